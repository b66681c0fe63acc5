import { alternativeFor } from './json-kinds.js';
import type { Field, Model, ObjectDefinition, ObjectType, Type } from './model.js';
import { resolveType } from './resolve-type.js';

/** What a type says about the parts of a value. */
export type OpenedType =
  /** An object; `name` is the definition that declares its fields, if there is one. */
  | {
      readonly kind: 'fields';
      readonly name?: string;
      readonly fields: readonly Field[];
      /** Whether it has no others. */
      readonly closed?: true;
    }
  | { readonly kind: 'items'; readonly element: Type }
  /** An object whose keys are content. */
  | { readonly kind: 'map'; readonly value: Type }
  /** A union of which the value's tags lead to no member. */
  | { readonly kind: 'unresolved'; readonly name: string }
  /** Nothing: the value has no parts, or none that the spec describes. */
  | { readonly kind: 'whole' };

const whole: OpenedType = { kind: 'whole' };

/** Opens a type for a value: names are followed, unions by the tags of the value,
 * alternatives by its kind. The items of a page are payloads of their own. */
export function openType(model: Model, type: Type, value: unknown): OpenedType {
  switch (type.kind) {
    case 'object':
      return openFields(type);
    case 'list':
      return type.each === undefined ? { kind: 'items', element: type.element } : whole;
    case 'map':
      return { kind: 'map', value: type.value };
    case 'reference':
      return openDefinition(model, type.name, value);
    case 'alternatives': {
      const chosen = alternativeFor(model, type, value);
      return chosen === undefined ? whole : openType(model, chosen, value);
    }
    case 'string':
    case 'boolean':
    case 'null':
    case 'integer':
    case 'number':
    case 'const':
    case 'any':
    case 'anyObject':
    case 'json':
      return whole;
  }
}

function openDefinition(model: Model, name: string, value: unknown): OpenedType {
  const definition = model.definitions.get(name);
  if (definition?.kind === 'object') return openFields(definition);
  if (definition?.kind !== 'union') return whole;
  const resolved = resolveType(model, definition, value);
  switch (resolved.kind) {
    case 'known':
      return openFields(resolved.definition);
    case 'unknown':
      return { kind: 'unresolved', name: resolved.tags.at(-1)?.union ?? name };
    case 'untagged':
      return { kind: 'unresolved', name: resolved.union };
  }
}

function openFields(object: ObjectType | ObjectDefinition): OpenedType {
  const { fields, closed } = object;
  const name = 'name' in object ? { name: object.name } : {};
  return { kind: 'fields', ...name, fields, ...(closed && { closed }) };
}

/** The field that a key belongs to: the key is its name or an older spelling. */
export function fieldUnder(fields: readonly Field[], key: string): Field | undefined {
  return fields.find(({ name, aliases }) => name === key || aliases.includes(key));
}
