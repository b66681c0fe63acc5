import type { Field, Model, UnionDefinition } from '../../compiler/model/model.js';
import { fieldListsIn } from '../../compiler/model/tags-at.js';

/** The fields that all types of a union have as one base declares them, in its order. */
export function commonFields(model: Model, union: UnionDefinition): readonly Field[] {
  const [first = [], ...others] = fieldListsIn(model, union.name);
  // A field alone among all is no common one.
  if (others.length === 0) return [];
  return first.filter((field) =>
    others.every((fields) => fields.some((other) => other.origin.range === field.origin.range)),
  );
}
