import type { Type } from './model.js';

/** A type as one of several is called: by its name, or by its kind. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case 'reference':
      return type.name;
    case 'list':
      return `${typeName(type.element)}[]`;
    case 'const':
      return type.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'json':
      return 'string';
    case 'anyObject':
      return 'object';
    case 'alternatives':
      return type.types.map(typeName).join(' | ');
    case 'string':
    case 'boolean':
    case 'null':
    case 'integer':
    case 'number':
    case 'any':
    case 'object':
    case 'map':
      return type.kind;
  }
}
