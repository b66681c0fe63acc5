import { embeddedNames } from './embedded-names.js';
import type { Model } from './model.js';
import { stepsOf, walkValue } from './walk-value.js';

/** A string in a value that should hold JSON of the named definition, and the path to it. */
export interface EmbeddedText {
  readonly definition: string;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/**
 * The strings in a value of a definition that should hold JSON. Values that do not match the definition are skipped.
 */
export function embeddedTexts(model: Model, name: string, value: unknown): readonly EmbeddedText[] {
  if (embeddedNames(model).length === 0) return [];
  const texts: EmbeddedText[] = [];
  walkValue(model, name, value, {
    value: (_place, type, text, path) => {
      if (type.kind === 'json' && typeof text === 'string')
        texts.push({ definition: type.name, text, path: stepsOf(path) });
    },
  });
  return texts;
}
