import type { Field, Model, Type } from './model.js';

/** The field that a path through objects leads to, if the spec has it. Names of objects are followed. */
export function fieldAlong(
  model: Model,
  fields: readonly Field[],
  [name, ...rest]: readonly string[],
): Field | undefined {
  const field = fields.find((each) => each.name === name);
  return field === undefined || rest.length === 0
    ? field
    : fieldAlong(model, innerFields(model, field.type), rest);
}

/** The fields on a path through nested objects, as far as they exist. Names are not followed. */
export function fieldsAlong(fields: readonly Field[], [name, ...rest]: readonly string[]): readonly Field[] {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) return [];
  return [field, ...(field.type.kind === 'object' ? fieldsAlong(field.type.fields, rest) : [])];
}

/** The fields of an object, whether it has a name or not, and whether there may be something else instead. */
export function innerFields(model: Model, type: Type): readonly Field[] {
  if (type.kind === 'alternatives') return type.types.flatMap((each) => innerFields(model, each));
  if (type.kind === 'object') return type.fields;
  const definition = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
  return definition?.kind === 'object' ? definition.fields : [];
}
