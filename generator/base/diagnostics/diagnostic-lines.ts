import { sourceOf, type SourceFiles } from '../source/source-files.js';
import type { Line } from '../text/line.js';
import { wrapText } from '../text/wrap-text.js';
import { layoutWidth, type Audience } from '../words/audience.js';
import { codeFrame } from './code-frame.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { wholeMessage, type DescribedDiagnostic } from './described-diagnostic.js';
import { summarize } from './summarize.js';

/** For people: place, sentence and code frame of each mistake in order of place, and how many there are. */
export function diagnosticLines(
  diagnostics: readonly DescribedDiagnostic[],
  sources: SourceFiles,
  audience: Audience,
): readonly Line[] {
  if (diagnostics.length === 0) return [];
  const paragraphs = diagnostics
    .toSorted(compareDiagnostics)
    .flatMap((diagnostic) => [...paragraph(diagnostic, sources, audience), '']);
  return [...paragraphs, [{ role: 'heading', text: summarize(diagnostics, audience.words) }]];
}

function paragraph(
  diagnostic: DescribedDiagnostic,
  sources: SourceFiles,
  audience: Audience,
): readonly Line[] {
  const { words, width = Infinity } = audience;
  const sentence = wrapText(wholeMessage(diagnostic, words), width, 'keep');
  const source = sourceOf(diagnostic.file, sources);
  const frame = source === '' ? [] : ['', ...codeFrame(source, diagnostic, layoutWidth(audience))];
  return [headingOf(diagnostic, audience), ...sentence, ...frame];
}

function headingOf({ file, line, column, code, severity }: DescribedDiagnostic, { words }: Audience): Line {
  const place = { role: 'word', text: `${file}:${line}:${column}` } as const;
  if (severity === 'error') return [place, ' ', { role: 'mistake', text: code }];
  return [place, ' ', { role: 'warning', text: `${words.reports.warning} ${code}` }];
}
