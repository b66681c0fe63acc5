import leven from 'leven';

/** Two mistakes in four or five letters, three in seven. */
const WRONG_SHARE = 0.4;
/** Longer than any key or name; in a longer text swapped letters are not considered. */
const LONGEST_NAME = 64;

/**
 * The word that was probably meant, or undefined when none is close enough to `wrong`. A number is never misspelt: one
 * that is a digit away is another.
 */
export function nearestWord(wrong: string, words: readonly string[]): string | undefined {
  const sameLetters = words.find((word) => word.toLowerCase() === wrong.toLowerCase());
  if (sameLetters !== undefined) return sameLetters;
  if (isNumber(wrong)) return undefined;
  const maximum = Math.max(1, Math.round(wrong.length * WRONG_SHARE));
  const lengthens = (word: string): number => Math.abs(word.length - wrong.length);
  const candidates = words
    .filter((word) => lengthens(word) <= maximum && !isNumber(word))
    .map((word) => ({ word, distance: leven(wrong, word, { maxDistance: maximum + 2 }) }));
  // One more than the best distance so far: two swapped letters count one less in the end.
  const furthest = candidates.reduce((least, { distance }) => Math.min(least, distance), maximum) + 1;
  const [nearest] = candidates
    .filter(({ distance }) => distance <= furthest)
    .map(({ word, distance }) => ({ word, mistakes: mistakesBetween(wrong, word, distance) }))
    .filter(({ mistakes }) => mistakes <= maximum)
    // Of words equally near, the one of the same length is meant: a wrong letter is more common than an extra one.
    .sort((one, other) => one.mistakes - other.mistakes || lengthens(one.word) - lengthens(other.word));
  return nearest?.word;
}

function isNumber(word: string): boolean {
  return /^[-+]?\d+(?:\.\d+)?$/.test(word);
}

/** Letters that are wrong, missing or extra, where two swapped neighbours count as one mistake. */
function mistakesBetween(wrong: string, word: string, distance: number): number {
  if (distance < 2 || wrong.length > LONGEST_NAME) return distance;
  return Math.min(distance, ...swapsUndone(wrong, word).map((undone) => 1 + leven(undone, word)));
}

/** `wrong` with two neighbours put into the order that they have in `word`, for each such pair. */
function swapsUndone(wrong: string, word: string): readonly string[] {
  return Array.from({ length: wrong.length - 1 }, (_, index) => {
    const pair = wrong.charAt(index + 1) + wrong.charAt(index);
    return word.includes(pair) ? [wrong.slice(0, index) + pair + wrong.slice(index + 2)] : [];
  }).flat();
}
