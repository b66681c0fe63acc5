import type { NarrowingContext } from '../../model/narrowing.js';
import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import { enumValue } from '../lower/enum-value.js';
import { lineage } from './inherited-fields.js';
import type { SymbolTable } from './symbol-table.js';

/** What is known of names before there is a model. */
export function narrowingContext(symbols: SymbolTable): NarrowingContext {
  return {
    extendsFrom: (name, base) => lineage(symbols, name).includes(base),
    enumNamed: (name) => {
      const node = symbols.byName.get(name)?.node;
      if (node?.kind !== 'enum') return undefined;
      const type = node.enum.value;
      const valueType = isScalarTypeName(type) ? scalarTypes[type] : scalarTypes.string;
      const values = node.values.flatMap((entry) => enumValue(entry, type) ?? []);
      return { valueType, values, open: node.open.value };
    },
  };
}
