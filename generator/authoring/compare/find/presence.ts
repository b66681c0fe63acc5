import type { Field } from '../../../compiler/model/model.js';
import { conditionsOf, type Condition, type Presence } from '../../../compiler/model/presence.js';
import type { ChangeRule } from '../change-rule.js';
import type { Comparison, Spot } from '../comparison.js';
import { directionsIn } from '../directions-in.js';

/** Whether a field has to be there more often or less often than before. */
export function comparePresence(
  comparison: Comparison,
  spot: Spot,
  { presence: before }: Field,
  { presence: after, origin }: Field,
): void {
  const found = presenceRule(before, after);
  if (found === undefined) return;
  const rule = besidesDirection(comparison, spot, { found, before, after });
  if (rule === undefined) return;
  const [condition] = conditionsOf(after);
  const at = condition?.origin.range ?? origin.range;
  comparison.report(rule, spot, { details: { old: { presence: before }, new: { presence: after } }, at });
}

/** The more a presence promises, the higher; what is only documented promises nothing. */
const promises = { required: 2, conditional: 1, optional: 0, expected: 0 } as const;

function presenceRule(before: Presence, after: Presence): ChangeRule | undefined {
  const difference = promises[after.kind] - promises[before.kind];
  if (difference > 0) return 'presence-tightened';
  if (difference < 0) return 'presence-loosened';
  const isMoreOften = covers(conditionsOf(after), conditionsOf(before));
  const isLessOften = covers(conditionsOf(before), conditionsOf(after));
  if (before.kind === after.kind && isMoreOften && isLessOften) return undefined;
  if (after.kind !== 'conditional') return 'expectation-changed';
  if (isMoreOften) return 'condition-tightened';
  return isLessOften ? 'condition-loosened' : 'condition-changed';
}

interface PresenceChange {
  readonly found: ChangeRule;
  readonly before: Presence;
  readonly after: Presence;
}

/**
 * What is left to tell of the field: that conditions bind, or no longer do, because the type is now sent alone or is now
 * received, is told of the type.
 */
function besidesDirection(
  { old, now }: Comparison,
  { old: name = '', new: newName = '' }: Spot,
  { found, before, after }: PresenceChange,
): ChangeRule | undefined {
  const wasReceived = directionsIn(old.model)(name).has('received');
  const isReceived = directionsIn(now.model)(newName).has('received');
  const kinds = [before.kind, after.kind].toSorted().join();
  if (kinds !== 'conditional,expected' || wasReceived === isReceived) return found;
  const [conditions, others] = [conditionsOf(before), conditionsOf(after)];
  if (covers(conditions, others) && covers(others, conditions)) return undefined;
  return isReceived ? 'expectation-changed' : found;
}

/** Whether conditions hold wherever others do: each looks at a field at which one of those looks, too, for no more values. */
function covers(wider: readonly Condition[], narrower: readonly Condition[]): boolean {
  return wider.every(({ field, values }) =>
    narrower.some((each) => each.field === field && each.values.every((value) => values.includes(value))),
  );
}
