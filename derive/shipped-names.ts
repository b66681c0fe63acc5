import type { Definition, Model } from '../generator/compiler/model/model.js';
import { writtenDefinitions } from '../generator/compiler/model/visit-written.js';

/** A name that editors offer, and its meaning in Chinese. */
export interface ShippedName {
  readonly name: string;
  readonly doc: string;
}

export type ShippedNames = Readonly<Record<Definition['kind'], readonly ShippedName[]>>;

/** What a spec defines, by kind and then by name. */
export function shippedNames(model: Model): ShippedNames {
  const namesOf = (kind: Definition['kind']): readonly ShippedName[] =>
    writtenDefinitions(model)
      .filter((definition) => definition.kind === kind)
      .map(({ name, doc }) => ({ name, doc: firstLine(doc) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { object: namesOf('object'), enum: namesOf('enum'), union: namesOf('union') };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
