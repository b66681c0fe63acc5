import type { FieldEntry, ObjectDefinitionNode } from '../syntax.js';
import { objectNamed, type SymbolTable } from './symbol-table.js';

/** All fields of an object that need not be the one that its name stands for, as when two have the same name: those of its ancestors first. */
export function allFields(symbols: SymbolTable, node: ObjectDefinitionNode): readonly FieldEntry[] {
  const ancestors = node.extends === undefined ? [] : lineage(symbols, node.extends.value).reverse();
  const inherited = ancestors.flatMap((name) => objectNamed(symbols, name)?.node.fields ?? []);
  return [...new Map([...inherited, ...node.fields].map((entry) => [entry.key.value, entry])).values()];
}

/** The object itself, its base, the base's base and so on. Stops where a cycle closes. */
export function lineage(symbols: SymbolTable, name: string): string[] {
  const names = new Set<string>();
  let current: string | undefined = name;
  while (current !== undefined && !names.has(current)) {
    names.add(current);
    current = objectNamed(symbols, current)?.node.extends?.value;
  }
  return [...names];
}
