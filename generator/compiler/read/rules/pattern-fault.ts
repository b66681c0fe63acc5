import type { Phrase } from '../../../base/words/phrase.js';
import { patternPieces, type PatternPiece } from './pattern-pieces.js';

/** A few milliseconds. */
const MAXIMUM_STEPS = 4_000_000;
/** The assumed length of a text without a limit: more than the service sends. */
const UNLIMITED_LENGTH = 65_536;
/** An atom with more repetitions than this is assumed to match the whole text. */
const MAXIMUM_CHOICES = 256;

/**
 * Why a pattern is refused, or undefined if it is not. Allowed is a sequence of characters and classes with
 * quantifiers, in which parts may be grouped as optional (`^[^?]+(\?.*)?$`), if no text of at most `maximumLength`
 * can keep it busy for long.
 */
export function patternFault(pattern: string, maximumLength = UNLIMITED_LENGTH): Phrase | undefined {
  if (!pattern.startsWith('^')) return 'pattern-unanchored';
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    return ['pattern-syntax', error instanceof Error ? error.message.replace(/^[^]*\/u?: /, '') : ''];
  }
  const pieces = patternPieces(pattern.slice(1));
  return pieces === undefined || stepsAtMost(pieces, maximumLength) > MAXIMUM_STEPS
    ? 'pattern-unsafe'
    : undefined;
}

/**
 * The greatest number of steps that a backtracking matcher takes, roughly: each atom scans once for each way to get
 * to it.
 */
function stepsAtMost(pieces: readonly PatternPiece[], length: number): number {
  let ways = 1;
  let steps = 1;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'group' && piece.isOptional) ways *= 2;
    if (piece.kind !== 'atom' || piece.minimum === piece.maximum) continue;
    const choices = piece.maximum - piece.minimum + 1;
    const scanned = choices > MAXIMUM_CHOICES ? length : choices;
    steps = Math.max(steps, ways * scanned);
    ways *= waysToGoOn(piece.source, pieces, { index: index + 1, passed: 0 }) ?? scanned;
  }
  return Math.max(steps, ways);
}

/**
 * In how many ways a run of `source` can end so that what follows it matches, whatever the text: a few if only a
 * character outside of the run, or the end, can follow; undefined if it depends on the text. `passed` is the number
 * of characters in between.
 */
function waysToGoOn(
  source: string,
  pieces: readonly PatternPiece[],
  { index, passed }: { readonly index: number; readonly passed: number },
): number | undefined {
  const piece = pieces[index];
  const next = { index: index + 1, passed };
  if (piece === undefined || piece.kind === 'end') return passed + 1;
  if (piece.kind === 'group') {
    const inside = waysToGoOn(source, pieces, next);
    if (!piece.isOptional || inside === undefined) return inside;
    const outside = waysToGoOn(source, pieces, { index: piece.afterwards, passed });
    return outside === undefined ? undefined : inside + outside;
  }
  if (areDisjoint(source, piece.source)) {
    if (piece.minimum > 0) return passed + 1;
    const without = waysToGoOn(source, pieces, next);
    return without === undefined ? undefined : passed + 1 + without;
  }
  if (piece.minimum !== piece.maximum) return undefined;
  return waysToGoOn(source, pieces, { index: index + 1, passed: passed + piece.minimum });
}

/** Whether no character matches both atoms. Says no if neither is a single character. */
function areDisjoint(first: string, second: string): boolean {
  if ([first, second].some((atom) => /^\\b$/i.test(atom))) return false;
  const [one, other] = literalOf(first) === undefined ? [second, first] : [first, second];
  const literal = literalOf(one);
  return literal !== undefined && !new RegExp(`^${other}$`, 'u').test(literal);
}

/** The only character that an atom matches. */
function literalOf(atom: string): string | undefined {
  if (/^[^.\\[]$/u.test(atom)) return atom;
  return /^\\[^\w\s]$/u.test(atom) ? atom.slice(1) : undefined;
}
