import type { Reference } from '../code/reference.js';
import type { ModuleName, Product } from '../modules.js';
import { homeOf } from './product-homes.js';
import type { WantedName } from './wanted-name.js';

/** The names of everything generated for a spec, and the modules that export them. */
export interface Names {
  /** What is generated for a definition: `of('guard', 'TextMessage')` is `isTextMessage` in the module with the guards. */
  readonly of: (product: Product, definition?: string) => Reference;
  /** The type of a definition, whatever its kind. */
  readonly typeOf: (definition: string) => Reference;
  /** The names that a module exports for definitions. */
  readonly exportedBy: (module: ModuleName) => readonly string[];
  /** All of them. */
  readonly all: readonly ExportedName[];
}

/** A name that a module exports, and what it is generated for: a definition or, of what every package has, nothing. */
export interface ExportedName {
  readonly name: string;
  readonly module: ModuleName;
  readonly definition: string | undefined;
}

/** Looks up chosen names. */
export function namesFrom(chosen: ReadonlyMap<WantedName, string>): Names {
  const references = new Map<Product, Map<string, Reference>>();
  const exported = new Map<ModuleName, string[]>();
  for (const [{ product, definition }, name] of chosen) {
    const { module, use } = homeOf(product);
    const ofProduct = references.get(product) ?? new Map<string, Reference>();
    references.set(product, ofProduct.set(definition ?? '', { kind: 'reference', module, name, use }));
    const others = exported.get(module);
    if (others === undefined) exported.set(module, [name]);
    else others.push(name);
  }
  const find = (product: Product, definition = ''): Reference | undefined =>
    references.get(product)?.get(definition);
  const of = (product: Product, definition?: string): Reference => {
    const reference = find(product, definition);
    if (reference === undefined)
      throw new Error(`No emitter wants a name for ${product} ${definition ?? ''}`);
    return reference;
  };
  let all: readonly ExportedName[] | undefined;
  return {
    of,
    typeOf: (definition) => find('enum', definition) ?? of('type', definition),
    exportedBy: (module) => exported.get(module) ?? [],
    // A run that generates asks for none of them.
    get all() {
      return (all ??= Array.from(chosen, ([{ product, definition }, name]): ExportedName => {
        return { name, definition, module: homeOf(product).module };
      }));
    },
  };
}
