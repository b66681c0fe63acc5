import { fillGaps } from './fill-gaps.js';
import { glossary } from './glossary.js';
import type { Language } from './language.js';
import { MAXIMUM_TEXT_LENGTH } from '../diagnostics/maximum-text-length.js';
import type { Phrase } from './phrase.js';
import { printable } from '../text/printable.js';
import { yamlReasons } from './yaml-reasons.js';

/** A phrase in words that can be printed. A word that no table knows stands for itself. */
export function describePhrase(phrase: Phrase, language: Language): string {
  const [word, ...fillings] = typeof phrase === 'string' ? [phrase] : phrase;
  const template = templateOf(withoutEmptyEnd(word, fillings), language);
  if (template === undefined) return printable(word, MAXIMUM_TEXT_LENGTH);
  return fillGaps(template, (gap) => printable(fillings[Number(gap)] ?? '', MAXIMUM_TEXT_LENGTH));
}

/** A range with one end only reads otherwise than one with both. */
function withoutEmptyEnd(word: string, fillings: readonly string[]): string {
  if (word !== 'integer' && word !== 'number-range') return word;
  if (fillings[0] === '') return `${word}-at-most`;
  return fillings[1] === '' ? `${word}-at-least` : word;
}

function templateOf(word: string, language: Language): string | undefined {
  if (isGlossaryWord(word)) return glossary[word][language];
  return language === 'zh-CN' && Object.hasOwn(yamlReasons, word) ? yamlReasons[word] : undefined;
}

function isGlossaryWord(word: string): word is keyof typeof glossary {
  return Object.hasOwn(glossary, word);
}
