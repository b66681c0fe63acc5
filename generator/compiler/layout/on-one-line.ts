import type { Doc } from 'prettier';
import { builders, utils } from 'prettier/doc';
import { UnknownLayout } from './rule.js';

const { group, ifBreak } = builders;

/** Stands in a result where something had to be broken that is known on one line only. No code has this character. */
export const brokenMark = '\0';

/** What prettier has further rules for as soon as it does not fit on one line. */
export function onOneLine(document: Doc): Doc {
  if (utils.willBreak(document)) throw new UnknownLayout('Something that has to be on one line');
  return group([document, ifBreak(brokenMark)]);
}
