import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDiagnosticCode } from '../../../generator/base/diagnostics/diagnostic-codes.js';
import { codesOf, diagnose, modelOf } from './diagnose.js';

const FIELDS = 'fields: { a: { type: string, doc: 甲 } }';

/** Names that break a program which uses objects as maps, or that could escape from where they are printed. */
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  ' ',
  '?',
  'a b',
  '1',
  '*/',
  '`${evil()}`',
  "'; evil(); '",
  'A {} evil(); interface B',
  'a\u2028b',
  '\u202e',
  '你',
  'é',
  '😀',
  'a'.repeat(10_000),
];
const quoted = (text: string): string => JSON.stringify(text);
const identifiers = /^[A-Za-z_][A-Za-z0-9_]*$/;

describe('a hostile name', () => {
  it.each(names)('%.20j is no type name', (name) => {
    expect(codesOf(`${quoted(name)}: { doc: 甲, ${FIELDS} }`)).toEqual(['invalid-type-name']);
  });

  it.each(names)('%.20j is a field name unless it changes objects', (name) => {
    const spec = `A: { doc: 甲, fields: { ${quoted(name)}: { type: string, doc: 乙 } } }`;
    expect(codesOf(spec)).toEqual(name === '__proto__' ? ['invalid-field-name'] : []);
  });

  it.each(names)('%.20j is an alias unless it changes objects', (name) => {
    const spec = `A: { doc: 甲, fields: { z: { type: string, doc: 乙, aliases: [${quoted(name)}] } } }`;
    expect(codesOf(spec)).toEqual(name === '__proto__' ? ['invalid-field-name'] : []);
  });

  it.each(names)('%.20j is no key of a definition, a field or an enum value', (name) => {
    const key = quoted(name);
    expect(codesOf(`A: { ${key}: 1, doc: 甲, ${FIELDS} }`)).toEqual(['unknown-key']);
    expect(codesOf(`A: { doc: 甲, fields: { a: { ${key}: 1, type: string, doc: 乙 } } }`)).toEqual([
      'unknown-key',
    ]);
    expect(codesOf(`A: { ${key}: 1 }`)).toEqual(['missing-variant']);
    const value = `{ ${key}: 1, name: A, doc: 乙 }`;
    expect(codesOf(`A: { doc: 甲, enum: uint32, open: true, values: { 1: ${value} } }`)).toEqual([
      'unknown-key',
    ]);
  });

  it.each(names)('%.20j names no type', (name) => {
    const value = quoted(name);
    expect(
      codesOf(`A: { doc: 甲, extends: ${value}, in: ${value}, ${FIELDS}, examples: [{ a: x }] }`),
    ).toEqual(['unknown-type', 'unknown-type']);
    const [code] = codesOf(`A: { doc: 甲, fields: { a: { type: ${value}, doc: 乙 } } }`);
    expect(['unknown-type', 'invalid-type-expression']).toContain(code);
  });

  it.each(names)('%.20j is no name of an enum value and no number', (name) => {
    const spec = (type: string, key: string, value: string): string =>
      `E: { doc: 甲, enum: ${type}, open: false, values: { ${key}: { name: ${value}, doc: 乙 } } }`;
    expect(codesOf(spec('uint32', '1', quoted(name)))).toEqual(['invalid-type-name']);
    expect(codesOf(spec('int64', quoted(name), 'A'))).toEqual(name === '1' ? [] : ['invalid-enum-value']);
  });

  it.each(names)('%.20j is a value of an enum of strings, as it is', (name) => {
    const spec = `E: { doc: 甲, enum: string, open: false, values: { ${quoted(name)}: { name: A, doc: 乙 } } }`;
    expect(modelOf(spec).definitions.get('E')).toMatchObject({ values: [{ value: name }] });
  });

  it.each(names)('%.20j is a tag path only as identifiers', (name) => {
    const [code] = codesOf(`U: { doc: 甲, union: ${quoted(name)} }`);
    expect(code).toBe(identifiers.test(name) ? 'empty-union' : 'invalid-tag-path');
  });
});

