import { displayWidth } from '../../base/text/display-width.js';
import type { Line } from '../../base/text/line.js';
import { wrapText } from '../../base/text/wrap-text.js';

/** One fact in a line: a word for it, and the text. */
export type Fact = readonly [label: string, text: string];

/**
 * The facts below each other, their texts aligned. An address or path is never broken, so that it can be clicked or
 * copied.
 */
export function printFacts(facts: readonly Fact[], width: number): readonly Line[] {
  const indent = Math.max(0, ...facts.map(([label]) => displayWidth(label))) + 2;
  return facts.flatMap(([label, text]) => {
    const isAddress = /^\S+\/\S+$/.test(text);
    const lines = isAddress ? [text] : wrapText(text, width - indent);
    return lines.map((line, index): Line => {
      const before = index === 0 ? label : '';
      const blanks = ' '.repeat(indent - displayWidth(before));
      return before === '' ? blanks + line : [{ role: 'aside', text: before }, blanks + line];
    });
  });
}
