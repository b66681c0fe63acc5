import type { SymbolTable } from './symbol-table.js';
import { bodyName } from './union-members.js';

/** The definition that stands in the spec for a type: its own or, for one that a union with `bodiesOf` makes, its owner's. */
export function writtenName(symbols: SymbolTable, type: string): string {
  if (symbols.byName.has(type)) return type;
  return [...symbols.byName.keys()].find((name) => bodyName(name) === type) ?? type;
}
