import type { GrammarNode } from '../generator/compiler/read/grammar/grammar.js';

export interface NamedGrammar {
  readonly title: string;
  readonly grammar: GrammarNode;
}

/** The grammars that are referred to by name, in reading order. */
export function namedGrammars(root: GrammarNode): ReadonlyMap<string, NamedGrammar> {
  const named = new Map<string, NamedGrammar>();
  const visit = (node: GrammarNode): void => {
    switch (node.kind) {
      case 'scalar':
      case 'data':
        return;
      case 'mapping':
        Object.values(node.keys).forEach(({ grammar }) => visit(grammar));
        return;
      case 'variants':
        Object.values(node.variants).forEach(visit);
        return;
      case 'entries':
        visit(node.value);
        return;
      case 'sequence':
        visit(node.element);
        return;
      case 'shorthand':
        visit(node.mapping);
        return;
      case 'reference': {
        if (named.has(node.name)) return;
        const resolved = node.resolve();
        named.set(node.name, { title: node.title, grammar: resolved });
        visit(resolved);
        return;
      }
    }
  };
  visit(root);
  return named;
}
