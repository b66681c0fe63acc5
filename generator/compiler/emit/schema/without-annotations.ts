import type { JsonSchema } from './json-schema.js';
import { mapSubschemas } from './map-subschemas.js';

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
  return mapSubschemas(rest, withoutAnnotations);
}
