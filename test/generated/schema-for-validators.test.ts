import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../generator/compiler/model/model.js';
import { shippedOutput } from '../support/shipped-output.js';
import { fileNamed, specOutput, type SpecOutput } from '../support/spec-output.js';

// What validators of others find when they are given the published schemas, in their usual mode: the first fault.

type Schema = Readonly<Record<string, unknown>>;

const plain = 'schema/kf.schema.json';
const discriminated = 'schema/kf.discriminator.schema.json';
type Form = readonly [name: string, path: string, options: Options];

const forms: readonly Form[] = [
  ['plain', plain, {}],
  ['with discriminators', discriminated, { discriminator: true }],
];

const envelope = 'id: { type: string, doc: 编号 }';
const spec = `
Shape: { doc: 形状, union: kind }
Circle: { doc: 圆, in: Shape, fields: { kind: { const: [circle, disc], doc: 类型 }, r: { type: double, doc: 半径 } }, examples: [{ kind: disc, r: 1 }] }
Polygon: { doc: 多边形, union: kind, in: Shape }
Square: { doc: 方, in: Polygon, fields: { kind: { const: square, doc: 类型 }, a: { type: double, doc: 边 } }, examples: [{ kind: square, a: 1 }] }
Oblong: { doc: 长方, in: Polygon, fields: { kind: { const: oblong, doc: 类型 }, a: { type: double, doc: 边 }, b: { type: double, doc: 边 } }, examples: [{ kind: oblong, a: 1, b: 2 }] }
Alike: { doc: 同封, union: body.type }
AlikeOne: { doc: 一, in: Alike, fields: { ${envelope}, body: { doc: 体, fields: { type: { const: one, doc: 类型 }, n: { type: double, doc: 数 } } } }, examples: [{ id: a, body: { type: one, n: 1 } }] }
AlikeTwo: { doc: 二, in: Alike, fields: { ${envelope}, body: { doc: 体, fields: { type: { const: two, doc: 类型 } } } }, examples: [{ id: a, body: { type: two } }] }
Apart: { doc: 异封, union: body.type }
ApartOne: { doc: 一, in: Apart, fields: { ${envelope}, body: { doc: 体, fields: { type: { const: one, doc: 类型 }, n: { type: double, doc: 数 } } } }, examples: [{ id: a, body: { type: one, n: 1 } }] }
ApartTwo: { doc: 二, in: Apart, fields: { time: { type: double, doc: 时间 }, body: { doc: 体, fields: { type: { const: two, doc: 类型 } } } }, examples: [{ time: 1, body: { type: two } }] }
Numbered: { doc: 编号, union: n }
First: { doc: 一, in: Numbered, fields: { n: { const: 1, doc: 类型 }, a: { type: string, doc: 文 } }, examples: [{ n: 1, a: x }] }
Second: { doc: 二, in: Numbered, fields: { n: { const: 2, doc: 类型 } }, examples: [{ n: 2 }] }
Result: { doc: 结果, union: ok }
Done: { doc: 成, in: Result, fields: { ok: { const: true, doc: 是否 }, a: { type: string, doc: 文 } }, examples: [{ ok: true, a: x }] }
Failed: { doc: 败, in: Result, fields: { ok: { const: false, doc: 是否 } }, examples: [{ ok: false }] }
Hurting: { doc: 难名, union: tag }
HurtingOne: { doc: 一, in: Hurting, fields: { tag: { const: valueOf, doc: 类型 }, a: { type: string, doc: 文 } }, examples: [{ tag: valueOf, a: x }] }
HurtingTwo: { doc: 二, in: Hurting, fields: { tag: { const: __proto__, doc: 类型 } }, examples: [{ tag: __proto__ }] }
Request: { doc: 请求, sent: true, union: type }
Ask: { doc: 问, in: Request, fields: { type: { const: ask, doc: 类型 }, a: { type: string, doc: 文 } }, examples: [{ type: ask, a: x }] }
Tell: { doc: 告, in: Request, fields: { type: { const: tell, doc: 类型 } }, examples: [{ type: tell }] }
Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: Low, doc: 低 }, 2: { name: High, doc: 高 } } }
State: { doc: 状态, enum: string, open: false, values: { on: { name: On, doc: 开 }, off: { name: Off, doc: 关 } } }
Report: { doc: 报告, fields: { level: { type: Level, doc: 等级 }, state: { type: State, doc: 状态 } }, examples: [{ level: 7, state: on }] }
`;
const output = await specOutput({ 'spec/a.yaml': spec });

function errorsIn(
  result: SpecOutput,
  [, path, options]: Form,
): (name: string, value: unknown) => readonly ErrorObject[] {
  const ajv = strictAjv(options);
  ajv.addSchema(documentIn(result, path), 'kf');
  return (name, value) => {
    const validate = ajv.getSchema(`kf#/$defs/${name}`);
    if (validate === undefined) throw new Error(`There is no ${name}`);
    return validate(value) === true ? [] : (validate.errors ?? []);
  };
}

