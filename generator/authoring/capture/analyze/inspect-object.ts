import type { Field } from '../../../compiler/model/model.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';
import { isObject } from '../../../runtime/checks.js';
import type { Inspect } from './inspection-visitor.js';
import { isMissing, keysOf } from './is-missing.js';

/** Inspects an object, which is closed if it has no other fields than these. */
export function inspectObject(
  place: DeclaredPlace,
  inspected: readonly (readonly [field: Field, inspect: Inspect])[],
  isClosed: boolean,
): Inspect {
  const fields = inspected.map(([field]) => field);
  const byKey = new Map(
    inspected.flatMap(([field, inspect]) =>
      keysOf(field).map((key) => [key, { inspect, count: isCounted(field) ? 1 : 0 }] as const),
    ),
  );
  const counted = fields.filter(isCounted).length;
  const conditional = fields.filter(
    (field) =>
      !isCounted(field) && (field.presence.kind === 'required' || field.presence.kind === 'conditional'),
  );
  const expected = fields.filter(({ presence }) => presence.kind === 'expected');
  return (value, visitor) => {
    if (!isObject(value)) return false;
    for (const field of expected) if (isMissing(field, value)) visitor.absence(place, field);
    let isAllowed = true;
    let found = 0;
    // Of an object from JSON these are its own keys; a list of them would have to be made.
    for (const key in value) {
      const known = byKey.get(key);
      if (known === undefined) {
        if (isClosed) isAllowed = false;
        else visitor.field(place, key, value[key]);
      } else {
        if (!known.inspect(value[key], visitor)) isAllowed = false;
        found += known.count;
      }
    }
    return isAllowed && found === counted && !conditional.some((field) => isMissing(field, value));
  };
}

/** Whether a field is always there, under one name: then to count such fields shows whether one is missing. */
function isCounted({ presence, aliases }: Field): boolean {
  return presence.kind === 'required' && aliases.length === 0;
}
