import { closestMatch } from 'leven';

/** Two of four or five letters, three of seven: enough for two letters that changed places. */
const WRONG_SHARE = 0.4;

/** The word that was probably meant, or nothing when all are too far from `wrong`. */
export function nearestWord(wrong: string, words: readonly string[]): string | undefined {
  const sameLetters = words.find((word) => word.toLowerCase() === wrong.toLowerCase());
  if (sameLetters !== undefined) return sameLetters;
  const maxDistance = Math.max(1, Math.round(wrong.length * WRONG_SHARE));
  return closestMatch(wrong, words, { maxDistance });
}
