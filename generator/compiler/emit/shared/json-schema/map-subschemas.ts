import type { JsonSchema } from './json-schema.js';

/** The schema with each schema that is directly in it changed; values that are data (`const`, `examples`) stay. */
export function mapSubschemas(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, items, additionalProperties, contentSchema, allOf, anyOf, oneOf, then } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, change(each)])),
    }),
    ...(items && { items: change(items) }),
    ...(additionalProperties && { additionalProperties: change(additionalProperties) }),
    ...(contentSchema && { contentSchema: change(contentSchema) }),
    ...(allOf && { allOf: allOf.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
    ...(schema.if && { if: change(schema.if) }),
    ...(then && { then: change(then) }),
  };
}
