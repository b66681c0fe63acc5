import type { Range } from '../source/range.js';
import type { SourceFiles } from '../source/source-files.js';
import { linesOfFile } from '../source/source-lines.js';
import { printable } from '../text/printable.js';
import { fillGaps } from '../words/gaps.js';
import { labelIn } from '../words/label.js';
import { describePhrase, isPhraseGap, MAXIMUM_TEXT_LENGTH, type Phrase } from '../words/phrase.js';
import type { Words } from '../words/words.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Diagnostic } from './diagnostic.js';
import { severityOf } from './severity.js';

/** A diagnostic in words, with offsets converted to lines and columns. `sources` holds the files' texts by name. */
export function describeDiagnostic(
  diagnostic: Diagnostic,
  sources: SourceFiles,
  words: Words,
): DescribedDiagnostic {
  const { code, range, parameters, suggestion } = diagnostic;
  const lines = linesOfFile(range.file, sources);
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(Math.max(range.start, range.end));
  return {
    code,
    severity: severityOf(code),
    file: range.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: describeMessage({ code, range, parameters, suggestion }, sources, words),
    ...(suggestion !== undefined && { suggestion: describeSuggestion(suggestion, words) }),
  };
}

function describeMessage(
  { code, parameters, suggestion }: Diagnostic,
  sources: SourceFiles,
  words: Words,
): string {
  return fillGaps(words.mistakes[code].sentence, (name) => {
    const parameter = parameters[name] ?? '';
    if (name === 'choices' && suggestion !== undefined) return '';
    if (isRange(parameter)) return printable(placeText(parameter, sources), MAXIMUM_TEXT_LENGTH);
    const isPhrase = isPhraseGap(name) || typeof parameter !== 'string';
    return isPhrase ? describePhrase(parameter, words) : printable(parameter, MAXIMUM_TEXT_LENGTH);
  });
}

function isRange(parameter: Phrase | Range): parameter is Range {
  return typeof parameter === 'object' && 'file' in parameter;
}

function placeText({ file, start }: Range, sources: SourceFiles): string {
  const { line, column } = linesOfFile(file, sources).positionAt(start);
  return `${file}:${line}:${column}`;
}

function describeSuggestion(suggestion: string, words: Words): string {
  return labelIn(words, 'reports')('did-you-mean', { word: printable(suggestion, MAXIMUM_TEXT_LENGTH) });
}
