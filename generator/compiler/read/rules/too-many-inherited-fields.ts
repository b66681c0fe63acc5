import type { DefinitionNode, ObjectDefinitionNode } from '../syntax.js';
import { allFields } from '../symbols/inherited-fields.js';
import { objectNamed, type SymbolTable } from '../symbols/symbol-table.js';
import type { NameRule } from './rule.js';

/** With so many, what is generated has twenty megabytes. */
const MAXIMUM_INHERITED = 100_000;

/**
 * Each object has the fields of all its bases, so that a chain of thousands, or thousands with one large base, would
 * become millions of fields.
 */
export const tooManyInheritedFields: NameRule = (symbols, report) => {
  if (mostInherited(symbols) <= MAXIMUM_INHERITED) return;
  let inherited = 0;
  for (const { key, value } of symbols.entries) {
    if (value.kind !== 'object' || value.extends === undefined) continue;
    inherited += allFields(symbols, value).length - value.fields.length;
    if (inherited <= MAXIMUM_INHERITED) continue;
    report('too-many-inherited-fields', value.extends.range, {
      name: key.value,
      limit: `${MAXIMUM_INHERITED}`,
    });
    return;
  }
};

/** As if no object had a field of the same name as its bases. */
function mostInherited(symbols: SymbolTable): number {
  const counts = new Map<ObjectDefinitionNode, number>();
  const objects = symbols.entries.map(({ value }) => value).filter(isObject);
  return objects.reduce(
    (sum, object) => sum + countFields(symbols, object, counts) - object.fields.length,
    0,
  );
}

/** Without recursion: a chain may be too long for the stack, or end where it began. */
function countFields(
  symbols: SymbolTable,
  object: ObjectDefinitionNode,
  counts: Map<ObjectDefinitionNode, number>,
): number {
  const pending: ObjectDefinitionNode[] = [];
  const entered = new Set<ObjectDefinitionNode>();
  let current: ObjectDefinitionNode | undefined = object;
  while (current !== undefined && !counts.has(current) && !entered.has(current)) {
    entered.add(current);
    pending.push(current);
    current = current.extends && objectNamed(symbols, current.extends.value)?.node;
  }
  let count = current === undefined ? 0 : (counts.get(current) ?? 0);
  for (const each of pending.reverse()) counts.set(each, (count += each.fields.length));
  return count;
}

function isObject(node: DefinitionNode): node is ObjectDefinitionNode {
  return node.kind === 'object';
}
