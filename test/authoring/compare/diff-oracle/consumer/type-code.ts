import type { CheckedSpec } from '../../../../../generator/compiler/check-spec.js';
import type { Type } from '../../../../../generator/compiler/model/model.js';
import { quoted, typeOf } from './claim.js';

/** What a program takes a value for that it reads: types by their names, constants as values of their kind. */
export function typeCode(spec: CheckedSpec, type: Type): string {
  switch (type.kind) {
    case 'string':
    case 'json':
      return 'string';
    case 'boolean':
    case 'null':
      return type.kind;
    case 'integer':
    case 'number':
      return 'number';
    case 'const':
      return [...new Set(type.values.map((value) => typeof value))].join(' | ');
    case 'any':
      return 'unknown';
    case 'anyObject':
      return 'Record<string, unknown>';
    case 'object':
      return 'object';
    case 'reference':
      return typeOf(spec, type.name);
    case 'list':
      return `readonly (${type.each === undefined ? typeCode(spec, type.element) : 'unknown'})[]`;
    case 'map':
      return `Readonly<Record<string, ${typeCode(spec, type.value)}>>`;
    case 'alternatives':
      return type.types.map((each) => typeCode(spec, each)).join(' | ');
  }
}

/** The same of a constant, as exactly as can be; undefined for everything else. */
export function exactCode(type: Type): string | undefined {
  return type.kind === 'const' ? type.values.map(quoted).join(' | ') : undefined;
}
