import { jsonKinds, type JsonKind } from './json-kinds.js';
import type { Model, Type } from './model.js';

/** What `typeof` gives for a scalar of JSON. */
export type ScalarKind = 'string' | 'number' | 'boolean';

/** The kinds of the values of a type, sorted; nothing where they are not all scalars. `null` is as if nothing were there. */
export function scalarKinds(model: Model, type: Type): readonly ScalarKind[] | undefined {
  const kinds = jsonKinds(model, type).filter((kind) => kind !== 'null');
  return kinds.length > 0 && kinds.every(isScalar) ? kinds.toSorted() : undefined;
}

function isScalar(kind: JsonKind): kind is ScalarKind {
  return kind === 'string' || kind === 'number' || kind === 'boolean';
}
