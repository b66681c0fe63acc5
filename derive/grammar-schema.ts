import type { GrammarNode } from '../generator/compiler/read/grammar/grammar.js';
import { keyNames } from './key-names.js';
import { nameDefinitions } from './name-schema.js';
import { namedGrammars } from './named-grammars.js';
import { keySchema, nodeSchema } from './node-schema.js';
import type { Schema } from './schema.js';
import type { ShippedNames } from './shipped-names.js';

/**
 * The grammar as JSON Schema draft-07, the newest draft that YAML editors fully understand. Their language server
 * also understands `errorMessage`, `patternErrorMessage`, `enumDescriptions` and `defaultSnippets`; others ignore
 * these.
 */
export function grammarSchema(grammar: GrammarNode, shipped: ShippedNames): Schema {
  const keys = keyNames(grammar);
  const grammars = [...namedGrammars(grammar)].map(
    ([name, named]) => [name, { title: named.title, ...nodeSchema(named.grammar, keys) }] as const,
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Written from the grammar of the spec language; do not edit.',
    title: 'kfgen 规格文件',
    ...nodeSchema(grammar, keys),
    definitions: {
      ...Object.fromEntries(grammars),
      ...Object.fromEntries(
        [...keys].map(([grammar, { key, name }]) => [name, keySchema(key, grammar, keys)]),
      ),
      ...nameDefinitions(shipped),
    },
  };
}
