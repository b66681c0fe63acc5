import type { ModuleName, Product } from '../modules.js';

/** A name under which an emitter wants to export something. */
export interface WantedName {
  readonly product: Product;
  /** The definition that it is generated for; undefined for what every package has. */
  readonly definition?: string;
  /** The possible names, best first. A single one is fixed: users know it from the spec. */
  readonly choices: readonly [string, ...string[]];
}

/** A key that an emitter wants in a type that it exports, which also has keys from elsewhere. */
export interface WantedKey {
  readonly module: ModuleName;
  readonly type: string;
  readonly key: string;
  /** The definition that it belongs to; undefined for what every type of the kind has. */
  readonly definition?: string;
}
