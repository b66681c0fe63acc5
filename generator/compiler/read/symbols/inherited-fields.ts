import type { Entry, FieldNode, ObjectDefinitionNode } from '../syntax.js';
import { fieldKey } from './field-key.js';
import { objectNamed, type SymbolTable } from './symbol-table.js';

/** All fields of an object, those of its ancestors first; an overridden one keeps its first place. Inheritance must be acyclic. */
export function inheritedFields(symbols: SymbolTable, name: string): readonly Entry<FieldNode>[] {
  const fields = new Map<string, Entry<FieldNode>>();
  for (const ancestor of lineage(symbols, name).reverse()) {
    for (const entry of objectNamed(symbols, ancestor)?.node.fields ?? [])
      fields.set(fieldKey(entry).name, entry);
  }
  return [...fields.values()];
}

/** All fields of an object that need not be the one that its name stands for, as when two have the same name. */
export function allFields(symbols: SymbolTable, node: ObjectDefinitionNode): readonly Entry<FieldNode>[] {
  const inherited = node.extends ? inheritedFields(symbols, node.extends.value) : [];
  return [...new Map([...inherited, ...node.fields].map((entry) => [fieldKey(entry).name, entry])).values()];
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
