import { describe, expect, it } from 'vitest';
import { expandBranches, type Branch } from '../../../generator/compiler/model/branches.js';
import { modelOf } from './diagnose.js';

const enums = `
Closed: { doc: 封闭, enum: uint32, open: false, values: { 1: { name: A, doc: 一 }, 2: { name: B, doc: 二 }, 3: { name: C, doc: 三 } } }
Open: { doc: 开放, enum: uint32, open: true, values: { 1: { name: A, doc: 一 }, 2: { name: B, doc: 二 } } }
`;

function branchesOf(fields: string): readonly Branch[] {
  const model = modelOf(`${enums}A: { doc: 甲, fields: { ${fields} } }`);
  const definition = model.definitions.get('A');
  if (definition?.kind !== 'object') throw new Error('A is no object');
  return expandBranches(model, definition.fields);
}

/** `tag: 1|2, a, b?, -c`: values of constants, then what is required, optional and absent. */
function printed(branch: Branch): string {
  const printedFields = branch.map(({ name, required, type }) => {
    if (type === undefined) return `-${name}`;
    const values = type.kind === 'const' ? type.values : [];
    return `${name}${required ? '' : '?'}${values.length > 0 ? `: ${values.join('|')}` : ''}`;
  });
  return printedFields.join(', ');
}

describe('expandBranches', () => {
  it.each([
    ['a plain object', 'a: { type: string, doc: 甲 }, b?: { type: string, doc: 乙 }', ['a, b?']],
    ['an open tag', 't: { type: Open, doc: 签 }, a: { type: string, doc: 甲, when: { t: 1 } }', ['t, a?']],
    [
      'a closed tag, its values merged that ask for the same',
      't: { type: Closed, doc: 签 }, a: { type: string, doc: 甲, when: { t: [1, 3] } }',
      ['t: 1|3, a', 't: 2, a?'],
    ],
    [
      'a closed tag that all values of which ask for the field',
      't: { type: Closed, doc: 签 }, a: { type: string, doc: 甲, when: { t: [1, 2, 3] } }',
      ['t: 1|2|3, a'],
    ],
    [
      'an optional tag, which may be absent',
      't?: { type: Closed, doc: 签 }, a: { type: string, doc: 甲, when: { t: 1 } }',
      ['t: 1, a', 't: 2|3, a?', '-t, a?'],
    ],
    [
      'a constant as tag',
      't?: { const: x, doc: 签 }, a: { type: string, doc: 甲, when: { t: x } }',
      ['t: x, a', '-t, a?'],
    ],
    [
      'two conditions on one tag',
      't: { type: Closed, doc: 签 }, a: { type: string, doc: 甲, when: { t: 1 } }, b: { type: string, doc: 乙, when: { t: [1, 2] } }',
      ['t: 1, a, b', 't: 2, a?, b', 't: 3, a?, b?'],
    ],
    [
      'a condition on two tags, which must both hold',
      't: { const: x, doc: 签 }, u: { type: Closed, doc: 签 }, a: { type: string, doc: 甲, when: { t: x, u: 1 } }',
      ['t: x, u: 1, a', 't: x, u: 2|3, a?'],
    ],
    [
      'a required field with an alias, which comes under one of its names',
      'a: { type: string, doc: 甲, aliases: [b] }',
      ['a, b?', 'a?, b'],
    ],
    ['an optional field with an alias', 'a?: { type: string, doc: 甲, aliases: [b] }', ['a?, b?']],
    [
      'a conditional field with an alias',
      't: { type: Closed, doc: 签 }, a: { type: string, doc: 甲, aliases: [b], when: { t: 1 } }',
      ['t: 1, a, b?', 't: 1, a?, b', 't: 2|3, a?, b?'],
    ],
    [
      'a tag with an alias, which chooses nothing',
      't: { type: Closed, doc: 签, aliases: [old] }, a: { type: string, doc: 甲, when: { t: 1 } }',
      ['t, old?, a?', 't?, old, a?'],
    ],
  ])('expands %s', (_name, fields, branches) => {
    expect(branchesOf(fields).map(printed)).toEqual(branches);
  });

  const aliased = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `f${index}: { type: string, doc: 甲, aliases: [g${index}] }`,
    ).join(', ');

  it('expands up to 16 branches and leaves all optional beyond', () => {
    expect(branchesOf(aliased(4))).toHaveLength(16);
    expect(branchesOf(aliased(5)).map(printed)).toEqual(['f0?, g0?, f1?, g1?, f2?, g2?, f3?, g3?, f4?, g4?']);
  });

  it('keeps what is required of other fields beyond the maximum', () => {
    const [branch] = branchesOf(`${aliased(5)}, plain: { type: string, doc: 乙 }`);
    expect(branch?.filter(({ required }) => required).map(({ name }) => name)).toEqual(['plain']);
  });
});
