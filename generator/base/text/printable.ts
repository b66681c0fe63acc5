import { unprintable } from './unprintable.js';

/**
 * `text` as it can be shown in a terminal: `\u{1b}` stands for an escape character, and so on.
 * With `maximum`, no more than so many code points of `text` are shown, the last of them as `…` where some are left out.
 */
export function printable(text: string, maximum?: number): string {
  const shown = maximum === undefined ? text : cut(text, maximum);
  return shown.replace(unprintable, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function cut(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  // A code point has two code units at most, so that a huge text need not be taken apart as a whole.
  const codePoints = Array.from(text.slice(0, 2 * (maximum + 1)));
  return codePoints.length <= maximum ? text : `${codePoints.slice(0, maximum - 1).join('')}…`;
}
