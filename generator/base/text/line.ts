import picocolors from 'picocolors';
import { printable } from './printable.js';

/** The role of a piece of a line, which decides its colour. */
export type Role = 'heading' | 'word' | 'aside' | 'mistake' | 'warning';

export type Piece = string | { readonly role: Role; readonly text: string };

/** A line that is laid out but neither escaped nor coloured: `printLine` does both, whatever it contains. */
export type Line = string | readonly Piece[];

/** A line as it is written to a terminal. */
export function printLine(line: Line, colors: boolean): string {
  const { bold, cyan, dim, red, yellow } = picocolors.createColors(colors);
  const paint = { heading: bold, word: cyan, aside: dim, mistake: red, warning: yellow };
  const pieces = typeof line === 'string' ? [line] : line;
  return pieces
    .map((piece) => (typeof piece === 'string' ? printable(piece) : paint[piece.role](printable(piece.text))))
    .join('');
}

/** Lines that have one role as a whole. */
export function linesOf(role: Role, texts: readonly string[]): readonly Line[] {
  return texts.map((text) => [{ role, text }]);
}
