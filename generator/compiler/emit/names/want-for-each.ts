import type { Product } from '../modules.js';
import type { WantedName } from './wanted-name.js';

/** The same product for some definitions, each under the only name that would do. */
export function wantForEach(
  product: Product,
  definitions: Iterable<string>,
  nameOf: (definition: string) => string,
): readonly WantedName[] {
  return [...definitions].map((definition) => ({ product, definition, choices: [nameOf(definition)] }));
}
