import { createPaint } from '../text/paint.js';
import { codeFrame } from './code-frame.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import { printable } from '../text/printable.js';
import { wrapText } from '../text/wrap-text.js';
import type { FormatReport, ReportOptions } from './report-options.js';
import { sourceOf } from '../source/source-files.js';
import { summarize } from './summarize.js';
import { wholeMessage } from '../words/whole-message.js';

/** For people: place, sentence and code frame of each mistake, and how many there are. */
export const formatPretty: FormatReport = (diagnostics, options) => {
  if (diagnostics.length === 0) return '';
  const { heading } = createPaint(options.colors);
  const paragraphs = diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => paragraph(diagnostic, options));
  return [...paragraphs, heading(summarize(diagnostics, options.words))].join('\n\n');
};

function paragraph(diagnostic: DescribedDiagnostic, options: ReportOptions): string {
  const paint = createPaint(options.colors);
  const { file, line, column, code, severity } = diagnostic;
  const place = paint.word(`${printable(file)}:${line}:${column}`);
  const name =
    severity === 'error' ? paint.mistake(code) : paint.warning(`${options.words.reports.warning} ${code}`);
  const heading = `${place} ${name}`;
  const message = wholeMessage(diagnostic, options.words);
  const { width } = options;
  const sentence = width === undefined ? message : wrapText(message, width, 'keep').join('\n');
  const source = sourceOf(file, options.sources);
  if (source === '') return `${heading}\n${sentence}`;
  return `${heading}\n${sentence}\n\n${codeFrame(source, diagnostic, options)}`;
}
