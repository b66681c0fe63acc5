import type { AlternativesType, Model, Type } from './model.js';

/** What JSON tells apart by itself. */
export type JsonKind = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'list';

/** The kind of a JSON value. */
export function jsonKindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value as 'string' | 'number' | 'boolean';
    default:
      return 'object';
  }
}

/** The kinds that values of a type can have. */
export function jsonKinds(model: Model, type: Type): readonly JsonKind[] {
  switch (type.kind) {
    case 'string':
    case 'json':
      return ['string'];
    case 'integer':
    case 'number':
      return ['number'];
    case 'boolean':
    case 'null':
    case 'object':
    case 'list':
      return [type.kind];
    case 'const':
      return [...new Set(type.values.map(jsonKindOf))];
    case 'anyObject':
    case 'map':
      return ['object'];
    case 'any':
      return ['string', 'number', 'boolean', 'null', 'object', 'list'];
    case 'reference': {
      const definition = model.definitions.get(type.name);
      return definition?.kind === 'enum' ? jsonKinds(model, definition.valueType) : ['object'];
    }
    case 'alternatives':
      return [...new Set(type.types.flatMap((each) => jsonKinds(model, each)))];
  }
}

/** The alternative that the kind of a value leads to, if it is one. */
export function alternativeFor(model: Model, { types }: AlternativesType, value: unknown): Type | undefined {
  const kind = jsonKindOf(value);
  const [only, ...others] = types.filter((each) => jsonKinds(model, each).includes(kind));
  return others.length === 0 ? only : undefined;
}
