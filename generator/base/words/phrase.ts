/** A word of the glossary, e.g. `'mapping'`, or a word and what fills its gaps, e.g. `['constant', '"text"']`. */
export type Phrase = string | readonly [word: string, ...fillings: string[]];
