import type { Model, ObjectDefinition, UnionDefinition } from '../../../compiler/model/model.js';
import { unionLeaves } from '../../../compiler/model/union-leaves.js';

/** The objects that types of a union extend, directly or not; those with more fields first. */
export function unionBases(model: Model, union: UnionDefinition): readonly ObjectDefinition[] {
  const bases = new Map<string, ObjectDefinition>();
  for (const { name } of unionLeaves(model, union)) {
    let base = baseOf(model, name);
    for (; base !== undefined && !bases.has(base.name); base = baseOf(model, base.name))
      bases.set(base.name, base);
  }
  return [...bases.values()].toSorted((one, other) => other.fields.length - one.fields.length);
}

function baseOf(model: Model, name: string): ObjectDefinition | undefined {
  const definition = model.definitions.get(name);
  const base = definition?.kind === 'object' ? model.definitions.get(definition.base ?? '') : undefined;
  return base?.kind === 'object' ? base : undefined;
}
