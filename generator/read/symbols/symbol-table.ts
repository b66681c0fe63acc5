import type { Located } from '../../diagnostics/range.js';
import type { DefinitionNode, ObjectDefinitionNode, SpecNode, UnionDefinitionNode } from '../syntax.js';

/** All definitions by name; of two with the same name, the first. */
export interface SymbolTable {
  readonly entries: SpecNode;
  readonly byName: ReadonlyMap<string, DefinitionSymbol>;
}

export interface DefinitionSymbol<Node extends DefinitionNode = DefinitionNode> {
  readonly name: Located<string>;
  readonly node: Node;
}

export function buildSymbolTable(entries: SpecNode): SymbolTable {
  const byName = new Map<string, DefinitionSymbol>();
  for (const { key, value } of entries) {
    if (!byName.has(key.value)) byName.set(key.value, { name: key, node: value });
  }
  return { entries, byName };
}

export function objectNamed(
  symbols: SymbolTable,
  name: string,
): DefinitionSymbol<ObjectDefinitionNode> | undefined {
  const symbol = symbols.byName.get(name);
  return symbol?.node.kind === 'object' ? { name: symbol.name, node: symbol.node } : undefined;
}

export function unionNamed(
  symbols: SymbolTable,
  name: string,
): DefinitionSymbol<UnionDefinitionNode> | undefined {
  const symbol = symbols.byName.get(name);
  return symbol?.node.kind === 'union' ? { name: symbol.name, node: symbol.node } : undefined;
}
