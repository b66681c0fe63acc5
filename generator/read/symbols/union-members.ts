import { fieldKey } from './field-key.js';
import { inheritedFields, lineage } from './inherited-fields.js';
import { unionNamed, type SymbolTable } from './symbol-table.js';
import type { Entry, FieldNode } from '../syntax.js';
import type { Located } from '../../diagnostics/range.js';

/** A definition that says it is in a union, and the place where it says so. */
export interface MemberSymbol {
  readonly name: string;
  readonly place: Located<string>;
}

/** The definitions that name the union in their `in`, in the order of the spec. */
export function declaredMembers(symbols: SymbolTable, union: string): readonly MemberSymbol[] {
  return symbols.entries.flatMap(({ key, value }) => {
    const place = value.kind === 'enum' ? undefined : value.in?.find((name) => name.value === union);
    return place === undefined ? [] : [{ name: key.value, place }];
  });
}

/** The objects from which a union with `bodiesOf` makes its members. */
export function bodyOwners(symbols: SymbolTable, union: string): readonly string[] {
  const base = unionNamed(symbols, union)?.node.bodiesOf?.value;
  if (base === undefined) return [];
  return symbols.entries.flatMap(({ key, value }) => {
    const isMember = value.kind === 'object' && value.in !== undefined && key.value !== base;
    return isMember && lineage(symbols, key.value).includes(base) ? [key.value] : [];
  });
}

/** The name of the type that a union with `bodiesOf` makes from `owner`. */
export function bodyName(owner: string): string {
  return `${owner}Body`;
}

/** The constants at `path` in a definition: one in an object, those of its members in a union, none where there is no required constant. */
export function tagsOf(
  symbols: SymbolTable,
  name: string,
  path: readonly string[],
): readonly (string | number)[] {
  const symbol = symbols.byName.get(name);
  if (symbol?.node.kind === 'object') return tagInFields(inheritedFields(symbols, name), path);
  if (symbol?.node.kind !== 'union') return [];
  const members = declaredMembers(symbols, name).map((member) => tagsOf(symbols, member.name, path));
  if (members.some((tags) => tags.length === 0)) return [];
  return [...new Set(members.flat())];
}

function tagInFields(
  fields: readonly Entry<FieldNode>[],
  path: readonly string[],
): readonly (string | number)[] {
  const [name, ...rest] = path;
  const entry = fields.find((field) => fieldKey(field).name === name);
  if (entry === undefined || fieldKey(entry).optional || entry.value.when !== undefined) return [];
  if (rest.length > 0) return entry.value.kind === 'fields' ? tagInFields(entry.value.fields, rest) : [];
  if (entry.value.kind !== 'const') return [];
  const tag = entry.value.const.value;
  return typeof tag === 'boolean' ? [] : [tag];
}
