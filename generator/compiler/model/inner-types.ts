import type { Type } from './model.js';

/**
 * The types that a type directly contains: those of its fields, of its items, its alternatives. Names are not
 * followed.
 */
export function innerTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'object':
      return type.fields.map((field) => field.type);
    case 'list':
      return [type.element];
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
