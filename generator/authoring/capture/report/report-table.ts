import { labelIn, type PlainName } from '../../../base/words/label.js';
import type { Words } from '../../../base/words/words.js';
import { createPaint } from '../../../base/text/paint.js';
import { textTable, type Column } from '../../../base/text/text-table.js';

export interface TableOptions {
  readonly words: Words;
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Cells = readonly (string | number)[];

/** A wider cell is wrapped, so that the last column has room. */
const MAXIMUM_COLUMN = 48;

/** A table with its heading; nothing where it has no rows. All of it is printable. */
export function reportTable(
  heading: PlainName<'captures'>,
  columns: readonly PlainName<'captures'>[],
  rows: readonly Cells[],
  { words, colors, width }: TableOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  const label = labelIn(words, 'captures');
  const paint = createPaint(colors);
  const headings = columns.map((name): Column => ({ heading: label(name), maximum: MAXIMUM_COLUMN }));
  const cells = rows.map((row) => ({ depth: 0, cells: row.map(String) }));
  return [paint.heading(label(heading)), ...textTable(headings, cells, { width, paint })];
}
