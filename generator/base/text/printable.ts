/**
 * Characters that move the cursor, start a terminal command, reorder what is around them or are invisible. A
 * zero-width joiner is allowed only inside an emoji.
 */
export const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/gu;

/**
 * `text` as it can be shown in a terminal: `\u{1b}` stands for an escape character, and so on. With `maximum`, at
 * most that many code points of `text` are shown; the last is `…` if some are left out.
 */
export function printable(text: string, maximum?: number): string {
  const shown = maximum === undefined ? text : cut(text, maximum);
  return shown.replace(unprintable, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function cut(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  // A code point has at most two code units, so a huge text need not be split as a whole.
  const codePoints = Array.from(text.slice(0, 2 * (maximum + 1)));
  return codePoints.length <= maximum ? text : `${codePoints.slice(0, maximum - 1).join('')}…`;
}
