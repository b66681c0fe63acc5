import type { SymbolTable } from '../generator/compiler/read/symbols/symbol-table.js';
import type { DefinitionNode } from '../generator/compiler/read/syntax.js';

/** A name that editors offer, and in Chinese what it stands for. */
export interface ShippedName {
  readonly name: string;
  readonly doc: string;
}

export type ShippedNames = Readonly<Record<DefinitionNode['kind'], readonly ShippedName[]>>;

/** What a spec defines, by kind and then by name. */
export function shippedNames(symbols: SymbolTable): ShippedNames {
  const namesOf = (kind: DefinitionNode['kind']): readonly ShippedName[] =>
    [...symbols.byName.values()]
      .filter(({ node }) => node.kind === kind)
      .map(({ name, node }) => ({ name: name.value, doc: firstLine(node.doc.value) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { object: namesOf('object'), enum: namesOf('enum'), union: namesOf('union') };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
