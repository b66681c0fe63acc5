import { collectFaults } from '../../runtime/collect-faults.js';
import type { Field, IntegerType, ListType, NumberType, Scalar, StringType, Type } from './model.js';
import { scalarShape } from './shape-of.js';

/** What narrowing must know of the names in types. */
export interface NarrowingContext {
  extendsFrom(name: string, base: string): boolean;
  enumNamed(name: string): { valueType: Type; values: readonly Scalar[]; open: boolean } | undefined;
}

/** Whether each object that `field` accepts is accepted by `base`, too. Says no when in doubt. */
export function isNarrowerField(field: Field, base: Field, context: NarrowingContext): boolean {
  const hasSameAliases = field.aliases.join() === base.aliases.join();
  return hasSameAliases && keepsPresence(field, base) && isNarrowerType(field.type, base.type, context);
}

function keepsPresence({ presence }: Field, base: Field): boolean {
  if (presence.kind === 'required' || base.presence.kind === 'optional') return true;
  return JSON.stringify(presence) === JSON.stringify(base.presence);
}

function isNarrowerType(type: Type, base: Type, context: NarrowingContext): boolean {
  if (base.kind === 'any') return true;
  if (type.kind === 'alternatives') return type.types.every((each) => isNarrowerType(each, base, context));
  if (base.kind === 'alternatives') return base.types.some((each) => isNarrowerType(type, each, context));
  if (type.kind === 'reference') return isNarrowerReference(type.name, base, context);
  if (type.kind === 'const') return isInType(type.value, base, context);
  switch (base.kind) {
    case 'anyObject':
      return type.kind === 'object' || type.kind === 'anyObject';
    case 'object':
      return type.kind === 'object' && hasNarrowerFields(type.fields, base.fields, context);
    case 'list':
      return (
        type.kind === 'list' &&
        isNarrowerList(type, base) &&
        isNarrowerType(type.element, base.element, context)
      );
    case 'integer':
      return type.kind === 'integer' && type.minimum >= base.minimum && type.maximum <= base.maximum;
    case 'number':
      return (
        (type.kind === 'integer' || type.kind === 'number') && isWithin(type.minimum, type.maximum, base)
      );
    case 'string':
      return (
        (type.kind === 'string' && isNarrowerString(type, base)) ||
        (type.kind === 'json' && isUnlimited(base))
      );
    case 'json':
      return type.kind === 'json' && type.name === base.name;
    case 'boolean':
      return type.kind === 'boolean';
    case 'const':
    case 'reference':
      return false;
  }
}

/** Whether a range lies in that of the base; a bound that is not there is no bound. */
function isWithin(
  minimum: number | undefined,
  maximum: number | undefined,
  base: { readonly minimum?: number; readonly maximum?: number },
): boolean {
  return (
    (minimum ?? -Infinity) >= (base.minimum ?? -Infinity) &&
    (maximum ?? Infinity) <= (base.maximum ?? Infinity)
  );
}

function isNarrowerString(type: StringType, base: StringType): boolean {
  const hasPattern = base.pattern === undefined || type.pattern === base.pattern;
  const bytes = { minimum: base.minBytes ?? 0, maximum: base.maxBytes ?? Infinity };
  const length = { minimum: base.minLength ?? 0, maximum: base.maxLength ?? Infinity };
  return (
    hasPattern &&
    isWithin(type.minBytes ?? 0, type.maxBytes, bytes) &&
    isWithin(type.minLength ?? 0, type.maxLength, length)
  );
}

function isUnlimited(type: StringType): boolean {
  return Object.keys(type).length === 1;
}

function isNarrowerList(type: ListType, base: ListType): boolean {
  const items = { minimum: base.minItems ?? 0, maximum: base.maxItems ?? Infinity };
  return type.each === base.each && isWithin(type.minItems ?? 0, type.maxItems, items);
}

/** Whether one value is of a string or number type, limits included. */
function scalarFits(value: Scalar, type: StringType | IntegerType | NumberType): boolean {
  return collectFaults(scalarShape(type), value).length === 0;
}

function isNarrowerReference(name: string, base: Type, context: NarrowingContext): boolean {
  if (base.kind === 'reference' && (name === base.name || context.extendsFrom(name, base.name))) return true;
  const definition = context.enumNamed(name);
  if (definition === undefined) return base.kind === 'anyObject';
  const values = definition.values.every((value) => isInType(value, base, context));
  return values && (!definition.open || isNarrowerType(definition.valueType, base, context));
}

function isInType(value: Scalar, type: Type, context: NarrowingContext): boolean {
  switch (type.kind) {
    case 'const':
      return value === type.value;
    case 'string':
      return scalarFits(value, type);
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'number':
      return scalarFits(value, type);
    case 'reference': {
      const definition = context.enumNamed(type.name);
      if (definition === undefined) return false;
      return (
        definition.values.includes(value) ||
        (definition.open && isInType(value, definition.valueType, context))
      );
    }
    case 'alternatives':
      return type.types.some((each) => isInType(value, each, context));
    case 'any':
      return true;
    case 'anyObject':
    case 'object':
    case 'list':
    case 'json':
      return false;
  }
}

function hasNarrowerFields(
  fields: readonly Field[],
  base: readonly Field[],
  context: NarrowingContext,
): boolean {
  return base.every((inherited) => {
    const field = fields.find(({ name }) => name === inherited.name);
    return field === undefined
      ? inherited.presence.kind !== 'required'
      : isNarrowerField(field, inherited, context);
  });
}
