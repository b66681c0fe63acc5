/** Line and column, both from 1. An offset inside a line end counts as the end of that line. */
export function positionAt(
  source: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = source.indexOf('\n'); end >= 0 && end < offset; end = source.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: Math.min(offset - start, lineStartingAt(source, start).length) + 1 };
}

/** The text of line `line` (from 1), empty past the end. */
export function lineAt(source: string, line: number): string {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const end = source.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  return lineStartingAt(source, start);
}

/** The line that begins at offset `start`, without its line end (LF or CRLF). */
function lineStartingAt(source: string, start: number): string {
  const lineFeed = source.indexOf('\n', start);
  if (lineFeed < 0) return source.slice(start);
  const isCrlf = lineFeed > start && source[lineFeed - 1] === '\r';
  return source.slice(start, isCrlf ? lineFeed - 1 : lineFeed);
}
