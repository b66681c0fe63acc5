import { once } from '../../../runtime/once.js';
import type { JsonSchema } from '../shared/json-schema/json-schema.js';
import { mapSubschemas } from '../shared/json-schema/map-subschemas.js';

/** Only what decides whether a value is valid; of each property once, as those of a base are in many schemas. */
export const withoutAnnotations = once((schema: JsonSchema): JsonSchema => {
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
});
