import { lineStartingAt } from './line-starting-at.js';

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
