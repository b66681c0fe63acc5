import { displayWidth, graphemesIn } from '../text/display-width.js';
import { printable } from '../text/printable.js';

/** A tab always has the same width, whatever tab stops the terminal has. */
const TAB = '    ';

/** What is printed for one character of a source line. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offset of the character in the line, and of what follows it. */
  readonly start: number;
  readonly end: number;
}

/** The characters of `line` between two offsets as they are printed. */
export function frameCells(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of graphemesIn(line.slice(from, to))) {
    // One escape per cell, even if a grapheme holds several characters: cells are never split.
    const parts = printable(segment) === segment ? [segment] : Array.from(segment);
    let start = from + index;
    for (const part of parts) {
      const text = part === '\t' ? TAB : printable(part);
      cells.push({ text, width: displayWidth(text), start, end: start + part.length });
      start += part.length;
    }
  }
  return cells;
}
