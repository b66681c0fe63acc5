import type { Words } from './words.js';

/** For whom a text is: their language, and the width of their terminal, if there is one. */
export interface Audience {
  readonly words: Words;
  readonly width: number | undefined;
}

/** The width without a terminal. */
const DEFAULT_WIDTH = 100;

/** The columns for anything that needs a width, such as a table. */
export function layoutWidth({ width }: Pick<Audience, 'width'>): number {
  return width ?? DEFAULT_WIDTH;
}
