import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../../generator/index.js';
import { findFaults } from '../../../generator/compiler/model/find-faults.js';
import type { Type } from '../../../generator/compiler/model/model.js';
import { scalarTypes } from '../../../generator/compiler/model/scalar-types.js';
import { codesOf, modelOf } from './diagnose.js';

/** As it would be written in `scalar-types.ts`, the only file to change for a scalar with limits of its own. */
const date: Type = { kind: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', minLength: 10, maxLength: 10 };
const percent: Type = { kind: 'integer', minimum: 0, maximum: 100 };
const known: Record<string, Type> = scalarTypes;

beforeAll(() => void Object.assign(known, { date, percent }));
afterAll(() => {
  delete known['date'];
  delete known['percent'];
});

const spec = (fields: string): string => `A: { doc: 甲, fields: { ${fields} } }\n`;

describe('a scalar with limits of its own', () => {
  test('keeps them, alone, in a list, among alternatives and with further limits', () => {
    const model = modelOf(
      spec(
        `a: { type: date, doc: 一 }, b: { type: 'date[]', doc: 二 }, c: { type: date | boolean, doc: 三 }, d: { type: percent, doc: 四, minimum: 10 }`,
      ),
    );
    const valid = { a: '2026-01-02', b: ['2026-01-02'], c: '2026-01-02', d: 10 };
    expect(findFaults(model, 'A', valid)).toEqual([]);
    expect(findFaults(model, 'A', { ...valid, c: true })).toEqual([]);
    for (const wrong of [{ a: 'x' }, { b: ['x'] }, { c: 'x' }, { d: 9 }, { d: 101 }])
      expect(findFaults(model, 'A', { ...valid, ...wrong })).toHaveLength(1);
  });

  test('is checked by what is generated', async () => {
    const result = await generate({ files: { 'spec/a.yaml': spec('a: { type: date, doc: 一 }') } });
    const text = (path: string): string => (result.ok ? (result.files[`generated/${path}`] ?? '') : '');
    expect(text('src/guards.ts')).toContain(String.raw`/^\d{4}-\d{2}-\d{2}$/u.test(`);
    expect(JSON.parse(text('schema/kf.schema.json'))).toMatchObject({
      $defs: { A: { properties: { a: { pattern: date.pattern, maxLength: 10 } } } },
    });
  });

  test.each([
    ['type: percent, minimum: -1', ['inapplicable-limit']],
    ['type: percent, maximum: 101', ['inapplicable-limit']],
    ['type: date, maxLength: 11', ['inapplicable-limit']],
    ['type: date, pattern: "^2"', ['inapplicable-limit']],
    ['type: date, minimum: 1', ['inapplicable-limit']],
    ['type: percent, minimum: 20, maximum: 10', ['empty-range']],
    ['type: percent, minimum: 20', []],
  ])('takes no limit that leaves more, and none of another kind: %s', (limits, codes) => {
    expect(codesOf(spec(`a: { ${limits}, doc: 一 }`))).toEqual(codes);
  });
});
