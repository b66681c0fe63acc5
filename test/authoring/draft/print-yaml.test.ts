import fc from 'fast-check';
import { check } from 'prettier';
import { expect, test } from 'vitest';
import { printEntries, printFlowEntries } from '../../../generator/authoring/draft/print-yaml.js';
import { isMap, type YamlData } from '../../../generator/authoring/draft/yaml-data.js';
import { jsonOfYaml } from '../../../generator/compiler/read/yaml/json-of-yaml.js';
import { parseYaml } from '../../../generator/compiler/read/yaml/parse-yaml.js';

function parsed(text: string): unknown {
  const problems: string[] = [];
  const root = parseYaml('a.yaml', text, (code) => void problems.push(code));
  expect(problems).toEqual([]);
  return root && jsonOfYaml(root);
}

const texts = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      'a',
      'TODO 金额',
      'no',
      'True',
      'y',
      'NULL',
      '~',
      '-',
      '- a',
      'a: b',
      'a:',
      'a #b',
      '#a',
      "it's",
      '"a"',
      '\'"',
      '\\',
    ],
    ...[
      '1',
      '1e3',
      '0x1f',
      '.5',
      '1_000',
      '12:30',
      '2024-01-01',
      '.inf',
      '-.nan',
      '+1',
      '0o7',
      '@a',
      '`a',
      '%a',
      '!a',
      '&a',
      '*a',
      '?',
      '? a',
    ],
    ...[
      'a, b',
      '[a]',
      '{a}',
      'a]',
      'a|b',
      'string | uint32',
      'uint32[]',
      '> a',
      '| a',
      '=',
      '<<',
      '---',
      '...',
      '--- a',
      ' a',
      'a ',
      'a\tb',
      '\t',
    ],
    ...[
      'a\nb',
      'a\n\nb',
      'a\n',
      '\na',
      'a \nb',
      'a\n  b',
      '  a\nb',
      'a\n# b',
      'a\n---\nb',
      'a\r\nb',
      'a\u0000b',
      'a\u2028b',
      'a\u0085b',
      '\ufeffa',
      '😀',
      '👨‍👩‍👧',
      'é',
      '“a”',
    ],
    '客服帐号 ID(msgtype 为 event,该字段不返回)\n事件的客服账号 ID 在 event 里: 不要从最外层读取。',
    `很长的一行${'说明'.repeat(60)}`,
    `a long line ${'of words '.repeat(30)}end`,
    `it's a long line, ${'of words '.repeat(30)}end: "yes"`,
  ),
  fc.string({ maxLength: 12 }),
);
const data: fc.Arbitrary<YamlData> = fc.letrec<{ data: YamlData }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    texts,
    fc.constantFrom<YamlData>(0, 1, -1, 1.5, 4294967296, 1e21, true, false),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(texts, fc.constantFrom('7', '-7', 'a?', '__proto__')), tie('data'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).data;
const maps = data.filter(isMap).filter((map) => Object.keys(map).length > 0);

test('what is printed is what is read, in a block and in a line', () => {
  fc.assert(
    fc.property(maps, (map) => {
      expect(parsed(`${printEntries(map, '').join('\n')}\n`)).toEqual(map);
      expect(parsed(`{ ${printFlowEntries(map)} }\n`)).toEqual(map);
    }),
    { numRuns: 500 },
  );
});

/** Data as in specs: names as keys, and texts that people write. */
const tidy = fc
  .letrec<{ data: YamlData }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      texts.filter((text) => !/^\s|\s$|[\t\r\u0085\u2028\ufeff]/.test(text)),
      fc.constantFrom<YamlData>(0, 1, -1, 1.5, 4294967296, true, false),
      fc.array(tie('data'), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom('a', 'no', 'y?', 'text.a?', '7', '-7', 'a_long_name_of_a_field'),
        tie('data'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  }))
  .data.filter(isMap)
  .filter((map) => Object.keys(map).length > 0);

test('a block is printed as the formatter leaves it', async () => {
  await fc.assert(
    fc.asyncProperty(tidy, async (map) => {
      const text = `${printEntries(map, '').join('\n')}\n`;
      expect([text, await check(text, { parser: 'yaml', singleQuote: true, printWidth: 110 })]).toEqual([
        text,
        true,
      ]);
    }),
    { numRuns: 200 },
  );
});

test('text of several lines is a block, and what is short a line', () => {
  const map = {
    doc: '一\n\n  二',
    a: { type: 'string', doc: '字'.repeat(41) },
    b: { type: 'string', doc: '字'.repeat(42) },
  };
  expect(printEntries(map, '  ')).toEqual([
    ...['  doc: |-', '    一', '', '      二'],
    `  a: { type: string, doc: ${'字'.repeat(41)} }`,
    ...['  b:', '    type: string', `    doc: ${'字'.repeat(42)}`],
  ]);
});
