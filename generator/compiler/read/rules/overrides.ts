import { isNarrowerField } from '../../model/narrowing.js';
import { lowerField } from '../lower/lower-field.js';
import { fieldKey } from '../symbols/field-key.js';
import { inheritedFields } from '../symbols/inherited-fields.js';
import { narrowingContext } from '../symbols/narrowing-context.js';
import type { Rule } from './rule.js';

/** An inherited field is overridden only by one that accepts no more. */
export const overrides: Rule = (symbols, report) => {
  const context = narrowingContext(symbols);
  for (const { value } of symbols.entries) {
    if (value.kind !== 'object' || value.extends === undefined) continue;
    const base = value.extends.value;
    const baseFields = new Map(inheritedFields(symbols, base).map((entry) => [fieldKey(entry).name, entry]));
    for (const entry of value.fields) {
      const field = fieldKey(entry).name;
      const inherited = baseFields.get(field);
      if (inherited === undefined || isNarrowerField(lowerField(entry), lowerField(inherited), context))
        continue;
      report('incompatible-override', entry.key.range, { field, base });
    }
  }
};
