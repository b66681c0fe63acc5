import { describe, expect, it } from 'vitest';
import { checkSpec } from '../../generator/compiler/check-spec.js';
import { judgesOf, pointer } from '../support/judges.js';
import { specOutput } from '../support/spec-output.js';

const spec = `
Bytes: { doc: 字节, fields: {
  one?: { type: string, maxBytes: 1, doc: 一 }, two?: { type: string, maxBytes: 2, doc: 二 },
  three?: { type: string, maxBytes: 3, doc: 三 }, four?: { type: string, minBytes: 4, doc: 四 } } }
Numbers: { doc: 数, fields: {
  int32?: { type: int32, doc: 数 }, uint32?: { type: uint32, doc: 数 },
  int64?: { type: int64, doc: 数 }, uint64?: { type: uint64, doc: 数 } } }
Mode: { doc: 方式, enum: uint32, open: false, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }
Base: { doc: 基, fields: {
  mode: { type: Mode, doc: 方式 }, note: { type: string, doc: 备注, when: { mode: 2 } } } }
Strict: { doc: 严, extends: Base, fields: { note: { type: string, doc: 备注 } } }
Table: { doc: 表, fields: {
  rows: { doc: 各行, items: { items: { type: uint32 } } },
  cells: { doc: 各格, items: { fields: { name: { type: string, doc: 名称 }, more?: { type: 'Numbers[]', doc: 更多 } } } } } }
`;
const judges = await judgesOf(await specOutput({ 'spec/a.yaml': spec }));

/** The verdicts of all who judge, which have to be one. */
function accepts(type: string, value: object): boolean {
  const verdicts = [
    judges.guard(type, value),
    judges.validate(type, value).ok,
    judges.schema(type, value).ok,
    judges.mismatchPaths(type, value).length === 0,
  ];
  expect(new Set(verdicts).size, JSON.stringify(value)).toBe(1);
  return verdicts[0] === true;
}

describe('bytes in UTF-8', () => {
  it.each([
    ['one', '\u007f', true],
    ['one', '\u0080', false],
    ['two', '\u0080', true],
    ['two', '\u07ff', true],
    ['two', '\u0800', false],
    ['three', '\u0800', true],
    ['three', '\uffff', true],
    ['three', '\u{10000}', false],
    ['four', '\uffff', false],
    ['four', '\u{10000}', true],
    ['four', '\u{10ffff}', true],
  ])('%s: %j is %o', (field, text, isValid) => {
    expect(accepts('Bytes', { [field]: text })).toBe(isValid);
  });
});

it.each([
  ['int32', -2_147_483_648, 2_147_483_647],
  ['uint32', 0, 4_294_967_295],
  ['int64', -9_007_199_254_740_991, 9_007_199_254_740_991],
  ['uint64', 0, 9_007_199_254_740_991],
])('%s ends where it does', (type, minimum, maximum) => {
  const verdicts = [minimum, maximum, minimum - 1, maximum + 1, 0.5].map((each) =>
    accepts('Numbers', { [type]: each }),
  );
  expect(verdicts).toEqual([true, true, false, false, false]);
});

it('a required field stays required where the one that it replaces depends on another', () => {
  expect(accepts('Base', { mode: 1 })).toBe(true);
  expect(accepts('Base', { mode: 2 })).toBe(false);
  expect(accepts('Strict', { mode: 1 })).toBe(false);
  expect(accepts('Strict', { mode: 1, note: 'a' })).toBe(true);
});

describe('places inside of lists', () => {
  const table = {
    rows: [[1, 2], [], [3, 'x', -1]],
    cells: [{ name: 'a' }, { name: 1, more: [{ int32: 1 }, { int32: 'x' }] }, {}],
  };
  const places = ['/rows/2/1', '/rows/2/2', '/cells/1/name', '/cells/1/more/1/int32', '/cells/2/name'];

  it('are those of the items, in validation and in the model alike', () => {
    const { issues = [] } = judges.validate('Table', table);
    expect(issues.map(({ path }) => pointer(path))).toEqual(places);
    expect(judges.mismatchPaths('Table', table)).toEqual(places);
  });

  it('are those of the items, in a sample of the spec, too', () => {
    const text = spec.replace(/\n$/, '').replace(/ }$/, `, examples: [${JSON.stringify(table)}] }\n`);
    const result = checkSpec({ 'spec/a.yaml': text });
    const found = result.ok ? [] : result.diagnostics.map(({ range }) => text.slice(range.start, range.end));
    expect(found).toEqual(['"x"', '-1', '1', '"x"', '{}']);
  });
});
