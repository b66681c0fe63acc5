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

/** Every field that the spec declares, at any depth, once. */
export function* visitFields(model: Model): Generator<FieldVisit> {
  for (const { ownFields, fields } of writtenObjects(model)) yield* visitFieldList(ownFields, fields);
}

function* visitFieldList(declared: readonly Field[], siblings: readonly Field[]): Generator<FieldVisit> {
  for (const field of declared) yield { field, siblings };
  for (const { type } of declared) {
    for (const inner of typesIn(type)) {
      if (inner.kind === 'object') yield* visitFieldList(inner.fields, inner.fields);
    }
  }
}

/** Every type that is written in the spec: of fields, of list elements and of alternatives. */
export function* visitTypes(model: Model): Generator<Type> {
  for (const { field } of visitFields(model)) yield* typesIn(field.type);
}

/** A type and the types it contains, but not those of fields: they are visited with their fields. */
function* typesIn(type: Type): Generator<Type> {
  yield type;
  if (type.kind !== 'object') for (const inner of innerTypes(type)) yield* typesIn(inner);
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
