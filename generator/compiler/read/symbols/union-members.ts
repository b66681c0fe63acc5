import { unionNamed, type MemberSymbol, type SymbolTable } from './symbol-table.js';

/** The definitions that name the union in their `in`, in the order of the spec. */
export function declaredMembers(symbols: SymbolTable, union: string): readonly MemberSymbol[] {
  return symbols.membersOf.get(union) ?? [];
}

/** The objects from which a union with `bodiesOf` makes its members. */
export function bodyOwners(symbols: SymbolTable, union: string): readonly string[] {
  const base = unionNamed(symbols, union)?.node.bodiesOf?.value;
  if (base === undefined) return [];
  const heirs = new Set(symbols.heirsOf.get(base));
  for (const heir of heirs) symbols.heirsOf.get(heir)?.forEach((each) => heirs.add(each));
  heirs.delete(base);
  return symbols.entries.flatMap(({ key, value }) => {
    const isMember = value.kind === 'object' && value.in !== undefined && heirs.has(key.value);
    return isMember ? [key.value] : [];
  });
}
