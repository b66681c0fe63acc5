import { printLine, type Line } from '../../generator/base/text/line.js';

/** Lines as a terminal shows them. */
export function shownLines(lines: readonly Line[], colors = false): string {
  return lines.map((line) => printLine(line, colors)).join('\n');
}
