import type { Located, Range } from '../../../base/source/range.js';
import type { TypeExpression, TypeTerm } from '../syntax.js';

const TERM = /^(\s*)([^\s|[\]]+)(\[\])?\s*$/;

/** Splits `string | MsgMenuItem[]` into its terms. */
export function parseTypeExpression(text: Located<string>): TypeExpression {
  return { ...text, terms: termsOf(text) };
}

function termsOf(expression: Located<string>): readonly TypeTerm[] {
  const terms: TypeTerm[] = [];
  let offset = 0;
  for (const part of expression.value.split('|')) {
    const match = TERM.exec(part);
    const name = match?.[2];
    if (match === null || name === undefined) return [];
    const start = offset + (match[1]?.length ?? 0);
    terms.push({
      name: { value: name, range: rangeWithin(expression, start, name.length) },
      isList: match[3] !== undefined,
    });
    offset += part.length + 1;
  }
  return terms;
}

/** The place of a part of a scalar, or of the whole scalar if escapes or folding shift the offsets. */
function rangeWithin({ value, range }: Located<string>, start: number, length: number): Range {
  const quotes = range.end - range.start - value.length;
  if (quotes !== 0 && quotes !== 2) return range;
  const first = range.start + quotes / 2 + start;
  return { file: range.file, start: first, end: first + length };
}
