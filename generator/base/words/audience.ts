import type { Words } from './words.js';

/** Whom a text is for: their language, and how wide their terminal is, where there is one. */
export interface Audience {
  readonly words: Words;
  readonly width: number | undefined;
}

/** Where no terminal says how wide it is. */
const DEFAULT_WIDTH = 100;

/** The columns for what needs a width to be laid out, such as a table. */
export function layoutWidth({ width }: Pick<Audience, 'width'>): number {
  return width ?? DEFAULT_WIDTH;
}
