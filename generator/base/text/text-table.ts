import { displayWidth } from './display-width.js';
import type { Line } from './line.js';
import { wrapText } from './wrap-text.js';

export interface Column {
  readonly heading: string;
  /** A wider cell is wrapped; without it the column is as wide as its widest cell. */
  readonly maximum?: number;
}

export interface Row {
  /** How many levels deep the row is nested. */
  readonly depth: number;
  readonly cells: readonly string[];
}

const GAP = '  ';

/** With less room, the text of the last column would be too narrow to read. */
const MINIMUM_LAST_COLUMN = 24;

/** Text always has room, however deep a spec nests. */
const MAXIMUM_INDENT = 6;

/** Rows in columns, the last as wide as there is room; if that is too little, each row takes lines of its own. */
export function textTable(columns: readonly Column[], rows: readonly Row[], width: number): readonly Line[] {
  if (rows.length === 0) return [];
  const widths = columns
    .slice(0, -1)
    .map(({ heading, maximum = Infinity }, index) =>
      Math.max(...rows.map((row) => Math.min(cellWidth(row, index), maximum)), displayWidth(heading)),
    );
  const last = width - widths.reduce((total, each) => total + each + GAP.length, 0);
  if (last < MINIMUM_LAST_COLUMN) return rows.flatMap((row) => stacked(row, width));
  const heading = { depth: 0, cells: columns.map((column) => column.heading) };
  const layout = [...widths, last];
  return [
    ...tableRow(heading, layout).map(({ text }): Line => [{ role: 'aside', text }]),
    ...rows.flatMap((row) => tableRow(row, layout).map(withSubject)),
  ];
}

function cellWidth({ depth, cells }: Row, index: number): number {
  const lines = wrapText(cells[index] ?? '', Infinity);
  return Math.max(...lines.map(displayWidth)) + (index === 0 ? indentOf(depth).length : 0);
}

function indentOf(depth: number): string {
  return GAP.repeat(Math.min(depth, MAXIMUM_INDENT));
}

/** A line of a row, and its beginning: the row's subject. */
interface RowLine {
  readonly text: string;
  readonly subject: string;
}

function tableRow({ depth, cells }: Row, widths: readonly number[]): readonly RowLine[] {
  const wrapped = widths.map((width, index) => {
    const indent = index === 0 ? indentOf(depth) : '';
    return wrapText(cells[index] ?? '', width - indent.length).map((line) => indent + line);
  });
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const [first = '', ...rest] = wrapped.map((lines, index) =>
      padded(lines[line] ?? '', widths[index] ?? 0),
    );
    return { text: [first, ...rest].join(GAP).trimEnd(), subject: first.trimEnd() };
  });
}

/** Emphasises the subject of a row. */
function withSubject({ text, subject }: RowLine): Line {
  if (subject === '' || !text.startsWith(subject)) return text;
  return [{ role: 'word', text: subject }, text.slice(subject.length)];
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** All cells but the last in one line, the last one below it. */
function stacked({ depth, cells }: Row, width: number): readonly Line[] {
  const indent = indentOf(depth);
  const head = cells.slice(0, -1).filter((cell) => cell !== '');
  const [first = '', ...rest] = wrapText(head.join(GAP), width - indent.length);
  const below = `${indent}${GAP}${GAP}`;
  return [
    withSubject({ text: indent + first, subject: indent + (cells[0] ?? '') }),
    ...rest.map((line) => below + line),
    ...wrapText(cells.at(-1) ?? '', width - below.length).map((line) => below + line),
  ];
}
