import type {
  Conditions,
  FieldShape,
  LeafShape,
  ListLimit,
  NumberShape,
  ObjectShape,
  ReferenceShape,
  Shape,
  StringShape,
  TextLimit,
} from '../../runtime/shape.js';
import { fieldsBesideBase } from './inheritance.js';
import * as limits from '../../runtime/limits.js';
import { unknownKeys } from '../../runtime/unknown-keys.js';
import type {
  AnyObjectType,
  AnyType,
  BooleanType,
  Definition,
  Field,
  IntegerType,
  Model,
  NullType,
  NumberType,
  ObjectDefinition,
  ObjectType,
  Presence,
  StringType,
  Type,
} from './model.js';
import { referenceIn, referencesIn } from './shape-references.js';
import { typeName } from './type-name.js';

type ScalarType = StringType | BooleanType | NullType | IntegerType | NumberType | AnyType | AnyObjectType;

/** A definition as the runtime's validation reads it. */
export function shapeOf(model: Model, definition: Definition): Shape {
  switch (definition.kind) {
    case 'object':
      return objectShape(model, definition);
    case 'enum': {
      const { open, values, valueType } = definition;
      return open ? typeShape(model, valueType) : ['constant', ...values.map(({ value }) => value)];
    }
    case 'union': {
      const members = definition.members.flatMap(({ name, tags }) =>
        tags.map((tag) => [tag, referenceShape(model, name)] as const),
      );
      return ['union', definition.tagPath, () => members];
    }
  }
}

function objectShape(model: Model, definition: ObjectDefinition): ObjectShape {
  const { base } = definition;
  const fields = fieldsBesideBase(model, definition).map((field) => fieldShape(model, field));
  return shapeWith(fields, definition, base === undefined ? undefined : baseShape(model, base));
}

/** What is left out at the end says nothing: every bundle carries shapes. */
function shapeWith(
  fields: readonly FieldShape[],
  { closed }: ObjectDefinition | ObjectType,
  base?: ReferenceShape<ObjectShape>,
): ObjectShape {
  if (closed) return ['object', fields, base, unknownKeys];
  return base === undefined ? ['object', fields] : ['object', fields, base];
}

function baseShape(model: Model, name: string): ReferenceShape<ObjectShape> {
  return referenceIn(referencesIn(model).bases, name, () => objectShape(model, baseOf(model, name)));
}

function baseOf(model: Model, name: string): ObjectDefinition {
  const definition = definitionNamed(model, name);
  if (definition.kind !== 'object') throw new Error(`The base ${name} is no object`);
  return definition;
}

/** Defaults of a field are left out, since every bundle carries them. */
function fieldShape(model: Model, { name, type, presence, aliases }: Field): FieldShape {
  const shape = typeShape(model, type);
  const required = presenceShape(presence);
  if (aliases.length > 0) return [name, shape, required, aliases];
  return required === true ? [name, shape] : [name, shape, required];
}

function presenceShape(presence: Presence): boolean | Conditions {
  switch (presence.kind) {
    case 'required':
      return true;
    case 'optional':
    case 'expected':
      return false;
    case 'conditional':
      return presence.conditions.map(({ field, values }) => [field, values] as const);
  }
}

/** The shape of a type, which may be written anywhere. */
export function typeShape(model: Model, type: Type): Shape {
  switch (type.kind) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
    case 'any':
    case 'anyObject':
      return scalarShape(type);
    case 'json':
      return ['string'];
    case 'const':
      return ['constant', ...type.values];
    case 'object':
      return shapeWith(
        type.fields.map((field) => fieldShape(model, field)),
        type,
      );
    case 'list': {
      const item = typeShape(model, type.element);
      const listLimits = [
        ...limitOf(limits.minItems, type.minItems),
        ...limitOf(limits.maxItems, type.maxItems),
      ];
      return listLimits.length === 0 ? ['list', item] : ['list', item, listLimits];
    }
    case 'map':
      return ['map', typeShape(model, type.value)];
    case 'reference':
      return namedShape(model, type.name);
    case 'alternatives': {
      const shapes = type.types.map((each) => typeShape(model, each));
      return ['alternatives', typeName(type), shapes];
    }
  }
}

/** An enum is inlined where it is used: it is shorter than a reference, and contains nothing else. */
function namedShape(model: Model, name: string): Shape {
  const definition = definitionNamed(model, name);
  return definition.kind === 'enum' ? shapeOf(model, definition) : referenceShape(model, name);
}

/** A definition by its name. */
export function referenceShape(model: Model, name: string): ReferenceShape {
  return referenceIn(referencesIn(model).all, name, () => shapeOf(model, definitionNamed(model, name)));
}

function definitionNamed(model: Model, name: string): Definition {
  const definition = model.definitions.get(name);
  if (definition === undefined) throw new Error(`The model has no definition ${name}`);
  return definition;
}

/** The shape of a built-in type, which needs no model. */
export function scalarShape(type: ScalarType): LeafShape {
  switch (type.kind) {
    case 'string':
      return stringShape(type);
    case 'integer':
    case 'number':
      return numberShape(type);
    default:
      return [type.kind];
  }
}

function stringShape({ minLength, maxLength, minBytes, maxBytes, pattern }: StringType): StringShape {
  const textLimits: readonly TextLimit[] = [
    ...limitOf(limits.minLength, minLength),
    ...limitOf(limits.maxLength, maxLength),
    ...limitOf(limits.minBytes, minBytes),
    ...limitOf(limits.maxBytes, maxBytes),
    ...limitOf(limits.pattern, pattern === undefined ? undefined : new RegExp(pattern, 'u')),
  ];
  return textLimits.length === 0 ? ['string'] : ['string', textLimits];
}

function limitOf<Limit, Bound>(limit: Limit, bound: Bound | undefined): readonly (readonly [Limit, Bound])[] {
  return bound === undefined ? [] : [[limit, bound]];
}

function numberShape({ kind, minimum, maximum }: IntegerType | NumberType): NumberShape {
  return minimum === undefined && maximum === undefined ? [kind] : [kind, minimum, maximum];
}

/** The name by which generated modules import a limit. */
export function limitName([limit]: TextLimit | ListLimit): string {
  const found = Object.entries(limits).find(([, each]) => each === limit);
  if (found === undefined) throw new Error('A limit has no name');
  return found[0];
}
