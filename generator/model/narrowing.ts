import type { Field, Scalar, Type } from './model.js';

/** What narrowing must know of the names in types. */
export interface NarrowingContext {
  extendsFrom(name: string, base: string): boolean;
  enumNamed(name: string): { valueType: Type; values: readonly Scalar[]; open: boolean } | undefined;
}

/** Whether each object that `field` accepts is accepted by `base`, too. Says no when in doubt. */
export function isNarrowerField(field: Field, base: Field, context: NarrowingContext): boolean {
  const keepsPresence = base.presence.kind !== 'required' || field.presence.kind === 'required';
  return keepsPresence && isNarrowerType(field.type, base.type, context);
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
      return type.kind === 'list' && isNarrowerType(type.element, base.element, context);
    case 'integer':
      return type.kind === 'integer' && type.minimum >= base.minimum && type.maximum <= base.maximum;
    case 'number':
      return type.kind === 'integer' || type.kind === 'number';
    case 'string':
      return type.kind === 'string' || type.kind === 'json';
    case 'json':
      return type.kind === 'json' && type.name === base.name;
    case 'boolean':
      return type.kind === 'boolean';
    case 'const':
    case 'reference':
      return false;
  }
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
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Number(value) >= type.minimum && Number(value) <= type.maximum;
    case 'number':
      return typeof value === 'number';
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
