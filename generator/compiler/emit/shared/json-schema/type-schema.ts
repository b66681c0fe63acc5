import type {
  Condition,
  ConstType,
  Field,
  ListType,
  ObjectDefinition,
  ObjectType,
  StringType,
  Type,
} from '../../../model/model.js';
import { once } from '../../../../runtime/once.js';
import { annotations } from './annotations.js';
import type { JsonSchema } from './json-schema.js';

export function referenceTo(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

export function typeSchema(type: Type): JsonSchema {
  switch (type.kind) {
    case 'string':
      return stringSchema(type);
    case 'boolean':
      return { type: 'boolean' };
    case 'null':
      return { type: 'null' };
    case 'integer':
      return { type: 'integer', minimum: type.minimum, maximum: type.maximum };
    case 'number': {
      const { minimum, maximum } = type;
      return {
        type: 'number',
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    }
    case 'const':
      return constantSchema(type.values);
    case 'any':
      return {};
    case 'anyObject':
      return { type: 'object' };
    case 'object':
      return objectSchema(type);
    case 'list':
      return listSchema(type);
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.value) };
    case 'reference':
      return referenceTo(type.name);
    case 'alternatives':
      return { anyOf: type.types.map(typeSchema) };
    case 'json':
      return { type: 'string', contentMediaType: 'application/json', contentSchema: referenceTo(type.name) };
  }
}

export function constantSchema(values: ConstType['values']): JsonSchema {
  const [only, ...others] = values;
  return only === undefined || others.length > 0 ? { enum: values } : { const: only };
}

/** Properties with what makes each of them required. Others are allowed, save in what is sent. */
export function objectSchema({ fields, closed }: ObjectDefinition | ObjectType): JsonSchema {
  const properties = fields.flatMap((field) =>
    [field.name, ...field.aliases].map((name) => [name, fieldSchema(field)] as const),
  );
  const required = fields.filter(
    ({ presence, aliases }) => presence.kind === 'required' && aliases.length === 0,
  );
  const allOf = fields.flatMap(presenceSchemas);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(closed && { additionalProperties: false }),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    ...(allOf.length > 0 && { allOf }),
  };
}

/** Made once: all that extend an object have its fields. */
const fieldSchema = once((field: Field): JsonSchema => ({
  ...annotations(field),
  ...expectation(field),
  ...typeSchema(field.type),
}));

/** When a field is documented to be there, as an annotation: no value is refused for its absence. */
function expectation({ presence }: Field): JsonSchema {
  if (presence.kind !== 'expected') return {};
  return {
    'x-expected': Object.fromEntries(presence.conditions.map(({ field, values }) => [field, values])),
  };
}

/** What `required` alone cannot express: presence under a condition, or under one of several names. */
function presenceSchemas({ name, aliases, presence }: Field): readonly JsonSchema[] {
  const names = [name, ...aliases];
  const present: JsonSchema =
    aliases.length === 0 ? { required: names } : { anyOf: names.map((each) => ({ required: [each] })) };
  switch (presence.kind) {
    case 'required':
      return aliases.length === 0 ? [] : [present];
    case 'optional':
    case 'expected':
      return [];
    case 'conditional':
      return [{ if: conditionSchema(presence.conditions), then: present }];
  }
}

function conditionSchema(conditions: readonly Condition[]): JsonSchema {
  const properties = conditions.map(({ field, values }) => [field, { enum: values }] as const);
  return { properties: Object.fromEntries(properties), required: conditions.map(({ field }) => field) };
}

/** A text of n bytes has at most n characters and at least n/4: what every validator can check. */
function stringSchema({ minLength, maxLength, minBytes, maxBytes, pattern }: StringType): JsonSchema {
  const impliedMinimum = Math.max(minLength ?? 0, Math.ceil((minBytes ?? 0) / 4));
  const impliedMaximum = Math.min(maxLength ?? Infinity, maxBytes ?? Infinity);
  return {
    type: 'string',
    ...(impliedMinimum > 0 && { minLength: impliedMinimum }),
    ...(impliedMaximum < Infinity && { maxLength: impliedMaximum }),
    ...(minBytes !== undefined && { 'x-minBytes': minBytes }),
    ...(maxBytes !== undefined && { 'x-maxBytes': maxBytes }),
    ...(pattern !== undefined && { pattern }),
  };
}

function listSchema({ element, minItems, maxItems }: ListType): JsonSchema {
  return {
    type: 'array',
    items: typeSchema(element),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
  };
}
