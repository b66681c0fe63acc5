import { labelIn, type Label } from '../words/label.js';
import type { Words } from '../words/words.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Diagnostic } from './diagnostic.js';
import { severityOf } from './severity.js';

/** What is counted of a diagnostic. */
type Finding = Pick<DescribedDiagnostic, 'file' | 'severity'>;

export function findingOf({ code, range }: Diagnostic): Finding {
  return { file: range.file, severity: severityOf(code) };
}

/** How many mistakes and warnings there are, in how many files. */
export function summarize(diagnostics: readonly Finding[], words: Words): string {
  const label = labelIn(words, 'reports');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return label('summary', {
    files: label(files === 1 ? 'one-file' : 'files', { count: `${files}` }),
    findings: countFindings(diagnostics.length - warnings, warnings, label),
  });
}

function countFindings(mistakeCount: number, warningCount: number, label: Label<'reports'>): string {
  const mistakes = label(mistakeCount === 1 ? 'one-mistake' : 'mistakes', { count: `${mistakeCount}` });
  if (warningCount === 0) return mistakes;
  const warnings = label(warningCount === 1 ? 'one-warning' : 'warnings', { count: `${warningCount}` });
  return mistakeCount === 0 ? warnings : label('mistakes-and-warnings', { mistakes, warnings });
}
