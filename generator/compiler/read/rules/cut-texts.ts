import { sourceOf } from '../../../base/source/source-files.js';
import { visitTexts } from '../symbols/visit-texts.js';
import type { Advice } from './advice.js';

const COMMENT = /[ \t]+(?=#)/y;

/** A text without quotes ends where a blank and `#` begin a comment: hardly ever what its author meant. */
export const cutTexts: Advice = (symbols, report, sources) => {
  for (const { key, text } of visitTexts(symbols)) {
    const { file, start, end } = text.range;
    const source = sourceOf(file, sources);
    if (/["']/.test(source.charAt(start))) continue;
    COMMENT.lastIndex = end;
    if (!COMMENT.test(source)) continue;
    const lineEnd = source.indexOf('\n', end);
    const range = { file, start: COMMENT.lastIndex, end: lineEnd < 0 ? source.length : lineEnd };
    report('text-cut', range, { key });
  }
};
