import { fieldAlong } from '../../model/field-along.js';
import type { Accessor } from '../../model/accessor.js';
import type { Model, Scalar, UnionDefinition } from '../../model/model.js';
import { unionLeaves } from '../../model/union-leaves.js';

/** Members of a union that have the field at the same paths. */
export interface AccessorGroup {
  readonly tags: readonly Scalar[];
  /** These paths, in the order of the accessor. */
  readonly paths: readonly (readonly string[])[];
}

/** The members grouped by where they have the field, the largest group first: values of unknown types are read like those. */
export function accessorGroups(
  model: Model,
  union: UnionDefinition,
  { paths }: Accessor,
): readonly AccessorGroup[] {
  const groups = new Map<string, AccessorGroup>();
  for (const { name, tags } of union.members) {
    const known = paths.flatMap(({ path }) => spellingsOf(model, name, path));
    const key = JSON.stringify(known);
    groups.set(key, { tags: [...(groups.get(key)?.tags ?? []), ...tags], paths: known });
  }
  return [...groups.values()].toSorted((one, other) => other.tags.length - one.tags.length);
}

/** A path by all names of the field at its end, if a type, or any in a union, has that. */
function spellingsOf(model: Model, name: string, path: readonly string[]): readonly (readonly string[])[] {
  const definition = model.definitions.get(name);
  const names =
    definition?.kind === 'union' ? unionLeaves(model, definition).map((leaf) => leaf.name) : [name];
  const fields = names.flatMap((each) => {
    const type = model.definitions.get(each);
    return type?.kind === 'object' ? (fieldAlong(model, type.fields, path) ?? []) : [];
  });
  const spellings = new Set(fields.flatMap((field) => [field.name, ...field.aliases]));
  return [...spellings].map((spelling) => [...path.slice(0, -1), spelling]);
}
