import type { Field, Model, Type } from './model.js';

/** The definitions that come as JSON text inside a string somewhere, in the order of the spec. */
export function embeddedNames({ definitions }: Model): readonly string[] {
  const embedded = new Set<string>();
  for (const definition of definitions.values()) {
    if (definition.kind === 'object') definition.ownFields.forEach((field) => collect(field.type, embedded));
  }
  return [...definitions.keys()].filter((name) => embedded.has(name));
}

function collect(type: Type, names: Set<string>): void {
  if (type.kind === 'json') names.add(type.name);
  if (type.kind === 'list') collect(type.element, names);
  if (type.kind === 'alternatives') type.types.forEach((each) => collect(each, names));
  if (type.kind === 'object') type.fields.forEach((field: Field) => collect(field.type, names));
}
