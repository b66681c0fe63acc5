import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import { enumValue } from '../lower/enum-value.js';
import { pascalCase } from './pascal-case.js';
import type { Rule } from './rule.js';

const VALUE_NAME = /^[A-Z][A-Za-z0-9]*$/;

/** The values of an enum are of its type and distinct, and so are their names. */
export const enumValues: Rule = (symbols, report) => {
  for (const { value: node } of symbols.entries) {
    if (node.kind !== 'enum') continue;
    const type = node.enum.value;
    const values = new Set<string | number>();
    const names = new Set<string>();
    for (const entry of node.values) {
      const value = enumValue(entry, type);
      if (value === undefined || !fitsType(value, type)) {
        report('invalid-enum-value', entry.key.range, { value: entry.key.value, type });
      } else if (values.has(value)) {
        report('duplicate-key', entry.key.range, { key: entry.key.value });
      } else values.add(value);
      const name = entry.value.name;
      if (!VALUE_NAME.test(name.value))
        report('invalid-type-name', name.range, { name: name.value }, pascalCase(name.value));
      else if (names.has(name.value)) report('duplicate-enum-name', name.range, { name: name.value });
      names.add(name.value);
    }
  }
};

function fitsType(value: string | number, typeName: string): boolean {
  const type = isScalarTypeName(typeName) ? scalarTypes[typeName] : undefined;
  if (typeof value === 'string' || type?.kind !== 'integer')
    return typeof value === 'string' && type?.kind === 'string';
  return Number.isInteger(value) && value >= type.minimum && value <= type.maximum;
}
