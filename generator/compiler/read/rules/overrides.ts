import { isNarrowerField } from '../../model/narrowing.js';
import { writtenObjects } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

/** An inherited field is overridden only by one that accepts no more. */
export const overrides: Rule = (model, report) => {
  for (const { base: baseName, ownFields } of writtenObjects(model)) {
    const base = model.definitions.get(baseName ?? '');
    if (base?.kind !== 'object') continue;
    for (const field of ownFields) {
      const inherited = base.fields.find(({ name }) => name === field.name);
      if (inherited === undefined || isNarrowerField(model, field, inherited)) continue;
      report('incompatible-override', field.origin.range, { field: field.name, base: base.name });
    }
  }
};
