import { linesOf, type Line } from '../../../base/text/line.js';
import { textTable, type Column } from '../../../base/text/text-table.js';
import { layoutWidth, type Audience } from '../../../base/words/audience.js';
import { labelIn, type PlainName } from '../../../base/words/label.js';

type Cells = readonly (string | number)[];

/** A wider cell is wrapped, so that the last column has room. */
const MAXIMUM_COLUMN = 48;

/** A table with its heading; no lines if it has no rows. */
export function reportTable(
  heading: PlainName<'captures'>,
  columns: readonly PlainName<'captures'>[],
  rows: readonly Cells[],
  audience: Audience,
): readonly Line[] {
  if (rows.length === 0) return [];
  const label = labelIn(audience.words, 'captures');
  const headings = columns.map((name): Column => ({ heading: label(name), maximum: MAXIMUM_COLUMN }));
  const cells = rows.map((row) => ({ depth: 0, cells: row.map(String) }));
  const table = textTable(headings, cells, layoutWidth(audience));
  return [...linesOf('heading', [label(heading)]), ...table];
}
