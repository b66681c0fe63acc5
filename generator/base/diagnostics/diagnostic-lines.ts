import { sourceOf, type SourceFiles } from '../source/source-files.js';
import { linesOfFile } from '../source/source-lines.js';
import type { Line } from '../text/line.js';
import { wrapText } from '../text/wrap-text.js';
import { layoutWidth, type Audience } from '../words/audience.js';
import { codeFrame } from './code-frame.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { wholeMessage, type DescribedDiagnostic } from './described-diagnostic.js';
import type { Diagnostic } from './diagnostic.js';
import { leftOut } from './left-out.js';
import { countByRule } from './select-diagnostics.js';
import { findingOf, summarize } from './summarize.js';

/**
 * For people: place, sentence and code frame of each mistake in order of place, how many of which rule are left out, and
 * how many there are in all.
 */
export function diagnosticLines(
  diagnostics: readonly DescribedDiagnostic[],
  sources: SourceFiles,
  audience: Audience,
  left: readonly Diagnostic[] = [],
): readonly Line[] {
  if (diagnostics.length === 0) return [];
  const paragraphs = diagnostics
    .toSorted(compareDiagnostics)
    .flatMap((diagnostic) => [...paragraph(diagnostic, sources, audience), '']);
  const summary = summarize([...diagnostics, ...left.map(findingOf)], audience.words);
  return [...paragraphs, ...linesAbout(left, audience), [{ role: 'heading', text: summary }]];
}

function linesAbout(left: readonly Diagnostic[], audience: Audience): readonly Line[] {
  if (left.length === 0) return [];
  const counts = countByRule(left).map(([rule, count]): Line => [
    '  ',
    { role: 'word', text: rule },
    `  ${count}`,
  ]);
  return [...wrapText(leftOut(left, audience.words), audience.width ?? Infinity, 'keep'), ...counts, ''];
}

function paragraph(
  diagnostic: DescribedDiagnostic,
  sources: SourceFiles,
  audience: Audience,
): readonly Line[] {
  const { words, width = Infinity } = audience;
  const sentence = wrapText(wholeMessage(diagnostic, words), width, 'keep');
  const lines = linesOfFile(diagnostic.file, sources);
  const isThere = sourceOf(diagnostic.file, sources) !== '';
  const frame = isThere ? ['', ...codeFrame(lines, diagnostic, layoutWidth(audience))] : [];
  return [headingOf(diagnostic, audience), ...sentence, ...frame];
}

function headingOf({ file, line, column, code, severity }: DescribedDiagnostic, { words }: Audience): Line {
  const place = { role: 'word', text: `${file}:${line}:${column}` } as const;
  if (severity === 'error') return [place, ' ', { role: 'mistake', text: code }];
  return [place, ' ', { role: 'warning', text: `${words.reports.warning} ${code}` }];
}
