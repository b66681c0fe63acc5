import type { Line, Piece } from '../text/line.js';
import { frameLine } from './frame-line.js';
import type { SourceLines } from '../source/source-lines.js';

/** Lines and columns from 1, columns in UTF-16 code units, `endColumn` exclusive. */
export interface FramePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A narrower frame would be unreadable, and the longest escape (nine columns) might not fit. */
const MINIMUM_TEXT_WIDTH = 20;

/**
 * The line of `place` and the one before it, with carets under the fault; if the fault spans several lines, only its
 * first is marked.
 */
export function codeFrame(source: SourceLines, place: FramePlace, width: number): readonly Line[] {
  const digits = `${place.line}`.length;
  const gutter = (number: string): string => `${number.padStart(digits)} |`;
  const numbered = (number: string, ...pieces: readonly Piece[]): Line => [
    { role: 'aside', text: gutter(number) },
    ...pieces,
  ];
  const textWidth = Math.max(MINIMUM_TEXT_WIDTH, width - gutter('').length - 1);
  const faultLine = source.lineAt(place.line);
  const { text, indent, carets } = frameLine(faultLine, faultOf(place, faultLine), textWidth);
  const marks = { role: 'mistake', text: '^'.repeat(carets) } as const;
  const lines = [
    numbered(`${place.line}`, text && ` ${text}`),
    numbered('', ` ${' '.repeat(indent)}`, marks),
  ];
  if (place.line === 1) return lines;
  const before = frameLine(source.lineAt(place.line - 1), { from: 0, to: 0 }, textWidth).text;
  return [numbered(`${place.line - 1}`, before && ` ${before}`), ...lines];
}

/** Offsets of the fault in the line. */
function faultOf(place: FramePlace, line: string): { readonly from: number; readonly to: number } {
  const { column, endLine = place.line, endColumn = column + 1 } = place;
  return { from: column - 1, to: endLine > place.line ? line.length : endColumn - 1 };
}
