import { isReservedTypeName } from './reserved-type-names.js';
import type { Rule } from './rule.js';

const TYPE_NAME = /^[A-Z][A-Za-z0-9]*$/;

/** Type names are ASCII identifiers in PascalCase that shadow nothing, and each is defined once. */
export const typeNames: Rule = (symbols, report) => {
  for (const { key } of symbols.entries) {
    const name = key.value;
    const first = symbols.byName.get(name)?.name ?? key;
    if (!TYPE_NAME.test(name)) report('invalid-type-name', key.range, { name });
    else if (isReservedTypeName(name)) report('reserved-type-name', key.range, { name });
    else if (first !== key) report('duplicate-type-name', key.range, { name, file: first.range.file });
  }
};
