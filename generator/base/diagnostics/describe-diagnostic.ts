import { describePhrase } from '../words/describe-phrase.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Diagnostic } from './diagnostic.js';
import { fillGaps } from '../words/fill-gaps.js';
import type { Language } from '../words/language.js';
import { MAXIMUM_TEXT_LENGTH } from './maximum-text-length.js';
import { messages, severityOf } from '../words/messages.js';
import { positionAt } from '../source/source-text.js';
import { printable } from '../text/printable.js';
import { sourceOf } from '../source/source-files.js';

/** A diagnostic in words, with offsets turned to lines and columns. `sources` holds the files' texts by name. */
export function describeDiagnostic(
  diagnostic: Diagnostic,
  sources: Readonly<Record<string, string>>,
  language: Language,
): DescribedDiagnostic {
  const { code, range, suggestion } = diagnostic;
  const source = sourceOf(range.file, sources);
  const start = positionAt(source, range.start);
  const end = positionAt(source, Math.max(range.start, range.end));
  return {
    code,
    severity: severityOf(code),
    file: range.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: describeMessage(diagnostic, language),
    ...(suggestion !== undefined && { suggestion: describePhrase(['did-you-mean', suggestion], language) }),
  };
}

function describeMessage({ code, parameters }: Diagnostic, language: Language): string {
  return fillGaps(messages[code][language], (name, bracket) => {
    const parameter = parameters[name] ?? '';
    if (bracket === '<' || typeof parameter !== 'string') return describePhrase(parameter, language);
    return printable(parameter, MAXIMUM_TEXT_LENGTH);
  });
}
