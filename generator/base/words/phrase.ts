import { printable } from '../text/printable.js';
import { fillGaps } from './gaps.js';
import type { Words } from './words.js';

/** A word of `phrases`, e.g. `'mapping'`, or a word and what fills its gaps, e.g. `['constant', '"text"']`. */
export type Phrase = string | readonly [word: string, ...fillings: string[]];

/**
 * The gaps of mistakes that take a phrase; all others take a text of the spec as it is. `choices` is left out where a
 * single word is suggested.
 */
const phraseGaps = ['expected', 'received', 'reason', 'use', 'instead', 'kind', 'choices'] as const;

export type PhraseGap = (typeof phraseGaps)[number];

export function isPhraseGap(name: string): name is PhraseGap {
  return (phraseGaps as readonly string[]).includes(name);
}

/** The maximum number of code points of a quoted text from the spec; enough for a list of all keys of a definition. */
export const MAXIMUM_TEXT_LENGTH = 240;

/** A phrase in words that can be printed. A word that is in no catalogue is printed as it is. */
export function describePhrase(phrase: Phrase, words: Words): string {
  const [word, ...fillings] = typeof phrase === 'string' ? [phrase] : phrase;
  const sentence = sentenceOf(withoutEmptyEnd(word, fillings), words);
  if (sentence === undefined) return printable(word, MAXIMUM_TEXT_LENGTH);
  return fillGaps(sentence, (gap) => printable(fillings[Number(gap)] ?? '', MAXIMUM_TEXT_LENGTH));
}

/** A range with only one bound has a sentence of its own. */
function withoutEmptyEnd(word: string, fillings: readonly string[]): string {
  if (word !== 'number-range') return word;
  if (fillings[0] === '') return 'number-range-at-most';
  return fillings[1] === '' ? 'number-range-at-least' : word;
}

function sentenceOf(word: string, { phrases, yamlReasons }: Words): string | undefined {
  const catalogues: readonly Readonly<Record<string, string>>[] = [phrases, yamlReasons];
  return catalogues.find((catalogue) => Object.hasOwn(catalogue, word))?.[word];
}
