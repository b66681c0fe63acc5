import type {
  EntriesGrammar,
  GrammarNode,
  KeyGrammar,
  MappingGrammar,
  SequenceGrammar,
  ShorthandGrammar,
  VariantsGrammar,
} from '../generator/compiler/read/grammar/grammar.js';
import type { NamedKey } from './key-names.js';
import { scalarSchema } from './scalar-schema.js';
import { reference, type Schema } from './schema.js';
import { expected, missingKey, missingVariant, requiredKeys } from './schema-sentences.js';
import { skeleton } from './skeleton.js';

type Keys = MappingGrammar['keys'];

/** The name of each key among the definitions of the schema. */
type KeyNames = ReadonlyMap<KeyGrammar, NamedKey>;

/** With a `type` of its own unless anything is allowed: editors use it to choose what to write after a key. */
export function nodeSchema(node: GrammarNode, names: KeyNames): Schema {
  switch (node.kind) {
    case 'scalar':
      return scalarSchema(node);
    case 'data':
      return {};
    case 'mapping':
      return { ...anyMapping, ...snippetsSchema([node]), allOf: [mappingSchema(node, names)] };
    case 'variants':
      return { ...anyMapping, ...variantsSchema(node, names) };
    case 'entries':
      return { ...anyMapping, ...entriesSchema(node, names) };
    case 'sequence':
      return sequenceSchema(node, names);
    case 'shorthand':
      return shorthandSchema(node, names);
    case 'reference':
      // Draft-07 ignores the neighbours of a `$ref`.
      return { ...anyMapping, allOf: [reference(node.name)] };
  }
}

/** The same for both notations: keywords about text do not apply to mappings, and the other way round. */
function shorthandSchema({ text, mapping }: ShorthandGrammar, names: KeyNames): Schema {
  const { type, errorMessage: _errorMessage, ...asText } = nodeSchema(text, names);
  return {
    type: [type, 'object'].flat(),
    errorMessage: expected('mapping'),
    ...asText,
    allOf: [...allOfIn(asText), { if: { type: 'object' }, then: reference(mapping.name) }],
  };
}

function allOfIn({ allOf = [] }: Schema): readonly Schema[] {
  return allOf as readonly Schema[];
}

export function keySchema(key: string, { doc, grammar }: KeyGrammar, names: KeyNames): Schema {
  return { description: doc, ...saying(key, nodeSchema(grammar, names)) };
}

const anyMapping = { type: 'object', errorMessage: expected('mapping') };

/** The key is part of the message about its value: editors merge equal messages on a line. */
function saying(key: string, schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword.endsWith('rrorMessage')) return [keyword, `${key}：${String(value)}`];
      if (keyword === 'allOf')
        return [keyword, (value as readonly Schema[]).map((part) => saying(key, part))];
      return [keyword, value];
    }),
  );
}

function mappingSchema({ title, keys }: MappingGrammar, names: KeyNames): Schema {
  const demands = Object.entries(keys).flatMap(([key, grammar]) =>
    grammar.required ? [{ required: [key], errorMessage: missingKey(key, grammar) }] : [],
  );
  return { title, ...keysSchema(keys, names), ...demandsSchema(keys, demands) };
}

/**
 * Decided by the first distinguishing key that is present. With `oneOf`, the editor would guess which alternative was
 * meant, by the number of mistakes. As long as nothing is decided, the keys of all alternatives are allowed.
 */
function variantsSchema({ variants }: VariantsGrammar, names: KeyNames): Schema {
  const deciding = Object.keys(variants);
  const mappings = Object.values(variants);
  const keys = Object.assign({}, ...mappings.map((mapping) => mapping.keys)) as Keys;
  // Any distinguishing key would do for `required`, as none of them is present.
  const demand = { required: deciding.slice(0, 1), errorMessage: missingVariant(deciding) };
  const undecided = {
    ...snippetsSchema(mappings),
    ...keysSchema(keys, names),
    ...demandsSchema(keys, [demand]),
  };
  return Object.entries(variants).reduceRight<Schema>(
    (otherwise, [key, mapping]) => ({
      if: { required: [key] },
      then: mappingSchema(mapping, names),
      else: otherwise,
    }),
    undecided,
  );
}

function keysSchema(keys: Keys, names: KeyNames): Schema {
  const properties = Object.entries(keys).map(([key, grammar]) => [
    key,
    reference(names.get(grammar)?.name ?? key),
  ]);
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}

/** A key that seems missing is often misspelt: then the report of the unknown key is enough. */
function demandsSchema(keys: Keys, demands: readonly Schema[]): Schema {
  if (demands.length === 0) return {};
  return { if: { propertyNames: { enum: Object.keys(keys) } }, then: { allOf: demands } };
}

/** For one required key, offering the key itself is as good. */
function snippetsSchema(mappings: readonly MappingGrammar[]): Schema {
  const snippets = mappings
    .filter(({ keys }) => Object.values(keys).filter(({ required }) => required).length > 1)
    .map((mapping, index) => ({
      label: mapping.title,
      description: requiredKeys(mapping),
      sortText: `_${index}`,
      body: skeleton(mapping),
    }));
  return snippets.length === 0 ? {} : { defaultSnippets: snippets };
}

/** `propertyNames` rather than `patternProperties`, so that editors describe a key and say what is wrong with one. */
function entriesSchema({ key, value }: EntriesGrammar, names: KeyNames): Schema {
  const { title, doc, pattern } = key;
  // Editors do not regard a key such as 1 as text.
  const looks = pattern && { type: 'string', pattern: pattern.source, errorMessage: pattern.hint };
  return {
    minProperties: 1,
    propertyNames: { title, description: doc, ...looks },
    additionalProperties: { description: doc, ...nodeSchema(value, names) },
  };
}

function sequenceSchema({ element, orOne }: SequenceGrammar, names: KeyNames): Schema {
  const items = nodeSchema(element, names);
  const list = { minItems: 1, items };
  if (!orOne) return { type: 'array', errorMessage: expected('sequence'), ...list };
  const { type, errorMessage, ...one } = items;
  // Keywords about text do not apply to lists, and the other way round. The list is a schema of its own because
  // editors write a list after a key whose schema has `items` itself.
  return { type: [type, 'array'].flat(), errorMessage, allOf: [one, list] };
}
