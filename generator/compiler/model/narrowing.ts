import { collectFaults } from '../../runtime/collect-faults.js';
import { extendsFrom } from './inheritance.js';
import type {
  EnumDefinition,
  Field,
  IntegerType,
  ListType,
  Model,
  NumberType,
  Presence,
  Scalar,
  StringType,
  Type,
} from './model.js';
import { isPromised } from './presence.js';
import { scalarShape } from './shape-of.js';

/** Whether every object that `field` accepts is also accepted by `base`. Says no when in doubt. */
export function isNarrowerField(model: Model, field: Field, base: Field): boolean {
  const hasSameAliases = field.aliases.join() === base.aliases.join();
  return hasSameAliases && keepsPresence(field, base) && isNarrowerType(model, field.type, base.type);
}

function keepsPresence({ presence }: Field, base: Field): boolean {
  if (presence.kind === 'required') return true;
  if (!isPromised(base.presence)) return true;
  return conditionsText(presence) === conditionsText(base.presence);
}

/** Compares conditions by what they say, not by where they are written. */
function conditionsText(presence: Presence): string {
  if (presence.kind !== 'conditional') return presence.kind;
  return JSON.stringify(presence.conditions.map(({ field, values }) => [field, values]));
}

/** Whether `base` accepts every value that `type` accepts. Says no when in doubt. */
export function isNarrowerType(model: Model, type: Type, base: Type): boolean {
  if (base.kind === 'any') return true;
  if (type.kind === 'alternatives') return type.types.every((each) => isNarrowerType(model, each, base));
  if (base.kind === 'alternatives') return base.types.some((each) => isNarrowerType(model, type, each));
  if (type.kind === 'reference') return isNarrowerReference(model, type.name, base);
  if (type.kind === 'const') return type.values.every((value) => isInType(model, value, base));
  switch (base.kind) {
    case 'anyObject':
      return type.kind === 'object' || type.kind === 'anyObject' || type.kind === 'map';
    case 'map':
      return type.kind === 'map' && isNarrowerType(model, type.value, base.value);
    case 'object':
      return type.kind === 'object' && hasNarrowerFields(model, type.fields, base.fields);
    case 'list':
      return (
        type.kind === 'list' &&
        isNarrowerList(type, base) &&
        isNarrowerType(model, type.element, base.element)
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
    case 'null':
      return type.kind === base.kind;
    case 'const':
    case 'reference':
      return false;
  }
}

/** Whether a range lies within that of the base; a missing bound means no bound. */
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

/** Whether a type accepts every text. */
export function isUnlimited({ kind: _kind, origin: _origin, ...limits }: StringType): boolean {
  return Object.keys(limits).length === 0;
}

function isNarrowerList(type: ListType, base: ListType): boolean {
  const items = { minimum: base.minItems ?? 0, maximum: base.maxItems ?? Infinity };
  return type.each === base.each && isWithin(type.minItems ?? 0, type.maxItems, items);
}

/** Whether a value belongs to a string or number type, limits included. */
function scalarFits(value: Scalar, type: StringType | IntegerType | NumberType): boolean {
  return collectFaults(scalarShape(withoutBrokenPattern(type)), value).length === 0;
}

/** A pattern that is no regular expression is reported elsewhere, and refuses nothing. */
function withoutBrokenPattern<Limited extends StringType | IntegerType | NumberType>(type: Limited): Limited {
  if (type.kind !== 'string' || type.pattern === undefined) return type;
  try {
    new RegExp(type.pattern, 'u');
    return type;
  } catch {
    const { pattern: _pattern, ...rest } = type;
    return rest as Limited;
  }
}

function isNarrowerReference(model: Model, name: string, base: Type): boolean {
  if (base.kind === 'reference' && isPartOf(model, name, base.name)) return true;
  const definition = enumNamed(model, name);
  if (definition === undefined) return base.kind === 'anyObject';
  const values = definition.values.every(({ value }) => isInType(model, value, base));
  return values && (!definition.open || isNarrowerType(model, definition.valueType, base));
}

/** Whether a definition is another one, extends it, or is in it as a union. */
function isPartOf(model: Model, name: string, whole: string): boolean {
  if (name === whole || extendsFrom(model, name, whole)) return true;
  const definition = model.definitions.get(whole);
  return (
    definition?.kind === 'union' && definition.members.some((member) => isPartOf(model, name, member.name))
  );
}

function isInType(model: Model, value: Scalar, type: Type): boolean {
  switch (type.kind) {
    case 'const':
      return type.values.includes(value);
    case 'string':
      return scalarFits(value, type);
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'number':
      return scalarFits(value, type);
    case 'reference': {
      const definition = enumNamed(model, type.name);
      if (definition === undefined) return false;
      return (
        definition.values.some((each) => each.value === value) ||
        (definition.open && isInType(model, value, definition.valueType))
      );
    }
    case 'alternatives':
      return type.types.some((each) => isInType(model, value, each));
    case 'any':
      return true;
    case 'null':
    case 'anyObject':
    case 'object':
    case 'list':
    case 'map':
    case 'json':
      return false;
  }
}

function hasNarrowerFields(model: Model, fields: readonly Field[], base: readonly Field[]): boolean {
  return base.every((inherited) => {
    const field = fields.find(({ name }) => name === inherited.name);
    return field === undefined
      ? inherited.presence.kind !== 'required'
      : isNarrowerField(model, field, inherited);
  });
}

function enumNamed(model: Model, name: string): EnumDefinition | undefined {
  const definition = model.definitions.get(name);
  return definition?.kind === 'enum' ? definition : undefined;
}
