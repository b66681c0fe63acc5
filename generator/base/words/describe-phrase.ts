import { MAXIMUM_TEXT_LENGTH } from '../diagnostics/maximum-text-length.js';
import { printable } from '../text/printable.js';
import { fillGaps } from './fill-gaps.js';
import type { Phrase } from './phrase.js';
import type { Words } from './words.js';

/** A phrase in words that can be printed. A word that no catalogue has stands for itself. */
export function describePhrase(phrase: Phrase, words: Words): string {
  const [word, ...fillings] = typeof phrase === 'string' ? [phrase] : phrase;
  const sentence = sentenceOf(withoutEmptyEnd(word, fillings), words);
  if (sentence === undefined) return printable(word, MAXIMUM_TEXT_LENGTH);
  return fillGaps(sentence, (gap) => printable(fillings[Number(gap)] ?? '', MAXIMUM_TEXT_LENGTH));
}

/** A range with one end only reads otherwise than one with both. */
function withoutEmptyEnd(word: string, fillings: readonly string[]): string {
  if (word !== 'integer' && word !== 'number-range') return word;
  if (fillings[0] === '') return `${word}-at-most`;
  return fillings[1] === '' ? `${word}-at-least` : word;
}

function sentenceOf(word: string, { phrases, yamlReasons }: Words): string | undefined {
  const catalogues: readonly Readonly<Record<string, string>>[] = [phrases, yamlReasons];
  return catalogues.find((catalogue) => Object.hasOwn(catalogue, word))?.[word];
}
