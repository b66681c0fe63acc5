import type { Range } from '../../base/source/range.js';
import type { Field, Model, Type } from './model.js';
import { fieldUnder } from './open-type.js';
import type { DeclaredPlace } from './walk-value.js';

/**
 * Where the spec declares a place: the deepest field on the path to it that exists, or else the definition's name. A
 * path ends at a union, because the union itself says what is allowed there.
 */
export function originAt(model: Model, { type, path }: DeclaredPlace): Range | undefined {
  let place = model.definitions.get(type)?.origin.range;
  let fields = fieldsOf(model, { kind: 'reference', name: type });
  for (const step of path) {
    const field = fieldUnder(fields, step);
    if (field === undefined && (step === '[]' || step === '{}')) continue;
    if (field === undefined) break;
    place = field.origin.range;
    fields = fieldsOf(model, field.type);
  }
  return place;
}

function fieldsOf(model: Model, type: Type): readonly Field[] {
  switch (type.kind) {
    case 'object':
      return type.fields;
    case 'list':
      return fieldsOf(model, type.element);
    case 'reference': {
      const definition = model.definitions.get(type.name);
      return definition?.kind === 'object' ? definition.fields : [];
    }
    case 'map':
      return fieldsOf(model, type.value);
    case 'alternatives':
      return type.types.flatMap((each) => fieldsOf(model, each));
    case 'string':
    case 'boolean':
    case 'null':
    case 'integer':
    case 'number':
    case 'const':
    case 'any':
    case 'anyObject':
    case 'json':
      return [];
  }
}
