import type { Definition, EnumDefinition, UnionDefinition } from '../../model/model.js';
import { annotations } from './annotations.js';
import type { JsonSchema } from './json-schema.js';
import { objectSchema, referenceTo, typeSchema } from './type-schema.js';

export function definitionSchema(definition: Definition): JsonSchema {
  switch (definition.kind) {
    case 'object': {
      const examples = definition.examples.length > 0 ? { examples: definition.examples } : {};
      return { ...annotations(definition), ...objectSchema(definition), ...examples };
    }
    case 'enum':
      return { ...annotations(definition), ...enumSchema(definition) };
    case 'union':
      return { ...annotations(definition), ...unionSchema(definition) };
  }
}

/** Each known value with its text; an open enum also accepts the rest of its type. */
function enumSchema({ values, open, valueType }: EnumDefinition): JsonSchema {
  const known = values.map((value) => ({ const: value.value, title: value.name, ...annotations(value) }));
  return { anyOf: open ? [...known, typeSchema(valueType)] : known };
}

function unionSchema({ members }: UnionDefinition): JsonSchema {
  return { anyOf: members.map(({ name }) => referenceTo(name)) };
}
