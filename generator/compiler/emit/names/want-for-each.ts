import type { Product } from '../modules.js';
import type { WantedName } from './wanted-name.js';

/** The same product for some definitions, each with its only possible name. */
export function wantForEach(
  product: Product,
  definitions: Iterable<string>,
  nameOf: (definition: string) => string,
): readonly WantedName[] {
  return [...definitions].map((definition) => ({ product, definition, choices: [nameOf(definition)] }));
}
