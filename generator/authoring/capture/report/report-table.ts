import type { Language } from '../../../base/words/language.js';
import { createPaint } from '../../../base/text/paint.js';
import { textTable, type Column } from '../../../base/text/text-table.js';
import { reportLabelIn, type ReportLabelName } from './report-labels.js';

export interface TableOptions {
  readonly language: Language;
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Cells = readonly (string | number)[];

/** A wider cell is wrapped, so that the last column has room. */
const MAXIMUM_COLUMN = 48;

/** A table with its heading; nothing where it has no rows. All of it is printable. */
export function reportTable(
  heading: ReportLabelName,
  columns: readonly ReportLabelName[],
  rows: readonly Cells[],
  { language, colors, width }: TableOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  const label = reportLabelIn(language);
  const paint = createPaint(colors);
  const headings = columns.map((name): Column => ({ heading: label(name), maximum: MAXIMUM_COLUMN }));
  const cells = rows.map((row) => ({ depth: 0, cells: row.map(String) }));
  return [paint.heading(label(heading)), ...textTable(headings, cells, { width, paint })];
}
