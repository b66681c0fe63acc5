import { expect, test } from 'vitest';
import { useSpecEditor, type Mistake } from './spec-editor.js';

const editor = useSpecEditor();

function fieldWith(...lines: readonly string[]): string {
  return `A:\n  doc: 甲\n  fields:\n    a:\n      doc: 甲\n${lines.map((line) => `      ${line}\n`).join('')}`;
}

test.concurrent.each(['Unknown', 'Unknown[]', 'uint32[]', 'string | Unknown[]', '" string|uint32 "'])(
  'a name can be that of a type which the shipped spec does not have: %s',
  async (type) => {
    expect(await editor.show(fieldWith(`type: ${type}`)).mistakes()).toEqual([]);
  },
);

test('names of one’s own can be extended, joined, paged and read from JSON', async () => {
  const spec = `A:
  doc: 甲
  extends: Own
  in: [Own, KfMessage]
  fields:
    a: { doc: 甲, each: Own }
    b: { doc: 甲, json: Own }
`;
  expect(await editor.show(spec).mistakes()).toEqual([]);
});

const notAType =
  'type：应为内置的类型（string、boolean、int32、uint32、int64、uint64、float、double、null、object、any）、大写开头的类型名，或由它们组成的 X[]、A | B。';

test.concurrent.each(['strng', 'text message', 'uint33', 'Card[][]', 'string |', 'String_'])(
  'what can be no type is underlined: %s',
  async (type) => {
    expect(await editor.show(fieldWith(`type: ${type}`)).mistakes()).toEqual([[type, notAType]]);
  },
);

test.concurrent.each<[spec: string, mistakes: readonly Mistake[]]>([
  ['A:\n  doc: 甲\n', [['A', '下列键中必须有一个：fields, enum, union, call, amend。']]],
  ['A: { fields: { a: { doc: 甲, type: any } } }\n', [['A', '缺少中文说明（doc）。']]],
  [
    'A: { doc: 甲, enum: string }\n',
    [
      ['A', '枚举没有说明是否开放（缺少 open）。'],
      ['A', '缺少必需的键“values”。'],
    ],
  ],
  ["A: { doc: '', union: msgtype }\n", [["''", 'doc：不能为空。']]],
  [
    'A: { doc: 甲, union: 5, since: 2023 }\n',
    [
      ['5', 'union：应为文字。数、true 和 false 须加引号。'],
      ['2023', 'since：应为文字。数、true 和 false 须加引号。'],
    ],
  ],
  [
    'A: { doc: 甲, enum: strin, open: yes, values: { a: { name: A, doc: 甲 } } }\n',
    [
      ['strin', 'enum：可用的有：string, int32, uint32, int64, uint64。'],
      ['yes', 'open：应为布尔值（true 或 false）。'],
    ],
  ],
  ['a: { doc: 甲, union: msgtype }\n', [['a', '名字须以大写英文字母开头，只含英文字母和数字。']]],
  ['A: { doc: 甲, fields: { a: string } }\n', [['string', '应为映射（键: 值）。']]],
  [fieldWith('type: any', 'const: 1'), [['const', '属性 const 不被允许。']]],
  [fieldWith('minLength: 1'), [['a', '下列键中必须有一个：type, const, fields, items, map, each, json。']]],
  [fieldWith('type: any', 'minLength: x'), [['x', 'minLength：应为不小于 0 的整数。']]],
  [fieldWith('type: any', 'pattern: abc'), [['abc', 'pattern：正则表达式须以 ^ 开头。']]],
  [fieldWith('items: { tpye: any }'), [['tpye', '属性 tpye 不被允许。']]],
])('a mistake is told once, in Chinese: %j', async (spec, expected) => {
  expect(await editor.show(spec).mistakes()).toEqual(expected);
});

test.concurrent.each([
  ['¦', '类型名', '定义的名字，以大写英文字母开头'],
  [
    'A:\n  doc: 甲\n  fields:\n    ¦',
    '字段名',
    '线上的字段名，末尾加 ? 表示可选；名字本身以 ? 结尾的，写 `\\?`',
  ],
  [fieldWith('type: any', 'when:', '  ¦'), '字段名', '同级的字段'],
  [fieldWith('type: any', 'when: { ¦ }'), '字段名', '同级的字段'],
  ['A:\n  enum: string\n  values:\n    ¦', '值', '线上的值'],
  [
    'A:\n  amend:\n    fields:\n      ¦',
    '字段名',
    '字段名，内嵌的以点相连，末尾加 ? 表示可选；名字里的点和末尾的 ? 写 `\\.` 和 `\\?`',
  ],
])('where the author chooses the key, a place for it is offered: %j', async (spec, label, doc) => {
  const [offer, ...others] = await editor.show(spec).complete();
  expect([offer?.label, offer?.doc.split('\n')[0], offer?.inserts]).toEqual([label, doc, `\${1:${label}}: `]);
  expect(others).toEqual([]);
});

test.concurrent.each([
  ['¦A: { doc: 甲, union: msgtype }\n', '定义的名字，以大写英文字母开头'],
  [
    'A: { doc: 甲, fields: { ¦a: { doc: 甲, type: any } } }\n',
    '线上的字段名，末尾加 ? 表示可选；名字本身以 ? 结尾的，写 `\\?`',
  ],
  [fieldWith('type: any', 'when: { ¦a: 1 }'), '同级的字段'],
  ['A: { enum: string, values: { ¦a: { doc: 甲, name: A } } }\n', '线上的值'],
])('a key that the author chose is explained under the mouse: %j', async (spec, doc) => {
  expect((await editor.show(spec).hover()).doc).toBe(doc);
});

test('a definition can be begun with all keys that it needs', async () => {
  const offers = await editor.show('A:\n  ¦').complete();
  const skeletons = offers.filter(({ label }) => !/^\w+$/.test(label));
  expect(skeletons.map(({ label, inserts }) => [label, inserts])).toEqual([
    ['对象', 'doc: $1\nfields:\n  ${2:字段名}:\n    doc: $3\n    type: $4'],
    ['枚举', 'doc: $1\nenum: $2\nopen: $3\nvalues:\n  ${4:值}:\n    doc: $5\n    name: $6'],
    ['联合', 'doc: $1\nunion: $2'],
    ['调用', 'doc: $1\ncall:\n  method: $2\n  path: $3\n  response: $4'],
  ]);
});

test('what is already there is not inserted again', async () => {
  const offers = await editor.show(fieldWith('¦')).complete();
  expect(offers.find(({ label }) => label === '类型名')?.inserts).toBe('type: $2');
});
