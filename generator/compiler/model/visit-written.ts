import { once } from '../../runtime/once.js';
import { innerTypes } from './inner-types.js';
import type { Definition, Documented, Field, Model, ObjectDefinition, Type } from './model.js';
import type { Origin } from './origin.js';

/** A field of some object, with all fields of the same object (inherited ones included). */
export interface FieldVisit {
  readonly field: Field;
  readonly siblings: readonly Field[];
}

/** The definitions that are written in the spec, without those that are derived from others. */
export function writtenDefinitions(model: Model): readonly Definition[] {
  return [...model.definitions.values()].filter(
    (definition) => definition.kind !== 'object' || definition.bodyOf === undefined,
  );
}

export function writtenObjects(model: Model): readonly ObjectDefinition[] {
  return writtenDefinitions(model).filter((definition) => definition.kind === 'object');
}

/** Every field that the spec declares, at any depth, once. Found at the first question: each rule asks again. */
export const visitFields: (model: Model) => readonly FieldVisit[] = once((model) => {
  const visits: FieldVisit[] = [];
  for (const { ownFields, fields } of writtenObjects(model)) addFields(ownFields, fields, visits);
  return visits;
});

function addFields(declared: readonly Field[], siblings: readonly Field[], visits: FieldVisit[]): void {
  for (const field of declared) visits.push({ field, siblings });
  for (const { type } of declared) addFieldsWithin(type, visits);
}

function addFieldsWithin(type: Type, visits: FieldVisit[]): void {
  if (type.kind === 'object') addFields(type.fields, type.fields, visits);
  else for (const inner of innerTypes(type)) addFieldsWithin(inner, visits);
}

/** Every type that is written in the spec: of fields, of list elements and of alternatives. */
export const visitTypes: (model: Model) => readonly Type[] = once((model) => {
  const types: Type[] = [];
  for (const { field } of visitFields(model)) addTypes(field.type, types);
  return types;
});

/** A type and the types it contains, but not those of fields: they are visited with their fields. */
function addTypes(type: Type, types: Type[]): void {
  types.push(type);
  if (type.kind !== 'object') for (const inner of innerTypes(type)) addTypes(inner, types);
}

/** Every definition, field, enum value and call: whatever has a description. */
export function* visitDocumented(model: Model): Generator<Documented & { readonly origin: Origin }> {
  for (const definition of writtenDefinitions(model)) {
    yield definition;
    if (definition.kind === 'enum') yield* definition.values;
  }
  for (const { field } of visitFields(model)) yield field;
  yield* model.calls;
}
