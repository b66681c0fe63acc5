import type { Range } from '../../../base/source/range.js';
import type { Entry, FieldNode, TypeNode } from '../syntax.js';
import { fieldKey } from './field-key.js';
import { inheritedFields } from './inherited-fields.js';
import type { SymbolTable } from './symbol-table.js';
import { parseTypeExpression } from '../grammar/type-expression.js';
import { writtenName } from './written-name.js';

/** Where the spec says something about the field that `path` leads to from a definition: the deepest field on the way that it has, else the definition's name. Steps into lists are `[]`. */
export function locateField(symbols: SymbolTable, type: string, path: readonly string[]): Range | undefined {
  const name = writtenName(symbols, type);
  let place = symbols.byName.get(name)?.name.range;
  let fields = inheritedFields(symbols, name);
  for (const step of path) {
    if (step === '[]') continue;
    const entry = fields.find((each) => isCalled(each, step));
    if (entry === undefined) break;
    place = entry.key.range;
    fields = fieldsOf(symbols, entry.value);
  }
  return place;
}

function isCalled(entry: Entry<FieldNode>, name: string): boolean {
  return fieldKey(entry).name === name || (entry.value.aliases ?? []).some((alias) => alias.value === name);
}

/** The fields of what a type is or lists. */
function fieldsOf(symbols: SymbolTable, node: TypeNode): readonly Entry<FieldNode>[] {
  switch (node.kind) {
    case 'fields':
      return node.fields;
    case 'items':
      return fieldsOf(symbols, node.items);
    case 'type': {
      const [term] = parseTypeExpression(node.type) ?? [];
      return term === undefined ? [] : inheritedFields(symbols, term.name.value);
    }
    default:
      return [];
  }
}
