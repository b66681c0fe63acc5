import type { GrammarNode, KeyGrammar } from '../generator/compiler/read/grammar/grammar.js';
import { mappingsOf } from './mappings-of.js';

export interface NamedKey {
  readonly key: string;
  /** Distinguishes it from keys with the same spelling. */
  readonly name: string;
}

/** Every key of a grammar; shared ones once, named after the first mapping that has them. */
export function keyNames(root: GrammarNode): ReadonlyMap<KeyGrammar, NamedKey> {
  const names = new Map<KeyGrammar, NamedKey>();
  for (const { node, keys } of mappingsOf(root)) {
    for (const [key, grammar] of Object.entries(keys)) {
      if (!names.has(grammar)) names.set(grammar, { key, name: `${node}.${key}` });
    }
  }
  const taken = new Set([...names.values()].map(({ name }) => name));
  if (taken.size < names.size) throw new Error('Two keys of the grammar have one name');
  return names;
}
