import type { Field, Model, ObjectDefinition } from '../../../compiler/model/model.js';
import type { Comparison, Spot } from '../comparison.js';
import { compareFields } from './fields.js';

/**
 * The fields of an object that it does not have from its base as they are there: what has happened to those is told
 * once, of the base.
 */
export function compareObjects(
  comparison: Comparison,
  spot: Spot,
  before: ObjectDefinition,
  after: ObjectDefinition,
): void {
  const at = after.origin.range;
  const newBase = before.base === undefined ? undefined : comparison.newName(before.base);
  if (newBase !== after.base) {
    const details = { old: before.base ?? '–', new: after.base ?? '–' };
    comparison.report('base-changed', spot, { details, at: after.origin.keys['extends'] ?? at });
  }
  if (before.closed !== after.closed) {
    const where = after.origin.keys['sent'] ?? at;
    comparison.report(after.closed === true ? 'now-sent' : 'now-received', spot, { at: where });
  }
  const isToldOfBase = after.base !== undefined && newBase === after.base;
  const oldBase = inheritedFields(comparison.old.model, isToldOfBase ? before.base : undefined);
  const base = inheritedFields(comparison.now.model, isToldOfBase ? after.base : undefined);
  compareFields(comparison, spot, {
    before: before.fields.filter((field) => !oldBase.has(field) || !isStillInherited(field, after, base)),
    after: after.fields.filter((field) => !base.has(field) || !isStillInherited(field, before, oldBase)),
  });
}

function inheritedFields({ definitions }: Model, base: string | undefined): ReadonlySet<Field> {
  const definition = base === undefined ? undefined : definitions.get(base);
  return new Set(definition?.kind === 'object' ? definition.fields : []);
}

/**
 * Whether the other version has nothing of its own under the name: then the base of that version has the field, too, or
 * it is gone from there or new there, which is told of the base.
 */
function isStillInherited({ name }: Field, other: ObjectDefinition, base: ReadonlySet<Field>): boolean {
  const counterpart = other.fields.find((field) => field.name === name);
  return counterpart === undefined || base.has(counterpart);
}
