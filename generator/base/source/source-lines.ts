import { sourceOf, type SourceFiles } from './source-files.js';

/** Line and column, both from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. They are found once, so that asking for many places reads it no second time. */
export interface SourceLines {
  /** An offset inside a line end counts as the end of that line. */
  positionAt(offset: number): Position;
  /** The text of line `line` (from 1) without its line end (LF or CRLF), empty past the end. */
  lineAt(line: number): string;
}

export function linesOf(source: string): SourceLines {
  const starts = lineStarts(source);
  const lineAt = (line: number): string => {
    const [start, end = source.length + 1] = [starts[line - 1], starts[line]];
    return start === undefined ? '' : withoutCarriageReturn(source.slice(start, end - 1), end);
  };
  // A last line has no line end, and keeps all that is in it.
  const withoutCarriageReturn = (line: string, end: number): string =>
    end <= source.length && line.endsWith('\r') ? line.slice(0, -1) : line;
  return {
    lineAt,
    positionAt(offset) {
      const line = countUpTo(starts, offset);
      return { line, column: Math.min(offset - (starts[line - 1] ?? 0), lineAt(line).length) + 1 };
    },
  };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** How many of the ascending numbers are no greater than `limit`, by bisection; at least one. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let from = 1;
  let to = numbers.length;
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((numbers[middle - 1] ?? 0) <= limit) from = middle;
    else to = middle - 1;
  }
  return from;
}

const known = new WeakMap<SourceFiles, Map<string, SourceLines>>();

/** The lines of one of several files, as long as these are around; no lines if there is no such file. */
export function linesOfFile(file: string, sources: SourceFiles): SourceLines {
  const files = known.get(sources) ?? new Map<string, SourceLines>();
  known.set(sources, files);
  const lines = files.get(file) ?? linesOf(sourceOf(file, sources));
  files.set(file, lines);
  return lines;
}
