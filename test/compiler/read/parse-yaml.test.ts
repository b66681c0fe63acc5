import { describe, expect, it } from 'vitest';
import { collectDiagnostics } from '../../../generator/base/diagnostics/collect-diagnostics.js';
import type { Diagnostic } from '../../../generator/base/diagnostics/diagnostic.js';
import { lintSpec } from '../../../generator/compiler/check-spec.js';
import { jsonOfYaml } from '../../../generator/compiler/read/yaml/json-of-yaml.js';
import { parseYaml } from '../../../generator/compiler/read/yaml/parse-yaml.js';
import type { YamlMapping, YamlNode } from '../../../generator/base/source/yaml-node.js';

interface Parsed {
  readonly root: YamlNode | undefined;
  readonly codes: readonly string[];
}

function parse(text: string): Parsed {
  const diagnostics: Diagnostic[] = [];
  const root = parseYaml('a.yaml', text, (code, range, parameters) => {
    diagnostics.push({ code, range, parameters });
  });
  return { root, codes: diagnostics.map(({ code }) => code) };
}

function mappingOf(text: string): YamlMapping {
  const { root, codes } = parse(text);
  if (root?.kind !== 'mapping') throw new Error(`No mapping: ${codes.join()}`);
  return root;
}

function jsonOf(text: string): unknown {
  const { root, codes } = parse(text);
  if (root === undefined) throw new Error(`Not read: ${codes.join()}`);
  return jsonOfYaml(root);
}

/** The source text that the range of each key and each scalar value covers. */
function covered(text: string): string[] {
  return mappingOf(text).entries.flatMap(({ key, value }) =>
    [key, value].map(({ range }) => text.slice(range.start, range.end)),
  );
}

describe('scalars', () => {
  it.each([
    ['null', null],
    ['Null', null],
    ['~', null],
    ['', null],
    ['true', true],
    ['FALSE', false],
    ['0', 0],
    ['-12', -12],
    ['+5', 5],
    ['012', 12],
    ['0o17', 15],
    ['0xfF', 255],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1.', 1],
    ['1e3', 1000],
    ['-1E-2', -0.01],
  ])('%j means what the core schema of YAML 1.2 says', (text, value) => {
    expect(jsonOf(`a: ${text}`)).toEqual({ a: value });
  });

  it.each([
    'yes',
    'no',
    'on',
    'off',
    'Y',
    'nULL',
    'tRUE',
    '1_000',
    '1:30',
    '0b1',
    '1e',
    '.',
    '-',
    '2024-01-01',
  ])('%s is text, whatever YAML 1.1 says', (text) =>
    expect(jsonOf(`a: ${text === '-' ? '"-"' : text}`)).toEqual({ a: text }),
  );

  it.each(['.inf', '+.Inf', '-.INF', '.nan', '.NaN', '.NAN'])(
    '%s is refused, as JSON cannot hold it, and is text in quotes or as a key',
    (text) => {
      expect(parse(`a: ${text}`).codes).toEqual(['yaml-syntax']);
      expect(jsonOf(`a: '${text}'`)).toEqual({ a: text });
      expect(jsonOf(`${text}: 1`)).toEqual({ [text]: 1 });
    },
  );

  it.each(['.infinity', '-.nan', '.Nan', 'inf', 'NaN'])('%s is text', (text) => {
    expect(jsonOf(`a: ${text}`)).toEqual({ a: text });
  });

  it.each(['-0', '-0.0', '-0e5'])('%s is 0, as JSON text and === see it', (text) => {
    const [entry] = mappingOf(`a: ${text}`).entries;
    expect(entry?.value).toMatchObject({ value: 0 });
    expect(entry?.value.kind === 'scalar' && Object.is(entry.value.value, -0)).toBe(false);
  });

  it.each([
    ...['1e400', '-1e999', '9007199254740993', '0x20000000000000', '0o777777777777777777777'],
    ...['6E-578', '-1e-400', '0.1e-323', '1.23456789e-320', '9007199254740993.0', '900719925474099.3e1'],
  ])('%s is refused, as it would become another number without a word', (text) => {
    expect(parse(`a: ${text}`).codes).toEqual(['yaml-syntax']);
    expect(jsonOf(`a: '${text}'`)).toEqual({ a: text });
  });

  it.each([
    ...['0e-999', '0.000', '5e-324', '2.2250738585072014e-308', '1e23', '1.50e2', '0.1', '1e308'],
    // Whoever reads it rounds the last digit alike.
    ...['30.274084815234607', '3.14159265358979323846'],
  ])('%s is the number that it says', (text) => expect(jsonOf(`a: ${text}`)).toEqual({ a: Number(text) }));

  it('takes no key for a number that it is not', () => {
    const enumOf = (key: string): string =>
      `E: { doc: 甲, enum: uint32, open: true, values: { ${key}: { name: A, doc: 甲 } } }`;
    const codes = (key: string): readonly string[] =>
      lintSpec({ 'a.yaml': enumOf(key) }).diagnostics.map(({ code }) => code);
    expect(codes('6E-578')).toEqual(['invalid-enum-value']);
    expect(codes('0e-578')).not.toContain('invalid-enum-value');
  });

  it('takes a key as text, however large a number it looks', () => {
    expect(mappingOf('99999999999999999999: 1').entries[0]?.key.text).toBe('99999999999999999999');
  });

  it('takes a quoted scalar as text and undoes its escapes', () => {
    expect(jsonOf(`a: '1'\nb: "\\u4f60\\n\\x41\\U0001F600"\nc: 'it''s'\nd: "true"`)).toEqual({
      a: '1',
      b: '你\nA😀',
      c: "it's",
      d: 'true',
    });
  });

  it('folds and keeps block scalars as their header says', () => {
    const text = 'a: |\n  一\n   二\n\n  三\nb: >-\n  一\n  二\n\n  三\nc: |+\n  一\n\nd: |2-\n   一\n';
    expect(jsonOf(text)).toEqual({ a: '一\n 二\n\n三\n', b: '一 二\n三', c: '一\n\n', d: ' 一' });
  });

  it('folds a plain scalar over several lines', () => {
    expect(jsonOf('a: 一\n  二\n  三\nb: 1')).toEqual({ a: '一 二 三', b: 1 });
  });

  it('takes a value without text as null, in block and in flow', () => {
    expect(jsonOf('a:\nb: { c: , d }\ne:\n  -\n  - 1\n')).toEqual({
      a: null,
      b: { c: null, d: null },
      e: [null, 1],
    });
  });
});

