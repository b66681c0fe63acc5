import type { Field, Model } from './model.js';
import type { Tag } from './tag-style.js';

/**
 * The constants at `path` in a definition: those of an object, or of the members of a union. None where the constant
 * is missing or not required.
 */
export function tagsAt(model: Model, name: string, path: readonly string[]): readonly Tag[] {
  const tags = fieldListsIn(model, name).map((fields) => tagsInFields(fields, path));
  return tags.some((each) => each.length === 0) ? [] : [...new Set(tags.flat())];
}

/** The fields of the object, or of each object in the union and the unions in it. A union without members counts as one without fields. */
export function fieldListsIn({ definitions }: Model, name: string): readonly (readonly Field[])[] {
  const found: (readonly Field[])[] = [];
  const names = new Set([name]);
  // Iterating over a set includes what is added meanwhile, and a union in two others is visited once.
  for (const each of names) {
    const definition = definitions.get(each);
    if (definition?.kind === 'object') found.push(definition.fields);
    if (definition?.kind !== 'union') continue;
    if (definition.members.length === 0) found.push([]);
    definition.members.forEach((member) => names.add(member.name));
  }
  return found;
}

function tagsInFields(fields: readonly Field[], [name, ...rest]: readonly string[]): readonly Tag[] {
  const field = fields.find((each) => each.name === name);
  if (field?.presence.kind !== 'required') return [];
  const { type } = field;
  if (rest.length > 0) return type.kind === 'object' ? tagsInFields(type.fields, rest) : [];
  return type.kind === 'const' ? type.values : [];
}
