import type { JsonSchema } from './json-schema.js';

/** Only what decides whether a value is valid. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const {
    $comment: _comment,
    title: _title,
    description: _description,
    deprecated: _deprecated,
    examples: _examples,
    'x-expected': _expected,
    contentMediaType: _contentMediaType,
    contentSchema: _contentSchema,
    ...rest
  } = schema;
  const { properties, items, additionalProperties, allOf, anyOf, then } = rest;
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [name, withoutAnnotations(each)]),
      ),
    }),
    ...(items && { items: withoutAnnotations(items) }),
    ...(additionalProperties && { additionalProperties: withoutAnnotations(additionalProperties) }),
    ...(allOf && { allOf: allOf.map(withoutAnnotations) }),
    ...(anyOf && { anyOf: anyOf.map(withoutAnnotations) }),
    ...(then && { then: withoutAnnotations(then) }),
  };
}
