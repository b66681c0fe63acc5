import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../../generator/authoring/compare/compare-specs.js';
import { changelog } from '../../../generator/authoring/compare/report/changelog.js';
import { describeAll } from '../../../generator/authoring/compare/report/comparison-report.js';
import { words as english } from '../../../generator/base/words/en/words.js';
import { words as chinese } from '../../../generator/base/words/zh-CN/words.js';
import { checkSpec, type CheckedSpec } from '../../../generator/compiler/check-spec.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { readSpecFiles, repositoryRoot } from '../../support/read-spec-files.js';
import { compareTexts } from './compare-texts.js';

const folder = join(repositoryRoot, 'test/authoring/compare/seed');

function checked(files: SourceFiles): CheckedSpec {
  const result = checkSpec(files);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}

function changelogOf(comparison: ReturnType<typeof compareSpecs>): string {
  const languages = [chinese, english].map((words) => ({ words, findings: describeAll(comparison, words) }));
  return `${changelog(languages).join('\n').trimEnd()}\n`;
}

/*
 * What readers of the fifteen structs would be told that today's spec brings. After a change of the spec, `UPDATE=1 npx
 * vitest run test/authoring/compare/changelog.test.ts` writes it anew.
 */
test('tells readers of the first fifteen structs what there is today', () => {
  const old = checked({ 'spec/seed.yaml': readFileSync(join(folder, 'spec.yaml'), 'utf8') });
  const text = changelogOf(compareSpecs(old, checked(readSpecFiles())));
  const file = join(folder, 'changelog.md');
  if (process.env['UPDATE'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

describe('a changelog', () => {
  const spec = (fields: string): string => `A: { doc: 甲, fields: { ${fields} } }\n`;

  test('says each thing in Chinese and in English, a break with what to do about it', () => {
    const text = changelogOf(
      compareTexts(
        spec('b: { type: string, doc: 乙 }'),
        spec('b?: { type: string, doc: 乙 }, c_1?: { type: uint32, doc: 丙 }'),
      ),
    );
    expect(text).toBe(`### Breaking · 不兼容

- \`A: b → b?\`：字段 A.b 由“必有”变为“可选”。
  迁移：读取前先判断有没有这个字段。
- \`A: b → b?\`: Field A.b was required and is optional now.
  Migration: See whether the field is there before you read it.

### Added · 新增

- \`A +c_1?\`：新增字段 A.c_1（uint32，可以没有）。丙
- \`A +c_1?\`: Field A.c_1 is new (uint32; it may be absent). 丙
`);
  });

  test('takes no text of a spec for markup', () => {
    const hostile = "'<b>*`[x](y)?'";
    const text = changelogOf(
      compareTexts(
        spec('b: { type: string, doc: 乙 }'),
        spec(`b: { type: string, doc: 乙 }, ${hostile}: { type: string, doc: '<i>&#x4e59;' }`),
      ),
    );
    expect(text).toContain(
      '`` A +<b>*`[x](y)? ``：新增字段 A.\\<b\\>\\*\\`\\[x\\](y)（string，可以没有）。\\<i\\>\\&#x4e59;',
    );
  });

  test('says once what is so of several types', () => {
    const heirs = (presence: string): string =>
      ['B', 'C']
        .map((name) => `${name}: { doc: 子, fields: { x${presence}: { type: string, doc: 叉 } } }\n`)
        .join('');
    const text = changelogOf(compareTexts(heirs(''), heirs('?')));
    expect(text.match(/^- /gm)).toHaveLength(2);
    expect(text).toContain('变为“可选”。C 也是如此。');
    expect(text).toContain('The same goes for C.');
  });

  test('says the same in both languages of types that are called as words of a sentence', () => {
    const types = (fields: string): string =>
      ['Field', 'Text', 'Zebra'].map((name) => `${name}: { doc: 丁, fields: { ${fields} } }\n`).join('');
    const before = 'a: { type: string, doc: 子 }';
    const text = changelogOf(compareTexts(types(before), types(`${before}, b?: { type: string, doc: 叉 }`)));
    const names = ['Field', 'Text', 'Zebra'];
    for (const line of text.match(/^- .*/gm) ?? [])
      for (const name of names) expect(line).toMatch(new RegExp(`\\b${name}\\b`));
    expect(text.match(/^- /gm)).toHaveLength(2);
    expect(text).toContain('叉。Text、Zebra 也是如此。');
    expect(text).toContain('叉. The same goes for Text, Zebra.');
  });

  test('names a few of what is nothing to anybody, and counts the rest', () => {
    const fields = (doc: string): string =>
      Array.from({ length: 12 }, (_, index) => `f${index}: { type: string, doc: ${doc} }`).join(', ');
    const text = changelogOf(compareTexts(spec(fields('甲')), spec(fields('乙'))));
    expect(text).toContain('`A.f7` 等 12 处');
    expect(text).toContain('`A.f7` and others (12)');
    expect(text).not.toContain('A.f8');
  });
});
