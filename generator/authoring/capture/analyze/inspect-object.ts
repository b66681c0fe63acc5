import type { Field } from '../../../compiler/model/model.js';
import { isPromised } from '../../../compiler/model/presence.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';
import { isObject } from '../../../runtime/checks.js';
import type { Inspect } from './inspection-visitor.js';
import { keysOf, absenceTest } from './absence-test.js';

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
  const conditional = fields
    .filter((field) => !isCounted(field) && isPromised(field.presence))
    .map(absenceTest);
  const expected = fields
    .filter(({ presence }) => presence.kind === 'expected')
    .map((field) => [field, absenceTest(field)] as const);
  return (value, visitor) => {
    if (!isObject(value)) return false;
    for (const [field, isMissing] of expected) if (isMissing(value)) visitor.absence(place, field);
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
    return isAllowed && found === counted && !conditional.some((isMissing) => isMissing(value));
  };
}

/** Whether a field is always there, under one name: then to count such fields shows whether one is missing. */
function isCounted({ presence, aliases }: Field): boolean {
  return presence.kind === 'required' && aliases.length === 0;
}
