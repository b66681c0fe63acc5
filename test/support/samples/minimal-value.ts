import type { JsonObject, JsonValue } from '../../../generator/compiler/model/json-value.js';
import type { Field, Type } from '../../../generator/compiler/model/model.js';
import { definitionNamed, enter, type Context } from './context.js';
import { integerValues, numberValues } from './number-values.js';
import { stringValues } from './string-values.js';

/** The smallest value of a type, or undefined if it would contain itself. */
export function minimalValue(context: Context, type: Type): JsonValue | undefined {
  switch (type.kind) {
    case 'string':
      return stringValues(type).valid[0];
    case 'json':
      return '';
    case 'null':
      return null;
    case 'boolean':
      return false;
    case 'integer':
      return integerValues(type).valid[0];
    case 'number':
      return numberValues(type).valid[0];
    case 'const':
      return type.values[0];
    case 'any':
      return null;
    case 'anyObject':
      return {};
    case 'object':
      return completed(context, type.fields, {});
    case 'list': {
      const length = type.minItems ?? 0;
      const item = length === 0 ? null : minimalValue(context, type.element);
      return item === undefined ? undefined : Array.from({ length }, () => item);
    }
    case 'map':
      return {};
    case 'alternatives':
      return firstOf(type.types, (each) => minimalValue(context, each));
    case 'reference':
      return minimalOf(context, type.name);
  }
}

export function minimalOf(context: Context, name: string): JsonValue | undefined {
  const definition = definitionNamed(context, name);
  const inside = enter(context, name);
  // Twice is what `samplesOf` unfolds; a smallest value never needs a third round.
  if (inside.open.filter((each) => each === name).length > 4) return undefined;
  switch (definition.kind) {
    case 'object':
      return completed(inside, definition.fields, {});
    case 'enum':
      return definition.values[0]?.value;
    case 'union':
      return firstOf(definition.members, (member) => minimalOf(inside, member.name));
  }
}

/** The object with everything else that its fields require, each in its smallest form. */
export function completed(
  context: Context,
  fields: readonly Field[],
  given: JsonObject,
): JsonObject | undefined {
  const object: Record<string, JsonValue> = { ...given };
  // What a field is given can make another required, also one before it.
  for (;;) {
    const missing = fields.filter((field) => isRequiredIn(field, object) && !isPresentIn(field, object));
    if (missing.length === 0) return object;
    for (const { name, type } of missing) {
      const value = minimalValue(context, type);
      if (value === undefined) return undefined;
      object[name] = value;
    }
  }
}

export function isRequiredIn({ presence }: Field, object: JsonObject): boolean {
  switch (presence.kind) {
    case 'required':
      return true;
    case 'optional':
    case 'expected':
      return false;
    case 'conditional':
      return presence.conditions.every(
        ({ field, values }) =>
          Object.hasOwn(object, field) && values.some((value) => value === object[field]),
      );
  }
}

export function withField(object: JsonObject, name: string, value: JsonValue): JsonObject {
  return { ...object, [name]: value };
}

export function withoutFields(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

function isPresentIn({ name, aliases }: Field, object: JsonObject): boolean {
  return [name, ...aliases].some((each) => Object.hasOwn(object, each));
}

function firstOf<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => JsonValue | undefined,
): JsonValue | undefined {
  for (const item of items) {
    const value = valueOf(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
