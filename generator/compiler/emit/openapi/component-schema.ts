import type { Definition, EnumDefinition, Model, UnionDefinition } from '../../model/model.js';
import { annotations } from '../shared/json-schema/annotations.js';
import type { JsonSchema } from '../shared/json-schema/json-schema.js';
import { mapSubschemas } from '../shared/json-schema/map-subschemas.js';
import { objectSchema, typeSchema } from '../shared/json-schema/type-schema.js';
import type { OpenapiSchema } from './openapi-schema.js';

/** Where a definition stands in the document. */
export function componentReference(name: string): string {
  return `#/components/schemas/${name}`;
}

/**
 * A definition as a component. What importers make types of stands as they look for it: unions as `oneOf` with a
 * discriminator, open enums as their type, the known values beside it.
 */
export function componentSchema(model: Model, definition: Definition): OpenapiSchema {
  switch (definition.kind) {
    case 'object': {
      const { examples } = definition;
      return {
        ...documented(annotations(definition)),
        ...inDocument(objectSchema(definition)),
        ...(examples.length > 0 && { examples }),
      };
    }
    case 'enum':
      return enumSchema(definition);
    case 'union':
      return { ...documented(annotations(definition)), ...unionSchema(model, definition) };
  }
}

/** A schema of JSON Schema in the document: its references lead to components, and an object of anything says so. */
export function inDocument(schema: JsonSchema): OpenapiSchema {
  const { $ref, ...rest } = mapSubschemas(schema, inDocument);
  const isAnyObject = rest.type === 'object' && !rest.properties && !rest.additionalProperties;
  return {
    ...($ref !== undefined && { $ref: componentReference($ref.replace(/^#\/\$defs\//, '')) }),
    ...documented(rest),
    ...(isAnyObject && { additionalProperties: {} }),
  };
}

/** The address of the documentation has a place of its own here. */
export function documented({ $comment: url, ...schema }: JsonSchema): OpenapiSchema {
  return { ...schema, ...(url !== undefined && { externalDocs: { url } }) };
}

function enumSchema(definition: EnumDefinition): OpenapiSchema {
  const { open, valueType, values } = definition;
  const { description = '', ...others } = annotations(definition);
  const known = values.map(({ value }) => value);
  return {
    ...documented(others),
    ...typeSchema(valueType),
    description: [
      description,
      '',
      ...values.map((value) => `- \`${value.value}\` ${indented(annotations(value).description)}`),
    ].join('\n'),
    ...(open ? { 'x-extensible-enum': known } : { enum: known }),
    'x-enum-varnames': values.map(({ name }) => name),
    'x-enum-descriptions': values.map((value) => value.doc),
  };
}

/** What belongs to one item of a list in Markdown. */
function indented(text = ''): string {
  return text.replaceAll('\n', '\n  ');
}

/** A discriminator is a property that all members have, as objects, and whose values are texts; other tags are told by the members alone. */
function unionSchema(model: Model, { tagPath, members }: UnionDefinition): OpenapiSchema {
  const oneOf = members.map(({ name }) => ({ $ref: componentReference(name) }));
  const [propertyName, ...inner] = tagPath;
  const tags = members.flatMap((member) => member.tags.map((tag) => [tag, member.name] as const));
  const isPlain =
    tags.every(([tag]) => typeof tag === 'string') &&
    members.every(({ name }) => model.definitions.get(name)?.kind === 'object');
  if (propertyName === undefined || inner.length > 0 || !isPlain) return { oneOf };
  const mapping = Object.fromEntries(tags.map(([tag, name]) => [String(tag), componentReference(name)]));
  return { oneOf, discriminator: { propertyName, mapping } };
}