describe('a merge conflict', () => {
  const conflicts = (text: string): readonly string[] =>
    parseConflicts(text).map(({ range, parameters }) => `${range.start} ${parameters['end'] as string}`);
  function parseConflicts(text: string): readonly Diagnostic[] {
    const found = collectDiagnostics((report) => parseYaml('a.yaml', text, report));
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['merge-conflict']));
    return found;
  }

  it.each([
    ['<<<<<<< a\nb: 1\n=======\nb: 2\n>>>>>>> c\n', ['0 a.yaml:5']],
    ['a: 1\n<<<<<<<\n=======\n>>>>>>>', ['5 a.yaml:4']],
    ['<<<<<<< a\n>>>>>>> b\nc: 1\n<<<<<<< d\n>>>>>>> e\n', ['0 a.yaml:2', '25 a.yaml:5']],
    ['<<<<<<< a\n<<<<<<< b\n>>>>>>> c\n>>>>>>> d\n', ['0 a.yaml:4']],
    ['a: 1\n>>>>>>> c\nb: 1\n', ['5 a.yaml:2']],
    ['a: 1\n<<<<<<< c\nb: 1\n', ['5 a.yaml:2']],
    ['a: [\n<<<<<<< c\n', ['5 a.yaml:2']],
  ])('in %j is named with both places, and nothing else is said', (text, places) => {
    expect(conflicts(text)).toEqual(places);
  });

  it.each(['a: <<<<<<< b', 'a: |-\n  <<<<<<< b\n  >>>>>>> c', '# <<<<<<< b\na: 1', 'a: <<<<<<<<b'])(
    'is not seen in %j',
    (text) => expect(parse(text).codes).toEqual([]),
  );
});

describe('places', () => {
  it('covers keys and values exactly, also after Chinese and beyond the basic plane', () => {
    expect(covered('名字: 𠮷野家 # 备注\n"引号": \'值\'\n')).toEqual(['名字', '𠮷野家', '"引号"', "'值'"]);
  });

  it('covers a flow collection with its brackets and what stands between', () => {
    expect(covered('a: [ 甲, 乙 , ] # ]\nb: { c: { } }\nd: []\ne: [\n  1 # ]\n  ]\n')).toEqual([
      'a',
      '[ 甲, 乙 , ]',
      'b',
      '{ c: { } }',
      'd',
      '[]',
      'e',
      '[\n  1 # ]\n  ]',
    ]);
  });

  it('covers a block collection from its first to its last word', () => {
    expect(covered('a:\n  甲: 1\n  乙: 2\n\n# 备注\nb:\n- 一\n- 二\n')).toEqual([
      'a',
      '甲: 1\n  乙: 2',
      'b',
      '- 一\n- 二',
    ]);
  });

  it('places an empty value behind its key', () => {
    const [entry] = mappingOf('名字:\n').entries;
    expect(entry?.value.range).toEqual({ file: 'a.yaml', start: 2, end: 2 });
  });
});

