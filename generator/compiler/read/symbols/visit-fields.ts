import type { FieldEntry, TypeNode } from '../syntax.js';
import { allFields } from './inherited-fields.js';
import type { SymbolTable } from './symbol-table.js';

/** A list of fields in the spec. */
export interface FieldListVisit {
  readonly declared: readonly FieldEntry[];
  /** All fields of the same object, inherited ones included. */
  readonly siblings: () => readonly FieldEntry[];
}

/** Every list of fields in the spec, at any depth. */
export function* visitFieldLists(symbols: SymbolTable): Generator<FieldListVisit> {
  for (const { value } of symbols.entries) {
    if (value.kind !== 'object') continue;
    yield { declared: value.fields, siblings: () => allFields(symbols, value) };
    for (const field of value.fields) yield* nestedFieldLists(field.value);
  }
}

function* nestedFieldLists(type: TypeNode): Generator<FieldListVisit> {
  const inner = partOf(type);
  if (inner !== undefined) yield* nestedFieldLists(inner);
  if (type.kind !== 'fields') return;
  yield { declared: type.fields, siblings: () => type.fields };
  for (const field of type.fields) yield* nestedFieldLists(field.value);
}

/** The type of the items of a list, or of the values of a map. */
function partOf(type: TypeNode): TypeNode | undefined {
  switch (type.kind) {
    case 'items':
      return type.items;
    case 'map':
      return type.map;
    case 'type':
    case 'const':
    case 'fields':
    case 'each':
    case 'json':
      return undefined;
  }
}

/** Every field that the spec declares, at any depth, once. */
export function* visitFields(symbols: SymbolTable): Generator<FieldEntry> {
  for (const { declared } of visitFieldLists(symbols)) yield* declared;
}

/** Every type that is written in the spec: of fields, of the items of lists and the values of maps. */
export function* visitTypes(symbols: SymbolTable): Generator<TypeNode> {
  for (const { value } of visitFields(symbols)) {
    let type: TypeNode | undefined = value;
    while (type !== undefined) {
      yield type;
      type = partOf(type);
    }
  }
}
