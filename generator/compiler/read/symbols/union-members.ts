import type { Entry, FieldNode } from '../syntax.js';
import { fieldKey } from './field-key.js';
import { inheritedFields } from './inherited-fields.js';
import { unionNamed, type MemberSymbol, type SymbolTable } from './symbol-table.js';

type Tag = string | number;

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

/** The name of the type that a union with `bodiesOf` makes from `owner`. */
export function bodyName(owner: string): string {
  return `${owner}Body`;
}

/** The fields of that type: those of `owner` that it does not have from `base`. */
export function bodyFields(symbols: SymbolTable, owner: string, base: string): readonly Entry<FieldNode>[] {
  const inherited = new Set(inheritedFields(symbols, base).map((entry) => fieldKey(entry).name));
  return inheritedFields(symbols, owner).filter((entry) => !inherited.has(fieldKey(entry).name));
}

/** The constants at `path` in a definition: one in an object, those of its members in a union, none where there is no required constant. */
export function tagsOf(symbols: SymbolTable, name: string, path: readonly string[]): readonly Tag[] {
  const tags = objectsIn(symbols, name).map((fields) => tagInFields(fields, path));
  return tags.some((each) => each.length === 0) ? [] : [...new Set(tags.flat())];
}

/** The constant at `path` in the type that a union with `bodiesOf` makes from `owner`. */
export function bodyTags(
  symbols: SymbolTable,
  { owner, base }: { readonly owner: string; readonly base: string },
  path: readonly string[],
): readonly Tag[] {
  return tagInFields(bodyFields(symbols, owner, base), path);
}

/** The fields of the object, or of each object in the union and the unions in it. A union without members counts as one without fields. */
function objectsIn(symbols: SymbolTable, name: string): (readonly Entry<FieldNode>[])[] {
  const objects: (readonly Entry<FieldNode>[])[] = [];
  const names = new Set([name]);
  // A set is walked to its end, also over what is added on the way, and a union in two others is walked once.
  for (const each of names) {
    const node = symbols.byName.get(each)?.node;
    if (node?.kind === 'object') objects.push(inheritedFields(symbols, each));
    if (node?.kind !== 'union') continue;
    const members = declaredMembers(symbols, each);
    const base = node.bodiesOf?.value;
    const bodies =
      base === undefined ? [] : bodyOwners(symbols, each).map((owner) => bodyFields(symbols, owner, base));
    if (members.length + bodies.length === 0) objects.push([]);
    members.forEach((member) => names.add(member.name));
    objects.push(...bodies);
  }
  return objects;
}

function tagInFields(fields: readonly Entry<FieldNode>[], path: readonly string[]): readonly Tag[] {
  const [name, ...rest] = path;
  const entry = fields.find((field) => fieldKey(field).name === name);
  if (entry === undefined || fieldKey(entry).optional || entry.value.when !== undefined) return [];
  if (rest.length > 0) return entry.value.kind === 'fields' ? tagInFields(entry.value.fields, rest) : [];
  if (entry.value.kind !== 'const') return [];
  const tag = entry.value.const.value;
  return typeof tag === 'boolean' ? [] : [tag];
}
