import { displayWidth, graphemesIn } from './display-width.js';
import { printable } from './printable.js';

/** Characters that must not begin a line, and characters that must not end one. */
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？,.;:!?%…”’]/u;
const OPENING = /^[\p{Ps}\p{Pi}“‘]/u;

/**
 * Text as lines that are printable and at most `width` columns wide, broken at blanks and between Chinese characters.
 * A word that is too long for a line, e.g. an address, is cut, or kept whole in a line that is too long.
 */
export function wrapText(text: string, width: number, longWords: 'cut' | 'keep' = 'cut'): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(printable(line), Math.max(2, width), longWords));
}

function wrapLine(line: string, width: number, longWords: 'cut' | 'keep'): readonly string[] {
  if (width === Infinity) return [line.trimEnd()];
  const lines: string[] = [];
  let current = '';
  let room = width;
  for (const piece of pieces(line)) {
    const needed = displayWidth(piece.trimEnd());
    if (needed > room && current !== '') {
      lines.push(current.trimEnd());
      current = '';
    }
    const parts = needed > width && longWords === 'cut' ? cut(piece, width) : [piece];
    lines.push(...parts.slice(0, -1));
    const last = parts.at(-1) ?? '';
    room = (current === '' ? width : room) - displayWidth(last);
    current += last;
  }
  return [...lines, current.trimEnd()];
}

/** The parts of a line that must not be broken, each with the blanks after it. */
function pieces(line: string): readonly string[] {
  const found: string[] = [];
  let before = '';
  let piece = '';
  for (const { segment } of graphemesIn(line)) {
    if (before !== '' && mayBreak(before, segment)) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
    before = segment;
  }
  return piece === '' ? found : [...found, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return isWide(before) || isWide(after);
}

function isWide(grapheme: string): boolean {
  return displayWidth(grapheme) === 2;
}

function cut(piece: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let room = width;
  for (const { segment } of graphemesIn(piece)) {
    const needed = displayWidth(segment);
    if (needed > room && segment !== ' ') {
      parts.push(part);
      part = '';
      room = width;
    }
    part += segment;
    room -= needed;
  }
  return [...parts, part];
}
