import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import { githubAnnotation } from '../text/github-annotation.js';
import type { FormatReport } from './report-options.js';
import type { Words } from '../words/words.js';
import { wholeMessage } from '../words/whole-message.js';

/** For GitHub Actions: one annotation a line. */
export const formatGithub: FormatReport = (diagnostics, { words }) =>
  diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => annotation(diagnostic, words))
    .join('\n');

function annotation(diagnostic: DescribedDiagnostic, words: Words): string {
  const { file, line, column, endLine, endColumn, code, severity } = diagnostic;
  const properties = { file, line, col: column, endLine, endColumn, title: code };
  return githubAnnotation(severity, properties, wholeMessage(diagnostic, words));
}