describe('comments', () => {
  it('are not data, wherever they stand', () => {
    expect(jsonOf('# 头\na: 1 # 尾\n# 中\nb: [ # 内\n  2 ]\n')).toEqual({ a: 1, b: [2] });
  });

  it('begin with a blank before #, inside text # is text', () => {
    expect(jsonOf('a: 客户#1\nb: "客户 #1"\n')).toEqual({ a: '客户#1', b: '客户 #1' });
  });
});

describe('limits', () => {
  const nested = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('reads 47 levels of lists in a mapping and refuses one more', () => {
    expect(parse(nested(47)).codes).toEqual([]);
    expect(parse(nested(48)).codes).toEqual(['yaml-depth']);
  });

  it.each([
    ['flow lists', '['.repeat(100_000)],
    ['flow mappings', '{a: '.repeat(100_000)],
    ['block lists', '- '.repeat(100_000)],
    ['complex keys', '? '.repeat(100_000)],
    ['block mappings', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('refuses endless %s without exhausting the stack', (_name, text) => {
    expect(parse(text).codes).toEqual(['yaml-depth']);
  });

  it('reads 40,000 keys', () => {
    const text = Array.from({ length: 40_000 }, (_, index) => `k${index}: ${index}`).join('\n');
    expect(mappingOf(text).entries).toHaveLength(40_000);
  });

  it('reads a line of a million characters', () => {
    expect(jsonOf(`a: ${'长'.repeat(1_000_000)}`)).toEqual({ a: '长'.repeat(1_000_000) });
  });

  it('reads a million empty lines', () => {
    expect(parse('\n'.repeat(1_000_000)).codes).toEqual(['empty-file']);
  });
});

describe('what makes YAML mean more than it shows', () => {
  it.each([
    ['%YAML 1.1\n---\na: 1', 'yaml-directive'],
    ['%FOO bar\n---\na: 1', 'yaml-directive'],
    ['# 说明\n\n%TAG ! tag:x\n---\na: 1', 'yaml-directive'],
    ['...\n%YAML 1.1\n---\na: 1', 'yaml-directive'],
    ['%', 'yaml-directive'],
    ['a: 1\n---\nb: 2', 'yaml-documents'],
    ['---\na: 1\n...\nb: 2', 'yaml-documents'],
    ['---\n---\n', 'yaml-documents'],
    ['a: &x 1', 'yaml-anchor'],
    ['a: *x', 'yaml-alias'],
    ['*x : 1', 'yaml-alias'],
    ['a: !!binary aGk=', 'yaml-tag'],
    ['a: !<tag:x> 1', 'yaml-tag'],
    ['a: !e!x 1', 'yaml-tag'],
    ['a: !^ 1', 'yaml-tag'],
    ['[a]: 1', 'yaml-complex-key'],
    ['a: 1\0', 'yaml-syntax'],
    ['a: "\u0001"', 'yaml-syntax'],
    ['a: \u001b[31m', 'yaml-syntax'],
    ['a: \ud800', 'yaml-syntax'],
    ['a: "\\ud800"', 'yaml-syntax'],
    ['"\\udfff": 1', 'yaml-syntax'],
  ])('%j is %s', (text, code) => {
    const { root, codes } = parse(text);
    expect(codes).toEqual([code]);
    expect(root).toBeUndefined();
  });

  it('refuses a bomb of aliases at each alias and expands none', () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) => `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`,
    );
    const { root, codes } = parse(levels.join('\n'));
    expect(root).toBeUndefined();
    expect(codes.filter((code) => code === 'yaml-alias')).toHaveLength(60);
  });

  it('takes << and __proto__ as keys like others', () => {
    const [first, second] = mappingOf('<<: { a: 1 }\n__proto__: { b: 2 }\n').entries;
    expect([first?.key.text, second?.key.text]).toEqual(['<<', '__proto__']);
    const json = jsonOf('__proto__: { b: 2 }');
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
    expect(Object.keys(json as object)).toEqual(['__proto__']);
  });

  it.each(['', '# 备注\n', '---\n', '...\n', '\ufeff'])('%j is an empty file', (text) => {
    expect(parse(text).codes).toEqual(['empty-file']);
  });
});