/** As strict as it is by itself, and fails for what it else writes to the console. */
function strictAjv(options: Options): Ajv2020 {
  const fail = (message: unknown): never => {
    throw new Error(String(message));
  };
  const ajv = new Ajv2020({ ...options, logger: { log: fail, warn: fail, error: fail } });
  ajv.addVocabulary(['x-minBytes', 'x-maxBytes', 'x-expected']);
  return ajv;
}

function documentIn(
  result: SpecOutput,
  path: string,
): Schema & { readonly $defs: Readonly<Record<string, Schema>> } {
  return JSON.parse(fileNamed(result, path)) as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
}

describe.each(forms)('the schema %s', (...form) => {
  const errorsOf = errorsIn(output, form);
  const [, , options] = form;
  const isPlain = !('discriminator' in options);

  test.each([
    ['Shape', { kind: 'disc', r: 'x' }, '/r'],
    ['Shape', { kind: 'oblong', a: 1, b: null }, '/b'],
    ['Alike', { id: 'a', body: { type: 'one', n: 'x' } }, '/body/n'],
    ['Apart', { id: 'a', body: { type: 'one', n: 'x' } }, '/body/n'],
    ['Numbered', { n: 1, a: 1 }, '/a'],
    ['Result', { ok: true, a: 1 }, '/a'],
    ['Request', { type: 'ask', a: 'x', b: 1 }, ''],
    ['Report', { level: 'x', state: 'on' }, '/level'],
    ['Report', { level: 1, state: 'half' }, '/state'],
  ])('tells one fault of a wrong field in %s %j by one error, or two', (name, value, place) => {
    const [first, second, ...others] = errorsOf(name, value);
    expect([first?.instancePath, others]).toEqual([place, []]);
    expect([undefined, ...(isCase(name) ? ['if'] : [])]).toContain(second?.keyword);
  });

  /** Whether the member is found by a case, which may tell that it failed, too. */
  const isCase = (name: string): boolean =>
    isPlain ? name !== 'Report' : ['Apart', 'Numbered', 'Result', 'Hurting'].includes(name);

  test.each([
    ['Shape', { kind: 'star' }],
    ['Shape', {}],
    ['Shape', { kind: 1 }],
    ['Alike', { id: 'a', body: { type: 'three' } }],
    ['Apart', { id: 'a', body: { type: 'three' } }],
    ['Apart', { id: 'a', body: 'x' }],
    ['Apart', { id: 'a' }],
    ['Numbered', { n: 3 }],
    ['Numbered', { n: '1' }],
    ['Result', { ok: 1 }],
    ['Hurting', { tag: 'toString' }],
    ['Request', []],
    ['Request', null],
  ])('tells a tag that is missing or unknown in %s %j by one error', (name, value) => {
    expect(errorsOf(name, value)).toHaveLength(1);
  });

  test('tells a wrong field of every shipped message by one error, or two', () => {
    const errors = errorsIn(shippedOutput, form);
    const messages = examplesIn(shippedOutput.model, 'KfMessage');
    expect(messages.length).toBeGreaterThan(24);
    for (const message of messages) {
      expect(errors('KfMessage', message)).toEqual([]);
      expect(errors('KfMessage', { ...message, send_time: 'x' }).length).toBe(isPlain ? 2 : 1);
      expect(errors('KfMessage', { ...message, msgtype: 'x' })).toHaveLength(1);
    }
  });
});

/** The examples of a union's types. */
function examplesIn({ definitions }: Model, name: string): readonly Schema[] {
  const definition = definitions.get(name);
  if (definition?.kind === 'union')
    return definition.members.flatMap((each) => examplesIn({ definitions, calls: [] }, each.name));
  return definition?.kind === 'object' ? (definition.examples as readonly Schema[]) : [];
}

describe('what decides about the time that a validator takes', () => {
  const { $defs } = documentIn(shippedOutput, discriminated);

  test('each union of the shipped spec leads by its tag to one member', () => {
    const unions = [...shippedOutput.model.definitions.values()].filter(({ kind }) => kind === 'union');
    expect(unions.length).toBeGreaterThan(5);
    for (const { name } of unions)
      expect(JSON.stringify($defs[name])).toMatch(/"discriminator":\{"propertyName":"\w+"\},"oneOf":/);
  });

  test('nothing is tried but what decides', () => {
    const text = fileNamed(shippedOutput, discriminated);
    expect(text.match(/"(?:description|title)": "|"(?:examples|x-expected|contentSchema)": /)).toBeNull();
    for (const [name, definition] of shippedOutput.model.definitions)
      if (definition.kind === 'enum') expect(Object.keys($defs[name] ?? {}), name).not.toContain('anyOf');
  });

  test('where the tag is no text, every object has it, or what stands around it differs, the members are cases', () => {
    const { $defs: own } = documentIn(output, discriminated);
    for (const name of ['Numbered', 'Result', 'Apart', 'Hurting'])
      expect(own[name]).toHaveProperty('allOf.0.if');
    for (const name of ['Shape', 'Alike', 'Request'])
      expect(JSON.stringify(own[name])).toContain('"discriminator"');
  });
});

test('a validator that does not know the keyword is not given it', () => {
  expect(fileNamed(shippedOutput, plain)).not.toContain('"discriminator"');
  expect(() => strictAjv({}).compile(documentIn(shippedOutput, plain))).not.toThrow();
});
