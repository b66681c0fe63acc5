import { frameCells, type Cell } from './frame-cells.js';
import { visibleCells, type CellRange } from './visible-cells.js';

const ELLIPSIS = '…';

/** A source line as printed, with the indentation and number of the carets below it. */
export interface FrameLine {
  readonly text: string;
  readonly indent: number;
  readonly carets: number;
}

/** Prints a line in at most `width` columns. The fault, from offset `from` to `to`, stays visible. */
export function frameLine(
  line: string,
  fault: { readonly from: number; readonly to: number },
  width: number,
): FrameLine {
  // Enough to fill the width on both sides, so that a line of a megabyte costs no more than one of a hundred
  // characters.
  const sliceStart = Math.max(0, fault.from - 4 * width);
  const sliceEnd = Math.min(line.length, fault.from + 4 * width);
  const cells = frameCells(line, sliceStart, sliceEnd);
  // A fault at the end of the line has no character, but the caret still needs a place.
  if (fault.from >= line.length) cells.push({ text: '', width: 1, start: line.length, end: line.length + 1 });
  const faulty = faultyCells(cells, fault);
  const isWhole = sliceStart === 0 && sliceEnd === line.length && widthOf(cells) <= width;
  if (isWhole) return arrange(cells, faulty, { start: 0, end: cells.length }, line);
  return arrange(cells, faulty, visibleCells(cells, faulty, width - 2 * ELLIPSIS.length), line);
}

function faultyCells(
  cells: readonly Cell[],
  { from, to }: { readonly from: number; readonly to: number },
): CellRange {
  const start = Math.max(
    0,
    cells.findIndex((cell) => cell.end > from),
  );
  const following = cells.findIndex((cell, index) => index > start && cell.start >= to);
  return { start, end: following < 0 ? cells.length : following };
}

function arrange(cells: readonly Cell[], faulty: CellRange, visible: CellRange, line: string): FrameLine {
  const shown = cells.slice(visible.start, visible.end);
  const left = (shown[0]?.start ?? 0) > 0 ? ELLIPSIS : '';
  const right = (shown.at(-1)?.end ?? line.length) < line.length ? ELLIPSIS : '';
  return {
    text: left + shown.map(({ text }) => text).join('') + right,
    indent: left.length + widthOf(cells.slice(visible.start, faulty.start)),
    carets: Math.max(1, widthOf(cells.slice(faulty.start, Math.min(faulty.end, visible.end)))),
  };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0);
}
