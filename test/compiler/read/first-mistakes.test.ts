import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeDiagnostic } from '../../../generator/base/diagnostics/describe-diagnostic.js';
import { diagnosticLines } from '../../../generator/base/diagnostics/diagnostic-lines.js';
import { languages, loadWords } from '../../../generator/base/words/languages.js';
import { lintSpec } from '../../../generator/compiler/check-spec.js';
import { shownLines } from '../../support/shown-lines.js';
import { firstMistakes } from './first-mistakes/first-mistakes.js';

/*
 * What somebody writes who opens a spec for the first time and knows JSON Schema, TypeScript or Go, and what they are
 * told. Read the reports as a beginner would; `UPDATE=1 npx vitest run test/compiler/read/first-mistakes.test.ts`
 * writes them.
 */
const update = process.env['UPDATE'] === '1';

test.each(languages)('first mistakes are answered with what to write instead, in %s', async (language) => {
  const words = await loadWords(language);
  const reports = firstMistakes.map((text) => {
    const sources = { 'spec/a.yaml': `${text}\n` };
    const { diagnostics } = lintSpec(sources);
    expect({ text, count: diagnostics.length }).not.toEqual({ text, count: 0 });
    const described = diagnostics.map((each) => describeDiagnostic(each, sources, words));
    return shownLines(diagnosticLines(described, sources, { words, width: undefined }));
  });
  const report = `${reports.join('\n\n---\n\n')}\n`;
  const file = fileURLToPath(new URL(`first-mistakes/${language}.txt`, import.meta.url));
  if (update) writeFileSync(file, report);
  expect(report).toBe(readFileSync(file, 'utf8'));
});
