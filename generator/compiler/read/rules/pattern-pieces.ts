const ATOM = /\\[^ck0-9pPxu]|\\u[0-9A-Fa-f]{4}|\[(?:[^\]\\]|\\[^ckpP])*\]|\(|\)|[^\\[\](){}*+?|^$]|\$/uy;
const QUANTIFIER = /\*|\+|\?|\{(\d+)(,?)(\d*)\}/y;

/** A part of a pattern of the allowed form. */
export type PatternPiece =
  /** A character or class that occurs `minimum` to `maximum` times. */
  | {
      readonly kind: 'atom';
      readonly source: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  /** `afterwards` is the index of the piece after the group. */
  | { readonly kind: 'group'; readonly isOptional: boolean; readonly afterwards: number }
  | { readonly kind: 'end' };

/**
 * The pieces of a pattern without its `^`, or undefined when it contains more than atoms with quantifiers and
 * optional groups of them.
 */
export function patternPieces(pattern: string): readonly PatternPiece[] | undefined {
  const pieces: PatternPiece[] = [];
  let group: number | undefined;
  let offset = 0;
  while (offset < pattern.length) {
    const source = takeAt(ATOM, pattern, offset)?.[0];
    if (source === undefined) return undefined;
    offset += source.length;
    const quantifier = takeAt(QUANTIFIER, pattern, offset);
    if (source !== '(') offset += quantifier?.[0].length ?? 0;
    if (source === '(') {
      if (group !== undefined) return undefined;
      group = pieces.length;
      pieces.push({ kind: 'group', isOptional: false, afterwards: 0 });
    } else if (source === ')') {
      if (group === undefined || (quantifier !== undefined && quantifier[0] !== '?')) return undefined;
      pieces[group] = { kind: 'group', isOptional: quantifier !== undefined, afterwards: pieces.length };
      group = undefined;
    } else if (source === '$') pieces.push({ kind: 'end' });
    else pieces.push({ kind: 'atom', source, ...repetitions(quantifier) });
  }
  return pieces;
}

function repetitions(quantifier: RegExpExecArray | undefined): { minimum: number; maximum: number } {
  const [whole, minimum = '', comma, maximum = ''] = quantifier ?? [''];
  if (whole === '') return { minimum: 1, maximum: 1 };
  if (whole === '?') return { minimum: 0, maximum: 1 };
  if (whole === '*') return { minimum: 0, maximum: Infinity };
  if (whole === '+') return { minimum: 1, maximum: Infinity };
  if (comma === '') return { minimum: Number(minimum), maximum: Number(minimum) };
  return { minimum: Number(minimum), maximum: maximum === '' ? Infinity : Number(maximum) };
}

function takeAt(expression: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  expression.lastIndex = offset;
  return expression.exec(text) ?? undefined;
}
