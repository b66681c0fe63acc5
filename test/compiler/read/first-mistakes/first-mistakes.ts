const typed = (type: string): string => `A: { doc: 甲, fields: { a: { type: ${type}, doc: 甲 } } }`;
const keyed = (entry: string): string => `A: { doc: 甲, fields: { a: { type: string, doc: 甲, ${entry} } } }`;
const stated = (when: string): string => `A:
  doc: 甲
  fields:
    state: { type: State, doc: 状态 }
    reason: { type: string, doc: 原因, when: ${when} }
State: { doc: 状态, enum: uint32, open: true, values: { 2: { name: Stopped, doc: 停止 } } }`;

/** Specs with one mistake each. */
export const firstMistakes: readonly string[] = [
  ...['int', 'integer', 'number', 'bool', 'str', 'array', 'timestamp', 'date', 'Float64'].map(typed),
  ...['required: false', 'optional: true', 'nullable: true', 'default: 1', 'enum: [x, y]', 'format: uri'].map(
    keyed,
  ),
  ...['max: 5', 'length: 3', 'regex: ^a', 'description: 甲', 'colour: red'].map(keyed),
  'A: { doc: 甲, properties: { a: { type: string, doc: 甲 } } }',
  'A: { description: 甲, fields: { a: { type: string, doc: 甲 } } }',
  'A: { doc: 甲, oneOf: [B, C] }',
  'A: { doc: 甲, fields: { a: { $ref: B, doc: 甲 } } }',
  'A: { doc: 甲, fields: { a: { value: x, doc: 甲 } } }',
  'A: { doc: 甲, fields: { a: string, b: 编号 } }',
  typed('string[]'),
  keyed('since: 2023-05, 2024-06'),
  'A: { doc: 甲， fields: { a: { type: string, doc: 甲 } } }',
  'A: { doc: 甲, fields: { a: { type: string， doc: 甲 } } }',
  'A：{ doc: 甲, fields: { a: { type: string, doc: 甲 } } }',
  'A:\n  doc: 甲: 乙\n  fields:\n    a: { type: string, doc: 甲 }',
  'State: { doc: 状态, enum: uint32, open: true, values: { 1: 开始, 2: Stopped } }',
  ...['{ state: Stopped }', 'state == 2', '{ State: 2 }'].map(stated),
];
