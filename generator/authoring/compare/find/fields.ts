import type { Field } from '../../../compiler/model/model.js';
import { isPromised, type Presence } from '../../../compiler/model/presence.js';
import { typeText } from '../../../compiler/model/type-text.js';
import type { ChangeRule } from '../change-rule.js';
import type { Comparison, Spot } from '../comparison.js';
import { compareAliases } from './aliases.js';
import { compareDocumentation } from './documentation.js';
import { comparePresence } from './presence.js';
import { renamedFields, type FieldLists } from './renamed-fields.js';

/** What has become of the fields of an object. */
export function compareFields(comparison: Comparison, spot: Spot, { before, after }: FieldLists): void {
  const renamed = renamedFields({ before, after });
  const found = new Set<Field>();
  for (const field of before) {
    const now = renamed.get(field) ?? after.find(({ name }) => name === field.name);
    if (now === undefined) {
      const gone = fieldSpot(spot, field, field, spot.anchor);
      const details = { old: typeText(field.type), name: nameText(field), doc: field.doc };
      comparison.report('field-removed', gone, { details, was: field.origin.range });
      continue;
    }
    found.add(now);
    compareField(comparison, fieldSpot(spot, field, now, now.origin.range), field, now);
  }
  for (const field of after) {
    if (found.has(field)) continue;
    const { presence } = field;
    const details = {
      new: typeText(field.type),
      presence: { presence },
      name: nameText(field),
      doc: field.doc,
    };
    const added = fieldSpot(spot, field, field, field.origin.range);
    comparison.report(isPromised(presence) ? 'required-field-added' : 'field-added', added, {
      details,
      at: field.origin.range,
    });
  }
}

function fieldSpot(spot: Spot, before: Field, after: Field, anchor: Spot['anchor']): Spot {
  return {
    ...spot,
    path: [...spot.path, after.name],
    oldPath: [...spot.oldPath, before.name],
    anchor,
  };
}

function compareField(comparison: Comparison, spot: Spot, before: Field, after: Field): void {
  if (before.name !== after.name)
    comparison.report(renameRule(before, after), spot, {
      details: { old: before.name, new: after.name },
      at: after.origin.range,
    });
  comparePresence(comparison, spot, before, after);
  compareAliases(comparison, spot, before, after);
  comparison.compareTypes(spot, { before: before.type, after: after.type, origin: after.origin });
  compareDocumentation(comparison, spot, before, after);
}

/** A field that still has its old name, as a spelling of the new one, is read and written as before unless it was promised under that name. */
function renameRule(before: Field, after: Field): ChangeRule {
  if (!after.aliases.includes(before.name)) return 'field-renamed';
  const wasPromised = isPromised(before.presence) && isPromised(after.presence);
  return wasPromised && !before.aliases.includes(after.name) ? 'required-field-respelt' : 'field-respelt';
}

/** As the spec writes it: with a mark if it may be absent. */
function nameText({ name, presence }: { readonly name: string; readonly presence: Presence }): string {
  return presence.kind === 'required' ? name : `${name}?`;
}
