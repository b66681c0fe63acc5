import type { Field, Model, UnionDefinition } from '../../compiler/model/model.js';
import { unionLeaves } from '../../compiler/model/union-leaves.js';

/** The fields that all types of a union have as one base declares them, in its order. */
export function commonFields(model: Model, union: UnionDefinition): readonly Field[] {
  const [first = [], ...others] = unionLeaves(model, union).map(({ name }) => fieldsOf(model, name));
  // A field alone among all is no common one.
  if (others.length === 0) return [];
  return first.filter((field) =>
    others.every((fields) => fields.some((other) => other.origin.range === field.origin.range)),
  );
}

function fieldsOf(model: Model, name: string): readonly Field[] {
  const definition = model.definitions.get(name);
  return definition?.kind === 'object' ? definition.fields : [];
}
