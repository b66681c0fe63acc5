import { once } from '../../runtime/once.js';
import { innerTypes } from './inner-types.js';
import type { Model, Type } from './model.js';

/** The definitions that appear as JSON text inside a string somewhere, in the order of the spec. */
export const embeddedNames: (model: Model) => readonly string[] = once(({ definitions }) => {
  const embedded = new Set<string>();
  for (const definition of definitions.values()) {
    if (definition.kind === 'object') definition.ownFields.forEach((field) => collect(field.type, embedded));
  }
  return [...definitions.keys()].filter((name) => embedded.has(name));
});

function collect(type: Type, names: Set<string>): void {
  if (type.kind === 'json') names.add(type.name);
  for (const inner of innerTypes(type)) collect(inner, names);
}
