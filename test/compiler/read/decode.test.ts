import { describe, expect, it } from 'vitest';
import { codesOf, diagnose, underlined } from './diagnose.js';

describe('decode', () => {
  it('finds all that departs from the grammar in one go, in order of place', () => {
    const spec = `
Card:
  doc: 2024
  sorce: https://example.com
  fields:
    a: { type: string }
    b: { doc: 乙, type: string, const: x }
    c: { doc: 丙 }
    d: { doc: 丁, type: string, maxLength: -1, maxLength: 3 }
    e: { doc: 戊, items: { type: string }, when: {}, aliases: [] }
    f: text
  examples: {}
Level:
  doc: 等级
  enum: float
  values:
    1: { doc: 一 }
`;
    expect(codesOf(spec)).toEqual([
      'wrong-type',
      'unknown-key',
      'missing-doc',
      'conflicting-keys',
      'missing-variant',
      'wrong-type',
      'duplicate-key',
      'empty-mapping',
      'empty-sequence',
      'wrong-type',
      'wrong-type',
      'undecided-enum',
      'unknown-word',
      'missing-key',
    ]);
  });

  it('takes what follows a comma for the rest of the text before it, also after a key that is there twice', () => {
    const spec = 'A: { doc: 甲, fields: { a: { type: string, type: string, doc: 一段文字, 其余 } } }';
    expect(codesOf(spec)).toEqual(['duplicate-key', 'split-text']);
  });

  it('finds the mistakes of all files', () => {
    expect(codesOf({ 'b.yaml': 'A: 1', 'a.yaml': '', 'c.yaml': 'a: [' })).toEqual([
      'empty-file',
      'wrong-type',
      'yaml-syntax',
    ]);
  });

  it('says once that a text is missing, whether its key or its value is not there', () => {
    const spec =
      'A: { fields: { a: { doc: , type: string }, b: { doc: ~, type: string }, c: { doc: " ", type: string } } }';
    expect(codesOf(spec)).toEqual(['missing-doc', 'missing-doc', 'missing-doc', 'missing-doc']);
    expect(underlined(spec)).toEqual(['A', 'doc', 'doc', 'doc']);
  });

  it('points at the name of what lacks a key', () => {
    const spec =
      '字: { doc: 甲 }\nLevel: { doc: 乙, enum: uint32, open: true, values: { 1: { doc: 一 } } }\n';
    expect(underlined(spec)).toEqual(['字', '1']);
  });

  it('finds keys that stand twice inside the data of examples', () => {
    const spec = `
A:
  doc: 甲
  fields: { a: { doc: 乙, type: any } }
  examples:
    - { a: { 名: 1, 名: 2 } }
    - a: [{ x: 1, x: 1 }]
      a: 2
    - { constructor: 1, constructor: 2, a: 1 }
`;
    expect(codesOf(spec)).toEqual(['duplicate-key', 'duplicate-key', 'duplicate-key', 'duplicate-key']);
    expect(underlined(spec)).toEqual(['名', 'x', 'a', 'constructor']);
  });

  it.each([
    ['open: yes', 'true'],
    ['open: Off', 'false'],
    ["open: 'true'", 'true'],
  ])('offers the boolean that %s was meant as', (open, suggestion) => {
    const [diagnostic] = diagnose(
      `E: { doc: 甲, enum: uint32, ${open}, values: { 1: { name: A, doc: 一 } } }`,
    );
    expect(diagnostic).toMatchObject({ code: 'wrong-type', suggestion: `Did you mean "${suggestion}"?` });
  });

  it.each([
    ['since: 2023', "'2023'"],
    ['doc: true', "'true'"],
    ["type: string, maxLength: '3'", '3'],
  ])('offers what %s is without or with quotes', (entry, suggestion) => {
    const entries = ['doc', 'type'].filter((key) => !entry.startsWith(key)).map((key) => `${key}: string`);
    const [diagnostic] = diagnose(`A: { doc: 甲, fields: { a: { ${[...entries, entry].join(', ')} } } }`);
    expect(diagnostic?.suggestion).toBe(`Did you mean "${suggestion}"?`);
  });

  it('takes one member of a list without brackets', () => {
    const spec = `
U: { doc: 联合, union: t }
A: { doc: 甲, in: U, fields: { t: { const: x, doc: 乙 }, a: { type: string, doc: 丙, aliases: b } }, examples: [{ t: x, b: y }] }
`;
    expect(codesOf(spec)).toEqual([]);
  });
});
