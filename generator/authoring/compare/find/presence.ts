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
  const rule = presenceRule(before, after);
  if (rule === undefined || isToldOfDirection(comparison, spot, before, after)) return;
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

/**
 * Whether the conditions are as before, and bind or no longer bind only because the type is now sent alone, or is now
 * received: that is told once, of the type. What types can say does not change by it.
 */
function isToldOfDirection(
  { old, now }: Comparison,
  { old: name = '', new: newName = '' }: Spot,
  before: Presence,
  after: Presence,
): boolean {
  const kinds = [before.kind, after.kind].toSorted().join();
  if (kinds !== 'conditional,expected') return false;
  const wasReceived = directionsIn(old.model)(name).has('received');
  const isReceived = directionsIn(now.model)(newName).has('received');
  const [conditions, others] = [conditionsOf(before), conditionsOf(after)];
  return wasReceived !== isReceived && covers(conditions, others) && covers(others, conditions);
}

/** Whether conditions hold wherever others do: each looks at a field at which one of those looks, too, for no more values. */
function covers(wider: readonly Condition[], narrower: readonly Condition[]): boolean {
  return wider.every(({ field, values }) =>
    narrower.some((each) => each.field === field && each.values.every((value) => values.includes(value))),
  );
}
