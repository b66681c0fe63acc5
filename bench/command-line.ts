import type { PartName } from './results/results.js';

export const partNames = [
  'guards',
  'validate',
  'page',
  'schema',
  'generator',
  'start',
  'sizes',
  'capture',
] as const satisfies readonly PartName[];

export interface Options {
  readonly parts: readonly PartName[];
  readonly quick: boolean;
}

/** Without names of parts, all of them. */
export function optionsOf(words: readonly string[]): Options {
  const parts = words
    .filter((word) => word !== '--quick')
    .map((word) => {
      const part = partNames.find((name) => name === word);
      if (!part)
        throw new Error(`There is no part "${word}". There are: ${partNames.join(', ')}; and --quick.`);
      return part;
    });
  return { parts: parts.length > 0 ? parts : partNames, quick: words.includes('--quick') };
}
