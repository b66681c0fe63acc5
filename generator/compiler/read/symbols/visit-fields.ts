import type { Entry, FieldNode, TypeNode } from '../syntax.js';
import { allFields } from './inherited-fields.js';
import type { SymbolTable } from './symbol-table.js';

/** A field of some object, with all fields of the same object (inherited ones included). */
export interface FieldVisit {
  readonly entry: Entry<FieldNode>;
  readonly siblings: readonly Entry<FieldNode>[];
}

/** Every field that the spec declares, however deep, once. */
export function* visitFields(symbols: SymbolTable): Generator<FieldVisit> {
  for (const { siblings, declared } of visitFieldLists(symbols)) {
    for (const entry of declared) yield { entry, siblings };
  }
}

/** Every list of fields that stands in the spec, however deep. */
export function* visitFieldLists(symbols: SymbolTable): Generator<{
  readonly declared: readonly Entry<FieldNode>[];
  readonly siblings: readonly Entry<FieldNode>[];
}> {
  for (const { value } of symbols.entries) {
    if (value.kind !== 'object') continue;
    yield { declared: value.fields, siblings: allFields(symbols, value) };
    for (const field of value.fields) yield* nestedFieldLists(field.value);
  }
}

function* nestedFieldLists(type: TypeNode): ReturnType<typeof visitFieldLists> {
  if (type.kind === 'items') yield* nestedFieldLists(type.items);
  if (type.kind !== 'fields') return;
  yield { declared: type.fields, siblings: type.fields };
  for (const field of type.fields) yield* nestedFieldLists(field.value);
}

/** Every type that the spec writes down: of fields and of list elements. */
export function* visitTypes(symbols: SymbolTable): Generator<TypeNode> {
  for (const { entry } of visitFields(symbols)) {
    let type: TypeNode | undefined = entry.value;
    while (type !== undefined) {
      yield type;
      type = type.kind === 'items' ? type.items : undefined;
    }
  }
}
