import type { FieldEntry, TypeNode } from '../syntax.js';
import { allFields } from './inherited-fields.js';
import type { SymbolTable } from './symbol-table.js';

/** A list of fields in the spec, with all fields of the same object (inherited ones included). */
export interface FieldListVisit {
  readonly declared: readonly FieldEntry[];
  readonly siblings: readonly FieldEntry[];
}

/** Every list of fields in the spec, at any depth. */
export function* visitFieldLists(symbols: SymbolTable): Generator<FieldListVisit> {
  for (const { value } of symbols.entries) {
    if (value.kind !== 'object') continue;
    yield { declared: value.fields, siblings: allFields(symbols, value) };
    for (const field of value.fields) yield* nestedFieldLists(field.value);
  }
}

function* nestedFieldLists(type: TypeNode): Generator<FieldListVisit> {
  if (type.kind === 'items') yield* nestedFieldLists(type.items);
  if (type.kind !== 'fields') return;
  yield { declared: type.fields, siblings: type.fields };
  for (const field of type.fields) yield* nestedFieldLists(field.value);
}

/** Every field that the spec declares, at any depth, once. */
export function* visitFields(symbols: SymbolTable): Generator<FieldEntry> {
  for (const { declared } of visitFieldLists(symbols)) yield* declared;
}

/** Every type that is written in the spec: of fields and of list elements. */
export function* visitTypes(symbols: SymbolTable): Generator<TypeNode> {
  for (const { value } of visitFields(symbols)) {
    let type: TypeNode | undefined = value;
    while (type !== undefined) {
      yield type;
      type = type.kind === 'items' ? type.items : undefined;
    }
  }
}
