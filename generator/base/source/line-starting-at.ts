/** The line that begins at offset `start`, without its line end (LF or CRLF). */
export function lineStartingAt(source: string, start: number): string {
  const lineFeed = source.indexOf('\n', start);
  if (lineFeed < 0) return source.slice(start);
  const isCrlf = lineFeed > start && source[lineFeed - 1] === '\r';
  return source.slice(start, isCrlf ? lineFeed - 1 : lineFeed);
}
