import type { GrammarNode, MappingGrammar } from '../generator/compiler/read/grammar/grammar.js';
import { namedGrammars } from './named-grammars.js';

/** Every mapping of a grammar, in reading order. */
export function mappingsOf(root: GrammarNode): readonly MappingGrammar[] {
  const named = [...namedGrammars(root).values()].map(({ grammar }) => grammar);
  return [root, ...named].flatMap(mappingsIn);
}

/** Without those behind references. */
function mappingsIn(node: GrammarNode): readonly MappingGrammar[] {
  switch (node.kind) {
    case 'scalar':
    case 'data':
    case 'shorthand':
    case 'reference':
      return [];
    case 'mapping':
      return [node, ...Object.values(node.keys).flatMap(({ grammar }) => mappingsIn(grammar))];
    case 'variants':
      return Object.values(node.variants).flatMap(mappingsIn);
    case 'entries':
      return mappingsIn(node.value);
    case 'sequence':
      return mappingsIn(node.element);
  }
}
