import type { Model } from './model.js';
import { stepsOf, walkValue } from './walk-value.js';

/** A text in a value that is to hold JSON of the named definition, and the way to it. */
export interface EmbeddedText {
  readonly definition: string;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** The texts in a value of a definition that are to hold JSON. Values that are not as the definition says are passed over. */
export function embeddedTexts(model: Model, name: string, value: unknown): readonly EmbeddedText[] {
  const texts: EmbeddedText[] = [];
  walkValue(model, name, value, {
    value: (_place, type, text, path) => {
      if (type.kind === 'json' && typeof text === 'string')
        texts.push({ definition: type.name, text, path: stepsOf(path) });
    },
  });
  return texts;
}
