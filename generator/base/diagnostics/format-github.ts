import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Language } from '../words/language.js';
import { githubAnnotation } from '../text/github-annotation.js';
import type { FormatReport } from './report-options.js';
import { wholeMessage } from '../words/whole-message.js';

/** For GitHub Actions: one annotation a line. */
export const formatGithub: FormatReport = (diagnostics, { language }) =>
  diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => annotation(diagnostic, language))
    .join('\n');

function annotation(diagnostic: DescribedDiagnostic, language: Language): string {
  const { file, line, column, endLine, endColumn, code, severity } = diagnostic;
  const properties = { file, line, col: column, endLine, endColumn, title: code };
  return githubAnnotation(severity, properties, wholeMessage(diagnostic, language));
}
