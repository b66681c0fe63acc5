import type {
  Definition,
  EnumDefinition,
  Model,
  Scalar,
  UnionDefinition,
  UnionMember,
} from '../../model/model.js';
import { isInherited } from '../shared/inherited-names.js';
import type { JsonSchema } from '../shared/json-schema/json-schema.js';
import { tagSchema } from './tag-schema.js';
import { objectSchema, referenceTo, typeSchema } from '../shared/json-schema/type-schema.js';
import { unionSchema } from './union-schema.js';
import { withoutAnnotations } from './without-annotations.js';

/** A definition for validators that know the keyword `discriminator`, which only texts as tags can have; nothing else is in it. */
export function discriminatedSchema(model: Model, definition: Definition): JsonSchema {
  switch (definition.kind) {
    case 'object':
      return withoutAnnotations(objectSchema(definition));
    case 'enum':
      return enumSchema(definition);
    case 'union':
      return discriminatedUnion(model, definition) ?? unionSchema(model, definition);
  }
}

/** What is known of an open enum says nothing about validity. */
function enumSchema({ open, valueType, values }: EnumDefinition): JsonSchema {
  return open ? typeSchema(valueType) : { enum: values.map(({ value }) => value) };
}

function discriminatedUnion(model: Model, { tagPath, members }: UnionDefinition): JsonSchema | undefined {
  if (!members.every(({ tags }) => tags.every(isDiscriminating))) return undefined;
  const [tag, ...inner] = tagPath;
  if (tag === undefined) return undefined;
  if (inner.length === 0) {
    const schemas = members.map((member) => memberSchema(model, tag, member));
    return { type: 'object', ...discriminated(tag, schemas) };
  }
  const objects = members.map(({ name }) => model.definitions.get(name));
  const schemas = objects.flatMap((each) =>
    each?.kind === 'object' ? [withoutAnnotations(objectSchema(each))] : [],
  );
  return schemas.length === members.length ? discriminatedInside(tagPath, schemas) : undefined;
}

/** Validators keep the members in an object by their tags: there, what every object inherits is taken already. */
function isDiscriminating(tag: Scalar): boolean {
  return typeof tag === 'string' && tag !== '__proto__' && !isInherited(tag);
}

/** A validator looks for the tags among the properties of each schema; those of a union are not there. */
function memberSchema(model: Model, tag: string, { name, tags }: UnionMember): JsonSchema {
  const isUnion = model.definitions.get(name)?.kind === 'union';
  return { ...(isUnion && tagSchema([{ path: [tag], tags }])), ...referenceTo(name) };
}

function discriminated(tag: string, oneOf: readonly JsonSchema[]): JsonSchema {
  return { required: [tag], discriminator: { propertyName: tag }, oneOf };
}

/** The tag stands in a property: objects that differ in nothing else are one object with several values of it. */
function discriminatedInside(
  [step, ...rest]: readonly string[],
  objects: readonly JsonSchema[],
): JsonSchema | undefined {
  const [first] = objects;
  if (step === undefined || first === undefined) return undefined;
  if (rest.length === 0) return { type: 'object', ...discriminated(step, objects) };
  const values = objects.flatMap(({ properties }) => properties?.[step] ?? []);
  const [common, ...others] = objects.map((each) => JSON.stringify(withProperty(each, step, {})));
  if (others.some((each) => each !== common)) return undefined;
  const value = discriminatedInside(rest, values);
  return value && withProperty(first, step, value);
}

function withProperty(object: JsonSchema, name: string, value: JsonSchema): JsonSchema {
  return { ...object, properties: { ...object.properties, [name]: value } };
}
