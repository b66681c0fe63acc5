import { describe, expect, it } from 'vitest';
import { advise } from '../../../generator/compiler/read/advise.js';
import { checkSpec } from '../../../generator/compiler/check-spec.js';

const many = (count: number, make: (index: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);

const member = (index: number, tag: string): string =>
  `T${index}: { doc: 成员, in: Union, fields: { ${tag}, doc: 标签 } }, examples: [{ kind: t${index} }] }`;

/** A base for each type, one above the other. */
const chain = (count: number): string =>
  many(
    count,
    (index) =>
      `C${index}: { doc: 类, ${index > 0 ? `extends: C${index - 1}, ` : ''}fields: { f${index}: { type: string, doc: 值 } } }`,
  );

const heirs = (count: number): string =>
  `Base: { doc: 类, fields: { ${many(1000, (index) => `f${index}: { type: string, doc: 值 }`, ', ')} } }
${many(count, (index) => `C${index}: { doc: 类, extends: Base, fields: { own: { type: string, doc: 值 } } }`)}`;

/** Each union is in two, which are in the same one: as many ways to the innermost as two to the power of the levels. */
const diamonds = (levels: number): string => {
  const level = (index: number): string =>
    ['L', 'R'].map((side) => `${side}${index}: { doc: 一边, union: s${index}, in: U${index} }`).join('\n') +
    `\nU${index + 1}: { doc: 联合, union: t${index + 1}, in: [L${index}, R${index}] }`;
  const values = many(levels, (index) => `t${index}: l, s${index}: x`, ', ');
  const tags = values.replace(/: (\w)/g, ': { const: $1, doc: 标签 }');
  return `U0: { doc: 联合, union: t0, dispatch: dispatchU, accessors: { idOf: id } }
${many(levels, level)}
Leaf: { doc: 叶, in: U${levels}, fields: { id: { type: string, doc: 编号 }, ${tags}, t${levels}: { const: a, doc: 标签 } }, examples: [{ id: a, ${values}, t${levels}: a }] }
Page: { doc: 页, fields: { list: { each: U0, doc: 列表 } } }`;
};

/** The codes of the mistakes of a spec, or of the advice on it, within seconds. */
function lint(spec: string): Readonly<Record<string, number>> {
  const files = { 'a.yaml': `${spec}\n` };
  const start = performance.now();
  const result = checkSpec(files);
  const found = result.ok ? advise(result.model, files) : result.diagnostics;
  // The slowest takes less than two seconds alone; what grows with the square takes minutes.
  expect(performance.now() - start).toBeLessThan(10_000);
  const counts: Record<string, number> = {};
  for (const { code } of found) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe('seconds are enough', () => {
  const union = 'Union: { doc: 联合, union: kind, dispatch: dispatchUnion }\n';

  it.each([
    ['2,000 tags', union + many(2000, (index) => member(index, `kind: { const: t${index}`)), {}],
    [
      '2,000 types with a misspelt tag',
      `${union}${member(0, 'kind: { const: t0')}\n${many(1999, (index) => member(index + 1, `kimd: { const: t${index + 1}`))}`,
      { 'missing-tag': 1999 },
    ],
    [
      '2,000 types with one tag',
      union + many(2000, (index) => member(index, 'kind: { const: t0')),
      { 'tag-clash': 1999 },
    ],
    [
      '1,000 fields',
      `A: { doc: 大, fields: { ${many(1000, (index) => `f${index}: { type: string, doc: 值 }`, ', ')} } }`,
      {},
    ],
    [
      '1,000 fields with unknown types beside 1,000 known ones',
      `A: { doc: 大, fields: { ${many(1000, (index) => `f${index}: { type: Unknwn${index}, doc: 值 }`, ', ')} } }
${many(1000, (index) => `Known${index}: { doc: 类, fields: { a: { type: string, doc: 值 } } }`)}`,
      { 'unknown-type': 1000 },
    ],
    [
      '2,000 values',
      `A: { doc: 大, fields: { a: { type: Closed, doc: 值 } } }
Closed: { doc: 闭, enum: uint32, open: false, values: { ${many(2000, (index) => `${index}: { name: V${index}, doc: 值 }`, ', ')} } }`,
      {},
    ],
    ['40 unions each of which is reached in two ways', diamonds(40), { 'tag-clash': 40 }],
    [
      '500 unions inside each other',
      `${many(500, (index) => `U${index}: { doc: 联合, union: t${index}${index > 0 ? `, in: U${index - 1}` : ''} }`)}
Leaf: { doc: 叶, in: U499, fields: { ${many(500, (index) => `t${index}: { const: x, doc: 标签 }`, ', ')} }, examples: [{ ${many(500, (index) => `t${index}: x`, ', ')} }] }`,
      {},
    ],
    ['5,000 bases, whose fields are too many', chain(5000), { 'too-many-inherited-fields': 1 }],
    ['100 types with a base of 1,000 fields', heirs(100), {}],
    ['101 types with a base of 1,000 fields', heirs(101), { 'too-many-inherited-fields': 1 }],
  ])('for %s', (_, spec, expected) => expect(lint(spec)).toEqual(expected));
});