describe('a hostile value', () => {
  const limited = (limits: string): string =>
    `A: { doc: 甲, fields: { a: { type: double, doc: 乙, ${limits} } } }`;

  it.each([
    '.nan',
    '.inf',
    '-.Inf',
    'NaN',
    'Infinity',
    '1e400',
    '-1e400',
    '99999999999999999999',
    '~',
    'null',
    'true',
  ])('%s is no bound', (value) => {
    expect(['wrong-type', 'yaml-syntax']).toContain(codesOf(limited(`minimum: ${value}`))[0]);
    expect(['wrong-type', 'yaml-syntax']).toContain(
      codesOf(limited(`maximum: ${value}`).replace('double', 'int64'))[0],
    );
  });

  it.each(['-1', '1.5', '.inf', '1e400', '9007199254740993', '"3"'])('%s is no length', (value) => {
    const spec = limited(`maxLength: ${value}`).replace('double', 'string');
    expect(['wrong-type', 'yaml-syntax']).toContain(codesOf(spec)[0]);
  });

  it.each([
    ['{ 1: { name: A, doc: 一 }, 01: { name: B, doc: 二 } }'],
    ['{ 1: { name: A, doc: 一 }, 1.0: { name: B, doc: 二 } }'],
    ['{ 16: { name: A, doc: 一 }, 0x10: { name: B, doc: 二 } }'],
    ['{ 0: { name: A, doc: 一 }, -0: { name: B, doc: 二 } }'],
    ["{ 1: { name: A, doc: 一 }, '1': { name: B, doc: 二 } }"],
  ])('an enum of numbers has the same value twice in %s', (values) => {
    expect(codesOf(`E: { doc: 甲, enum: int32, open: true, values: ${values} }`)).toEqual(['duplicate-key']);
  });

  it.each([
    'fields: ~',
    'fields:',
    'fields: []',
    'fields: 1',
    'fields: {}',
    `${FIELDS}, examples: {}`,
    `${FIELDS}, examples: ~`,
  ])('{ doc: 甲, %s } is no definition', (entries) =>
    expect(codesOf(`A: { doc: 甲, ${entries} }`)).toHaveLength(1),
  );

  it.each([
    'javascript:alert(1)',
    'https://a.example/`${x}`',
    'https://a.example/\u2028',
    'https:// a',
    '//a',
    '',
  ])('%j is no source', (source) =>
    expect(codesOf(`A: { doc: 甲, source: ${quoted(source)}, ${FIELDS} }`)).toEqual(['invalid-source']),
  );
});

describe('a hostile structure', () => {
  it('gets a type that contains itself through, as the wire may hold it', () => {
    const spec = 'A: { doc: 甲, fields: { a?: { type: "A[]", doc: 乙 } }, examples: [{ a: [{ a: [{}] }] }] }';
    expect(codesOf(spec)).toEqual([]);
  });

  it('is reported whole where a thousand names are unknown', () => {
    const spec = Array.from(
      { length: 1_000 },
      (_, index) => `Type${index}: { doc: 甲, fields: { a: { type: Typo${index}x, doc: 乙 } } }`,
    );
    expect(codesOf(spec.join('\n'))).toHaveLength(1_000);
  });

  it('may have thousands of unions', () => {
    const spec = Array.from(
      { length: 3_000 },
      (_, index) =>
        `U${index}: { doc: 甲, union: t }\nA${index}: { doc: 乙, in: U${index}, fields: { t: { const: x, doc: 丙 } }, examples: [{ t: x }] }`,
    );
    expect(codesOf(spec.join('\n'))).toEqual([]);
  });

  it('may have a file of any name', () => {
    const files = JSON.parse('{"__proto__":"A: 1","constructor":"B: 1","../\\u001b[31m":"C: 1"}') as Record<
      string,
      string
    >;
    expect(diagnose(files).map(({ file }) => file)).toEqual(['../\u001b[31m', '__proto__', 'constructor']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'A B Card KfMessage doc fields enum union in extends open values examples type const items json when aliases pattern'.split(
      ' ',
    ),
    ...[
      'minimum',
      'string',
      'uint32',
      'true',
      '1',
      '-0',
      '1e999',
      '名片',
      '__proto__',
      '"\\ud800"',
      '~',
      '^a+$',
      "'x'",
    ],
    ...[
      ':',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '\n',
      '\n  ',
      '\n    ',
      '|',
      '>',
      '&a ',
      '*a',
      '!t ',
      '%',
      '#',
      '?',
      '<<',
      '---',
      '\t',
    ],
  );

  it('is read or reported, and never makes the reader throw', () => {
    const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (spec) => {
        for (const code of codesOf(spec)) expect(isDiagnosticCode(code)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  /** Any value of JSON, and therefore of YAML: not what the grammar expects, but with keys that it knows. */
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(
        null,
        true,
        1,
        -1,
        1.5,
        '',
        'string',
        'A',
        'x',
        '^a',
        'A | B[]',
        't',
        '名片',
        'https://a.example',
      ),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'doc',
          'fields',
          'type',
          'const',
          'items',
          'json',
          'when',
          'aliases',
          'a',
          'b?',
          'enum',
          'union',
          'values',
          'open',
          'in',
          'extends',
          'examples',
          'bodiesOf',
          'name',
          '1',
          'constructor',
        ),
        tie('tree'),
        { maxKeys: 5 },
      ),
    ),
  }));

  it('that is a tree of known keys in any arrangement is read or reported', () => {
    const spec = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'toString'), tree, { maxKeys: 4 });
    fc.assert(
      fc.property(spec, (value) => {
        for (const code of codesOf(JSON.stringify(value))) expect(isDiagnosticCode(code)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
