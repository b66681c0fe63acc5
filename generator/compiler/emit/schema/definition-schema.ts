import type { Definition, EnumDefinition, Model } from '../../model/model.js';
import { annotations } from '../shared/json-schema/annotations.js';
import type { JsonSchema } from '../shared/json-schema/json-schema.js';
import { objectSchema, typeSchema } from '../shared/json-schema/type-schema.js';
import { unionSchema } from './union-schema.js';

export function definitionSchema(model: Model, definition: Definition): JsonSchema {
  switch (definition.kind) {
    case 'object': {
      const examples = definition.examples.length > 0 ? { examples: definition.examples } : {};
      return { ...annotations(definition), ...objectSchema(definition), ...examples };
    }
    case 'enum':
      return { ...annotations(definition), ...enumSchema(definition) };
    case 'union':
      return { ...annotations(definition), ...unionSchema(model, definition) };
  }
}

/**
 * Each known value with its text. What is not valid breaks the type, or the list of values, and is told once: not by
 * each value that it is not.
 */
function enumSchema({ values, open, valueType }: EnumDefinition): JsonSchema {
  const known = values.map((value) => ({ const: value.value, title: value.name, ...annotations(value) }));
  return open
    ? { ...typeSchema(valueType), anyOf: [...known, {}] }
    : { enum: values.map(({ value }) => value), anyOf: known };
}
