import type { Field, Model, ObjectDefinition } from './model.js';

/** The object itself, its base, the base's base and so on. Inheritance is acyclic. */
export function lineage(model: Model, name: string): readonly string[] {
  const names: string[] = [];
  let current: string | undefined = name;
  while (current !== undefined) {
    names.push(current);
    const definition = model.definitions.get(current);
    current = definition?.kind === 'object' ? definition.base : undefined;
  }
  return names;
}

export function extendsFrom(model: Model, name: string, base: string): boolean {
  return lineage(model, name).includes(base);
}

/** All that extend an object, directly or not, in the order of the spec. */
export function heirsOf(model: Model, name: string): readonly string[] {
  return [...model.definitions.keys()].filter((each) => each !== name && extendsFrom(model, each, name));
}

/**
 * The fields that an object does not have from its base as they are there: its own, and those that it can promise where
 * the base only expects them.
 */
export function fieldsBesideBase(
  model: Model,
  { base, fields, ownFields }: ObjectDefinition,
): readonly Field[] {
  const definition = base === undefined ? undefined : model.definitions.get(base);
  if (definition?.kind !== 'object') return ownFields;
  const inherited = new Set(definition.fields);
  const own = new Set(ownFields.map(({ name }) => name));
  const promised = fields.filter((field) => !inherited.has(field) && !own.has(field.name));
  return [...ownFields, ...promised];
}
