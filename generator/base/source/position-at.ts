import { lineStartingAt } from './line-starting-at.js';

/** Line and column, both from 1. An offset inside a line end is where that line ends. */
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
