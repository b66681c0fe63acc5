import { expect, test } from 'vitest';
import { checkSpec } from '../../generator/compiler/check-spec.js';
import type { SourceFiles } from '../../generator/base/source/source-files.js';

/** The stages in their order: for each mistake its code, and a file that has it. */
const stages = [
  {
    'yaml-syntax': 'Yaml: { doc: "甲 }',
    'unknown-key': 'Key: { doc: 甲, fields: { a: { type: string, minimun: 1, doc: 乙 } } }',
  },
  { 'unknown-type': 'Name: { doc: 甲, fields: { a: { type: strng, doc: 乙 } } }' },
  {
    'empty-range':
      'Meaning: { doc: 甲, fields: { a: { type: string, minLength: 2, maxLength: 1, doc: 乙 } } }',
  },
  {
    'example-mismatch': 'Sample: { doc: 甲, fields: { a: { type: string, doc: 乙 } }, examples: [{ a: 1 }] }',
  },
  {
    'generated-name-clash': `
Clash: { doc: 联合, union: t, dispatch: dispatchClash }
Member: { doc: 成员, in: Clash, fields: { t: { const: m, doc: 标签 } }, examples: [{ t: m }] }
ClashHandlers: { doc: 处理, fields: { a: { type: string, doc: 乙 } } }
`,
  },
];

function codesIn(files: SourceFiles): readonly string[] {
  const result = checkSpec(files);
  return result.ok ? [] : result.diagnostics.map(({ code }) => code);
}

test('mistakes come in five stages: YAML and keys, names, meaning, samples, names in the output', () => {
  for (const [index, stage] of stages.entries()) {
    const files: SourceFiles = Object.assign({}, ...stages.slice(index)) as Record<string, string>;
    expect([...codesIn(files)].sort()).toEqual(Object.keys(stage).sort());
  }
  expect(codesIn({ sound: 'Sound: { doc: 甲, fields: { a: { type: string, doc: 乙 } } }' })).toEqual([]);
});
