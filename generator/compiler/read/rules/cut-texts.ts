import { sourceOf } from '../../../base/source/source-files.js';
import { visitDocumented } from '../../model/visit-written.js';
import type { Advice } from './rule.js';

const COMMENT = /[ \t]+(?=#)/y;

/** An unquoted text ends where a blank and `#` begin a comment, which is rarely what its author meant. */
export const cutTexts: Advice = (model, report, sources) => {
  for (const { origin } of visitDocumented(model)) {
    for (const key of ['doc', 'since', 'deprecated'] as const) {
      const text = origin.keys[key];
      if (text === undefined) continue;
      const { file, start, end } = text;
      const source = sourceOf(file, sources);
      if (/["']/.test(source.charAt(start))) continue;
      COMMENT.lastIndex = end;
      if (!COMMENT.test(source)) continue;
      const lineEnd = source.indexOf('\n', end);
      const range = { file, start: COMMENT.lastIndex, end: lineEnd < 0 ? source.length : lineEnd };
      report('text-cut', range, { key });
    }
  }
};
