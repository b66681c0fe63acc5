import type { ModuleName } from '../modules.js';

/** Something that a module exports, named where it is used. The imports of a module follow from its references. */
export interface Reference {
  readonly kind: 'reference';
  readonly module: ModuleName;
  readonly name: string;
  readonly use: 'type' | 'value';
}

/** A type of a module that exists for every spec, e.g. of the runtime. */
export function typeFrom(module: ModuleName, name: string): Reference {
  return { kind: 'reference', module, name, use: 'type' };
}

/** A function or constant of a module that exists for every spec, e.g. of the runtime. */
export function valueFrom(module: ModuleName, name: string): Reference {
  return { kind: 'reference', module, name, use: 'value' };
}
