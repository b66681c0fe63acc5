import type { DefaultWords } from '../../base/words/words.js';

/** One kind of difference between two versions of a spec. Each has a sentence in `changes` of every language. */
export type ChangeRule = keyof DefaultWords['changes'];

/**
 * What a difference is to somebody: `breaking` when a value that was fine is refused or code that compiled does not,
 * `feature` when there is more than before, `fix` when neither is so.
 */
export type Impact = 'breaking' | 'feature' | 'fix';

/** What a difference is to programs that receive values of a type, and to those that send them. */
export interface Impacts {
  readonly received?: Impact;
  readonly sent?: Impact;
}

export const directions = ['received', 'sent'] as const;
export type Direction = (typeof directions)[number];
