import leven, { closestMatch } from 'leven';

/** Two of four or five letters, three of seven: enough for two letters that changed places. */
const WRONG_SHARE = 0.4;

/** The word that was probably meant, or nothing when all are too far from `wrong`. */
export function nearestWord(wrong: string, words: readonly string[]): string | undefined {
  const sameLetters = words.find((word) => word.toLowerCase() === wrong.toLowerCase());
  if (sameLetters !== undefined) return sameLetters;
  const maxDistance = Math.max(1, Math.round(wrong.length * WRONG_SHARE));
  // Two swapped letters leave the length as it is, so that of words equally near those of the same length are meant.
  const sameLength = words.filter((word) => word.length === wrong.length);
  const nearest = closestMatch(wrong, words, { maxDistance });
  const nearestOfSameLength = closestMatch(wrong, sameLength, { maxDistance });
  if (nearest === undefined || nearestOfSameLength === undefined) return nearest;
  return leven(wrong, nearestOfSameLength) <= leven(wrong, nearest) ? nearestOfSameLength : nearest;
}
