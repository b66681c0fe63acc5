import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Language } from './language.js';
import { printable } from './printable.js';
import type { FormatReport } from './report-options.js';
import { wholeMessage } from './whole-message.js';

/** For GitHub Actions: one annotation a line. */
export const formatGithub: FormatReport = (diagnostics, { language }) =>
  diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => annotation(diagnostic, language))
    .join('\n');

function annotation(diagnostic: DescribedDiagnostic, language: Language): string {
  const { file, line, column, endLine, endColumn, code } = diagnostic;
  const properties = { file: printable(file), line, col: column, endLine, endColumn, title: code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  return `::error ${list.join(',')}::${escapeData(wholeMessage(diagnostic, language))}`;
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
