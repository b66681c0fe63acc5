import { fieldsAlong } from '../../model/field-along.js';
import type { Field } from '../../model/model.js';
import { fieldListsIn } from '../../model/tags-at.js';
import { writtenDefinitions } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

/** A field that leads to the tag of a union has one name: types and guards tell members apart by that alone. */
export const aliasedTags: Rule = (model, report) => {
  const reported = new Set<Field>();
  for (const union of writtenDefinitions(model)) {
    if (union.kind !== 'union') continue;
    for (const fields of fieldListsIn(model, union.name)) {
      for (const field of fieldsAlong(fields, union.tagPath)) {
        if (field.aliases.length === 0 || reported.has(field)) continue;
        reported.add(field);
        const place = field.origin.keys['aliases'] ?? field.origin.range;
        report('aliased-tag', place, { field: field.name, tag: union.tagPath.join('.'), union: union.name });
      }
    }
  }
};
