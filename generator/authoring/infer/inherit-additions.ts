import { fieldKey } from '../../compiler/read/symbols/field-key.js';
import { lineage } from '../../compiler/read/symbols/inherited-fields.js';
import { objectNamed, type SymbolTable } from '../../compiler/read/symbols/symbol-table.js';
import type { Entry, FieldNode } from '../../compiler/read/syntax.js';
import type { FieldAddition } from './field-additions.js';

/** A field that is to be added, with what the types that are related to its own leave room for. */
export interface PlacedAddition {
  readonly addition: FieldAddition;
  /** `any`: a type has a field of that name already which a narrower one could contradict; `none`: it is in the way. */
  readonly room: 'own' | 'any' | 'none';
}

/** A field that a type and one that extends it both lack is added to the former alone. */
export function inheritAdditions(
  symbols: SymbolTable,
  additions: readonly FieldAddition[],
): readonly PlacedAddition[] {
  const merged = new Map<FieldAddition, FieldAddition>();
  for (const addition of additions) {
    const owner = outermost(symbols, additions, addition);
    const { count, observations } = merged.get(owner) ?? { count: 0, observations: [] };
    merged.set(owner, {
      ...owner,
      count: count + addition.count,
      observations: [...observations, ...addition.observations],
    });
  }
  return [...merged].map(([owner, addition]) => ({ addition, room: roomFor(symbols, additions, owner) }));
}

/** The addition to the most general type that this one's type extends. */
function outermost(
  symbols: SymbolTable,
  additions: readonly FieldAddition[],
  addition: FieldAddition,
): FieldAddition {
  if (addition.path.length > 0) return addition;
  const names = lineage(symbols, addition.found.definition);
  const general = additions.filter(
    (other) => isAlike(other, addition) && names.includes(other.found.definition),
  );
  return general.reduce((one, other) =>
    names.indexOf(other.found.definition) > names.indexOf(one.found.definition) ? other : one,
  );
}

function isAlike(one: FieldAddition, other: FieldAddition): boolean {
  return one.name === other.name && one.path.join('.') === other.path.join('.');
}

function roomFor(
  symbols: SymbolTable,
  additions: readonly FieldAddition[],
  addition: FieldAddition,
): PlacedAddition['room'] {
  const { found, path, name } = addition;
  const bases = lineage(symbols, found.definition).slice(1);
  const heirs = heirsOf(symbols, found.definition);
  const steps = path.filter((step) => step !== '[]');
  const fieldsIn = (type: string): readonly Entry<FieldNode>[] =>
    ownFieldsAt(objectNamed(symbols, type)?.node.fields ?? [], steps);
  const declared = heirs.flatMap(fieldsIn).filter((entry) => namesOf(entry).includes(name));
  const isInTheWay =
    declared.some(({ value }) => value.aliases !== undefined) ||
    bases.flatMap(fieldsIn).some((entry) => namesOf(entry).includes(name));
  if (isInTheWay) return 'none';
  const related = [...bases, ...heirs];
  const isAddedTwice =
    path.length > 0 &&
    additions.some((other) => isAlike(other, addition) && related.includes(other.found.definition));
  return declared.length > 0 || isAddedTwice ? 'any' : 'own';
}

/** All that extend a type, directly or not. */
function heirsOf(symbols: SymbolTable, type: string): readonly string[] {
  return (symbols.heirsOf.get(type) ?? []).flatMap((heir) => [heir, ...heirsOf(symbols, heir)]);
}

/** The fields that stand at the end of a path through objects in a type's own fields. */
function ownFieldsAt(
  fields: readonly Entry<FieldNode>[],
  [name, ...rest]: readonly string[],
): readonly Entry<FieldNode>[] {
  if (name === undefined) return fields;
  const node = fields.find((entry) => fieldKey(entry).name === name)?.value;
  const inner = node?.kind === 'items' ? node.items : node;
  return inner?.kind === 'fields' ? ownFieldsAt(inner.fields, rest) : [];
}

function namesOf(entry: Entry<FieldNode>): readonly string[] {
  return [fieldKey(entry).name, ...(entry.value.aliases ?? []).map(({ value }) => value)];
}
