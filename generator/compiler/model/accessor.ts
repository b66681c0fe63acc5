import type { Origin } from './origin.js';

/** A function that reads a field of any member of a union. */
export interface Accessor {
  /** The name of the function. */
  readonly name: string;
  readonly origin: Origin;
  /** Where the field may be; the first path that a value has counts. */
  readonly paths: readonly AccessorPath[];
}

export interface AccessorPath {
  readonly path: readonly string[];
  readonly origin: Origin;
}
