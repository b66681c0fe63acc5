import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../generator/base/diagnostics/describe-diagnostic.js';
import { diagnosticLines } from '../generator/base/diagnostics/diagnostic-lines.js';
import { diagnosticCodes } from '../generator/base/diagnostics/diagnostic-codes.js';
import { languages, loadWords } from '../generator/base/words/languages.js';
import { lintSpec } from '../generator/compiler/check-spec.js';
import { normalizeSources } from '../generator/compiler/read/normalize-sources.js';
import type { SourceFiles } from '../generator/base/source/source-files.js';
import { shownLines } from './support/shown-lines.js';

/*
 * test/invalid/<code>/ shows what kfgen says about one kind of mistake: `spec/` is the input,
 * `expected.<language>.txt` the report. After a change to a rule or a sentence, `UPDATE=1 npx vitest run
 * test/invalid.test.ts` rewrites the reports; read the diff before you commit it.
 */
const root = fileURLToPath(new URL('invalid/', import.meta.url));
const update = process.env['UPDATE'] === '1';
const folders = readdirSync(root).sort();

/** More than a megabyte, therefore not in a file. */
const tooLarge = { 'spec/a.yaml': `# 规格文件\n${'#'.repeat(1_048_576)}\n` };

function sourcesOf(folder: string): SourceFiles {
  if (folder === 'file-too-large') return tooLarge;
  const names = readdirSync(join(root, folder, 'spec'));
  const files = names.map((name): [string, string] => [
    `spec/${name}`,
    readFileSync(join(root, folder, 'spec', name), 'utf8'),
  ]);
  return normalizeSources(Object.fromEntries(files));
}

describe('test/invalid', () => {
  it('has a folder for each diagnostic code, and no other', () => {
    expect(folders).toEqual([...diagnosticCodes].sort());
  });

  it.each(folders)('%s reports nothing but its own mistakes', (folder) => {
    const codes = lintSpec(sourcesOf(folder)).diagnostics.map(({ code }) => code);
    expect([...new Set(codes)]).toEqual([folder]);
  });

  const cases = folders.flatMap((folder) => languages.map((language) => [folder, language] as const));
  it.each(cases)('%s reads as expected in %s', async (folder, language) => {
    const sources = sourcesOf(folder);
    const words = await loadWords(language);
    const described = lintSpec(sources).diagnostics.map((each) => describeDiagnostic(each, sources, words));
    const report = `${shownLines(diagnosticLines(described, sources, { words, width: undefined }))}\n`;
    const file = join(root, folder, `expected.${language}.txt`);
    if (update) writeFileSync(file, report);
    expect(report).toBe(readFileSync(file, 'utf8'));
  });
});
