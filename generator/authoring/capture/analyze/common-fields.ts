import type { Model, UnionDefinition } from '../../../compiler/model/model.js';
import { unionLeaves } from '../../../compiler/model/union-leaves.js';

/** Names of fields that most types of some unions have, whatever their tag. */
export function commonFields(model: Model, unions: readonly UnionDefinition[]): ReadonlySet<string> {
  const types = unions.flatMap((union) => unionLeaves(model, union));
  const counts = new Map<string, number>();
  for (const { name: type } of types) {
    const definition = model.definitions.get(type);
    if (definition?.kind !== 'object') continue;
    for (const { name } of definition.fields) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => 2 * count > types.length).map(([name]) => name));
}
