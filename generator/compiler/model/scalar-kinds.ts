import type { Model, Type } from './model.js';

/** What `typeof` gives for a scalar of JSON. */
export type ScalarKind = 'string' | 'number' | 'boolean';

/** The kinds of the values of a type, sorted; nothing where they are not all scalars. `null` is as if nothing were there. */
export function scalarKinds(model: Model, type: Type): readonly ScalarKind[] | undefined {
  switch (type.kind) {
    case 'string':
    case 'json':
      return ['string'];
    case 'integer':
    case 'number':
      return ['number'];
    case 'boolean':
      return ['boolean'];
    case 'const':
      return [...new Set(type.values.map((value) => typeof value as ScalarKind))].sort();
    case 'reference': {
      const definition = model.definitions.get(type.name);
      return definition?.kind === 'enum' ? scalarKinds(model, definition.valueType) : undefined;
    }
    case 'alternatives': {
      const kinds = type.types.filter(({ kind }) => kind !== 'null').map((each) => scalarKinds(model, each));
      return kinds.every((each) => each !== undefined) ? [...new Set(kinds.flat())].sort() : undefined;
    }
    case 'null':
    case 'any':
    case 'anyObject':
    case 'object':
    case 'list':
      return undefined;
  }
}
