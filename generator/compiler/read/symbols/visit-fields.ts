import { once } from '../../../runtime/once.js';
import type { FieldEntry, TypeNode } from '../syntax.js';
import { allFields } from './inherited-fields.js';
import type { SymbolTable } from './symbol-table.js';

/** A list of fields in the spec. */
export interface FieldListVisit {
  readonly declared: readonly FieldEntry[];
  /** All fields of the same object, inherited ones included. */
  readonly siblings: () => readonly FieldEntry[];
}

/** Every list of fields in the spec, at any depth. Found at the first question: each rule asks again. */
export const visitFieldLists: (symbols: SymbolTable) => readonly FieldListVisit[] = once((symbols) => {
  const lists: FieldListVisit[] = [];
  for (const { value } of symbols.entries) {
    if (value.kind !== 'object') continue;
    lists.push({ declared: value.fields, siblings: () => allFields(symbols, value) });
    for (const field of value.fields) addNested(field.value, lists);
  }
  return lists;
});

function addNested(type: TypeNode, lists: FieldListVisit[]): void {
  const inner = partOf(type);
  if (inner !== undefined) addNested(inner, lists);
  if (type.kind !== 'fields') return;
  lists.push({ declared: type.fields, siblings: () => type.fields });
  for (const field of type.fields) addNested(field.value, lists);
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
export const visitFields: (symbols: SymbolTable) => readonly FieldEntry[] = once((symbols) =>
  visitFieldLists(symbols).flatMap(({ declared }) => declared),
);

/** Every type that is written in the spec: of fields, of the items of lists and the values of maps. */
export const visitTypes: (symbols: SymbolTable) => readonly TypeNode[] = once((symbols) => {
  const types: TypeNode[] = [];
  for (const { value } of visitFields(symbols))
    for (let type: TypeNode | undefined = value; type !== undefined; type = partOf(type)) types.push(type);
  return types;
});
