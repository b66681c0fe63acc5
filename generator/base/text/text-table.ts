import { displayWidth } from './display-width.js';
import type { Paint } from './paint.js';
import { wrapText } from './wrap-text.js';

export interface Column {
  readonly heading: string;
  /** A wider cell is wrapped; without it the column is as wide as its widest cell. */
  readonly maximum?: number;
}

export interface Row {
  /** How many levels deep the row stands inside others. */
  readonly depth: number;
  readonly cells: readonly string[];
}

interface TableOptions {
  readonly width: number;
  readonly paint: Paint;
}

const GAP = '  ';

/** With less room for it, the text of the last column would be a ribbon. */
const MINIMUM_LAST_COLUMN = 24;

/** However deep a spec goes, room for text remains. */
const MAXIMUM_INDENT = 6;

/** Rows in columns, the last as wide as there is room; where that is too little, each row takes lines of its own. */
export function textTable(
  columns: readonly Column[],
  rows: readonly Row[],
  { width, paint }: TableOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  const widths = columns
    .slice(0, -1)
    .map(({ heading, maximum = Infinity }, index) =>
      Math.max(...rows.map((row) => Math.min(cellWidth(row, index), maximum)), displayWidth(heading)),
    );
  const last = width - widths.reduce((total, each) => total + each + GAP.length, 0);
  if (last < MINIMUM_LAST_COLUMN) return rows.flatMap((row) => stacked(row, { width, paint }));
  const heading = { depth: 0, cells: columns.map((column) => column.heading) };
  const layout = { widths: [...widths, last], paint };
  return [
    ...tableRow(heading, { ...layout, paint: { ...paint, word: String } }).map(paint.aside),
    ...rows.flatMap((row) => tableRow(row, layout)),
  ];
}

function cellWidth({ depth, cells }: Row, index: number): number {
  const lines = wrapText(cells[index] ?? '', Infinity);
  return Math.max(...lines.map(displayWidth)) + (index === 0 ? indentOf(depth).length : 0);
}

function indentOf(depth: number): string {
  return GAP.repeat(Math.min(depth, MAXIMUM_INDENT));
}

interface Layout {
  readonly widths: readonly number[];
  readonly paint: Paint;
}

function tableRow({ depth, cells }: Row, { widths, paint }: Layout): readonly string[] {
  const wrapped = widths.map((width, index) => {
    const indent = index === 0 ? indentOf(depth) : '';
    return wrapText(cells[index] ?? '', width - indent.length).map((line) => indent + line);
  });
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const [first = '', ...rest] = wrapped.map((lines, index) =>
      padded(lines[line] ?? '', widths[index] ?? 0),
    );
    return paintStart([first, ...rest].join(GAP).trimEnd(), first.trimEnd(), paint);
  });
}

/** Colours what a row is about; blanks need no colour. */
function paintStart(line: string, start: string, paint: Paint): string {
  if (start === '' || !line.startsWith(start)) return line;
  return paint.word(start) + line.slice(start.length);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** All but the last cell in a line, the last one below it. */
function stacked({ depth, cells }: Row, { width, paint }: TableOptions): readonly string[] {
  const indent = indentOf(depth);
  const head = cells.slice(0, -1).filter((cell) => cell !== '');
  const [first = '', ...rest] = wrapText(head.join(GAP), width - indent.length);
  const below = `${indent}${GAP}${GAP}`;
  return [
    paintStart(indent + first, indent + (cells[0] ?? ''), paint),
    ...rest.map((line) => below + line),
    ...wrapText(cells.at(-1) ?? '', width - below.length).map((line) => below + line),
  ];
}
