import type { ModuleName, Product } from '../modules.js';

/** A name that an emitter wants to export something under. */
export interface WantedName {
  readonly product: Product;
  /** The definition that it is generated for; nothing for what is there in every package. */
  readonly definition?: string;
  /** The names that would do, best first. A single one has to be that one: users know it from the spec. */
  readonly choices: readonly [string, ...string[]];
}

/** A key that an emitter wants in a type that it exports, beside others that come from elsewhere. */
export interface WantedKey {
  readonly module: ModuleName;
  readonly type: string;
  readonly key: string;
  /** The definition that it is there for; nothing for what every type of the kind has. */
  readonly definition?: string;
}
