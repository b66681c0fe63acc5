import picocolors from 'picocolors';
import { codeFrame } from './code-frame.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import { printable } from './printable.js';
import type { FormatReport, ReportOptions } from './report-options.js';
import { sourceOf } from './source-of.js';
import { summarize } from './summarize.js';
import { wholeMessage } from './whole-message.js';

/** For people: place, sentence and code frame of each mistake, and how many there are. */
export const formatPretty: FormatReport = (diagnostics, options) => {
  if (diagnostics.length === 0) return '';
  const { bold } = picocolors.createColors(options.colors);
  const paragraphs = diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => paragraph(diagnostic, options));
  return [...paragraphs, bold(summarize(diagnostics, options.language))].join('\n\n');
};

function paragraph(diagnostic: DescribedDiagnostic, options: ReportOptions): string {
  const { cyan, yellow } = picocolors.createColors(options.colors);
  const { file, line, column, code } = diagnostic;
  const heading = `${cyan(`${printable(file)}:${line}:${column}`)} ${yellow(code)}`;
  const sentence = wholeMessage(diagnostic, options.language);
  const source = sourceOf(file, options.sources);
  if (source === '') return `${heading}\n${sentence}`;
  return `${heading}\n${sentence}\n\n${codeFrame(source, diagnostic, options)}`;
}
