/** A word of `phrases`, e.g. `'mapping'`, or a word and what fills its gaps, e.g. `['constant', '"text"']`. */
export type Phrase = string | readonly [word: string, ...fillings: string[]];

/** The gaps of mistakes that take a phrase; all others take a text of the spec as it is. */
const phraseGaps = ['expected', 'received', 'reason', 'use'] as const;

export type PhraseGap = (typeof phraseGaps)[number];

export function isPhraseGap(name: string): name is PhraseGap {
  return (phraseGaps as readonly string[]).includes(name);
}
