import type { FieldEntry, ObjectDefinitionNode } from '../syntax.js';
import { objectNamed, type SymbolTable } from './symbol-table.js';

/**
 * All fields of an object, those of its ancestors first. Its name may refer to another object, when two have the same
 * name.
 */
export function allFields(symbols: SymbolTable, node: ObjectDefinitionNode): readonly FieldEntry[] {
  const ancestors = node.extends === undefined ? [] : lineage(symbols, node.extends.value).reverse();
  const inherited = ancestors.flatMap((name) => objectNamed(symbols, name)?.node.fields ?? []);
  return [...new Map([...inherited, ...node.fields].map((entry) => [entry.key.value, entry])).values()];
}

/** The object itself, its base, the base's base and so on. Stops at a cycle. */
export function lineage(symbols: SymbolTable, name: string): string[] {
  const names = new Set<string>();
  let current: string | undefined = name;
  while (current !== undefined && !names.has(current)) {
    names.add(current);
    current = objectNamed(symbols, current)?.node.extends?.value;
  }
  return [...names];
}
