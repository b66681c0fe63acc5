import type { Field, Type } from './model.js';

/**
 * The types that a type directly contains: those of its fields, of its items, of the values of its keys, its
 * alternatives. Names are not
 * followed.
 */
export function innerTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'object':
      return type.fields.map((field) => field.type);
    case 'list':
      return [type.element];
    case 'map':
      return [type.value];
    case 'alternatives':
      return type.types;
    case 'string':
    case 'boolean':
    case 'null':
    case 'integer':
    case 'number':
    case 'const':
    case 'any':
    case 'anyObject':
    case 'reference':
    case 'json':
      return [];
  }
}

/** The fields that are written in a type itself: those of an object, also as an item of a list or a value of a map. */
export function writtenFields(type: Type): readonly Field[] {
  return type.kind === 'object' ? type.fields : innerTypes(type).flatMap(writtenFields);
}
