import { group, ifBreak, willBreak, type Doc } from './document.js';
import { UnknownLayout } from './unknown-layout.js';

/** Stands in a result where something had to be broken that is known on one line only. No code has this character. */
export const brokenMark = '\0';

/** What prettier has further rules for as soon as it does not fit on one line. */
export function onOneLine(document: Doc): Doc {
  if (willBreak(document)) throw new UnknownLayout('Something that has to be on one line');
  return group([document, ifBreak(brokenMark)]);
}
