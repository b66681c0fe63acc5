import { createPaint } from '../text/paint.js';
import { frameLine } from './frame-line.js';
import { lineAt } from '../source/source-text.js';

/** Lines and columns from 1, columns in UTF-16 code units, `endColumn` exclusive. */
export interface FramePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export interface FrameOptions {
  /** Columns of the terminal. */
  readonly width?: number;
  readonly colors?: boolean;
}

/** Narrower than this no frame is readable, and the longest escape (nine columns) might not fit. */
const MINIMUM_TEXT_WIDTH = 20;

/** The line of `place` and the one before it, with carets under what is wrong; a fault of many lines is marked in its first. */
export function codeFrame(
  source: string,
  place: FramePlace,
  { width = 100, colors = false }: FrameOptions = {},
): string {
  const { aside, mistake } = createPaint(colors);
  const digits = `${place.line}`.length;
  const gutter = (number: string): string => `${number.padStart(digits)} |`;
  const textWidth = Math.max(MINIMUM_TEXT_WIDTH, width - gutter('').length - 1);
  const faultLine = lineAt(source, place.line);
  const { text, indent, carets } = frameLine(faultLine, faultOf(place, faultLine), textWidth);
  const lines = [
    aside(gutter(`${place.line}`)) + (text && ` ${text}`),
    `${aside(gutter(''))} ${' '.repeat(indent)}${mistake('^'.repeat(carets))}`,
  ];
  if (place.line === 1) return lines.join('\n');
  const before = frameLine(lineAt(source, place.line - 1), { from: 0, to: 0 }, textWidth).text;
  return [aside(gutter(`${place.line - 1}`)) + (before && ` ${before}`), ...lines].join('\n');
}

/** Offsets in the line of what is wrong. */
function faultOf(place: FramePlace, line: string): { readonly from: number; readonly to: number } {
  const { column, endLine = place.line, endColumn = column + 1 } = place;
  return { from: column - 1, to: endLine > place.line ? line.length : endColumn - 1 };
}
