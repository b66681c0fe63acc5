import type { Definition, Documented, Field, Model, ObjectDefinition, Type } from './model.js';
import type { Origin } from './origin.js';

/** A field of some object, with all fields of the same object (inherited ones included). */
export interface FieldVisit {
  readonly field: Field;
  readonly siblings: readonly Field[];
}

/** The definitions that the spec writes down, without those that are made of others. */
export function writtenDefinitions(model: Model): readonly Definition[] {
  return [...model.definitions.values()].filter(
    (definition) => definition.kind !== 'object' || definition.bodyOf === undefined,
  );
}

export function writtenObjects(model: Model): readonly ObjectDefinition[] {
  return writtenDefinitions(model).filter((definition) => definition.kind === 'object');
}

/** Every field that the spec declares, however deep, once. */
export function* visitFields(model: Model): Generator<FieldVisit> {
  for (const { ownFields, fields } of writtenObjects(model)) yield* visitFieldList(ownFields, fields);
}

function* visitFieldList(declared: readonly Field[], siblings: readonly Field[]): Generator<FieldVisit> {
  for (const field of declared) yield { field, siblings };
  for (const { type } of declared) {
    const inner = innermost(type);
    if (inner.kind === 'object') yield* visitFieldList(inner.fields, inner.fields);
  }
}

function innermost(type: Type): Type {
  return type.kind === 'list' ? innermost(type.element) : type;
}

/** Every type that the spec writes down: of fields, of list elements and of alternatives. */
export function* visitTypes(model: Model): Generator<Type> {
  for (const { field } of visitFields(model)) yield* typesIn(field.type);
}

function* typesIn(type: Type): Generator<Type> {
  yield type;
  if (type.kind === 'list') yield* typesIn(type.element);
  if (type.kind === 'alternatives') for (const each of type.types) yield* typesIn(each);
}

/** Every definition, field and enum value: whatever has a text. */
export function* visitDocumented(model: Model): Generator<Documented & { readonly origin: Origin }> {
  for (const definition of writtenDefinitions(model)) {
    yield definition;
    if (definition.kind === 'enum') yield* definition.values;
  }
  for (const { field } of visitFields(model)) yield field;
}
