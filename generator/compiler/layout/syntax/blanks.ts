import { UnknownLayout } from '../unknown-layout.js';

export const SPACE = 32;
export const LINE_FEED = 10;
export const SLASH = 47;

/** Where blanks and comments end. */
export function skipBlanks(text: string, offset: number): number {
  let index = offset;
  for (;;) {
    const code = text.charCodeAt(index);
    if (code === SPACE || code === LINE_FEED) index += 1;
    else if (code === SLASH && isCommentAt(text, index)) index = endOfComment(text, index);
    else return index;
  }
}

export function isCommentAt(text: string, offset: number): boolean {
  return text.startsWith('//', offset) || text.startsWith('/*', offset);
}

export function endOfComment(text: string, start: number): number {
  if (text.startsWith('//', start)) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  }
  const end = text.indexOf('*/', start + 2);
  if (end < 0) throw new UnknownLayout(`A comment without an end at ${start}`);
  return end + 2;
}
