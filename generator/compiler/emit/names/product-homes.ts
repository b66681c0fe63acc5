import { moduleEntry, moduleNames, type ModuleName, type Product } from '../modules.js';

/** The module that exports a product, and how others refer to it. */
interface Home {
  readonly module: ModuleName;
  readonly use: 'type' | 'value';
}

const homes: ReadonlyMap<string, Home> = new Map(
  moduleNames.flatMap((module) =>
    Object.entries(moduleEntry(module).exports ?? {}).map(
      ([product, use]) => [product, { module, use }] as const,
    ),
  ),
);

export function homeOf(product: Product): Home {
  const home = homes.get(product);
  if (home === undefined) throw new Error(`No module exports the product ${product}`);
  return home;
}
