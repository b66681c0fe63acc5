import type { GrammarNode, MappingGrammar, ScalarGrammar } from './grammar.js';
import { namedGrammars } from './named-grammars.js';

type Schema = Readonly<Record<string, unknown>>;

/** The grammar as JSON Schema draft-07, the newest that YAML editors understand throughout. */
export function grammarSchema(grammar: GrammarNode): Schema {
  const definitions = [...namedGrammars(grammar)].map(
    ([name, named]) => [name, nodeSchema(named.grammar)] as const,
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Written from the grammar of the spec language; do not edit.',
    title: 'kfgen 规格文件',
    ...nodeSchema(grammar),
    definitions: Object.fromEntries(definitions),
  };
}

function nodeSchema(node: GrammarNode): Schema {
  switch (node.kind) {
    case 'scalar':
      return scalarSchema(node);
    case 'data':
      return {};
    case 'mapping':
      return mappingSchema(node);
    case 'variants':
      return { type: 'object', oneOf: Object.values(node.variants).map(mappingSchema) };
    case 'entries':
      return {
        type: 'object',
        minProperties: 1,
        patternProperties: { [node.keyPattern]: nodeSchema(node.value) },
        additionalProperties: false,
      };
    case 'sequence': {
      const element = nodeSchema(node.element);
      const list = { type: 'array', minItems: 1, items: element };
      return node.orOne ? { anyOf: [element, list] } : list;
    }
    case 'reference':
      return { $ref: `#/definitions/${node.name}` };
  }
}

function mappingSchema({ title, keys }: MappingGrammar): Schema {
  const properties = Object.entries(keys).map(([key, { grammar, doc }]) => [
    key,
    withText(nodeSchema(grammar), doc),
  ]);
  const required = Object.entries(keys).filter(([, key]) => key.required);
  return {
    type: 'object',
    title,
    properties: Object.fromEntries(properties),
    required: required.map(([key]) => key),
    additionalProperties: false,
  };
}

/** Draft-07 ignores what stands beside a `$ref`. */
function withText(schema: Schema, description: string): Schema {
  return '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };
}

function scalarSchema({ accepts, words, pattern }: ScalarGrammar): Schema {
  if (words !== undefined) return { enum: words };
  switch (accepts) {
    case 'text':
      return { type: 'string', ...(pattern === undefined ? { minLength: 1 } : { pattern }) };
    case 'number':
      return { type: 'number' };
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'boolean':
      return { type: 'boolean' };
    case 'scalar':
      return { type: ['string', 'number', 'boolean'] };
  }
}
