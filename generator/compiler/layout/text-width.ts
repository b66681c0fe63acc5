import { UnknownLayout } from './unknown-layout.js';

/**
 * How many columns a text takes; NaN if there is a character in it that prettier alone knows the width of: a sign that
 * is part of another one, a picture, a letter of a rare script.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += columnsOf(text.charCodeAt(index));
  return width;
}

function columnsOf(code: number): number {
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code < 0xa000) return 2;
  if ((code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6)) return 2;
  if (code >= 0x3000 && code < 0x301f) return 2;
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a0 && code <= 0x30ff)) return 2;
  if (code >= 0xac00 && code <= 0xd7a3) return 2;
  if ((code >= 0xc0 && code <= 0xff) || code === 0xb7) return 1;
  if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x2190 && code <= 0x2193)) return 1;
  return NaN;
}

/** A width that nobody knows is neither enough nor too much. */
export function known(width: number): number {
  if (Number.isNaN(width)) throw new UnknownLayout('The width of a text');
  return width;
}
