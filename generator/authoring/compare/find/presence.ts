import type { Field } from '../../../compiler/model/model.js';
import { conditionsOf, type Condition, type Presence } from '../../../compiler/model/presence.js';
import type { ChangeRule } from '../change-rule.js';
import type { Comparison, Spot } from '../comparison.js';
import { directionsIn } from '../directions-in.js';

/** Whether a field has to be there more often or less often than before. */
export function comparePresence(
  comparison: Comparison,
  spot: Spot,
  { presence: before, type: oldType }: Field,
  { presence: after, type, origin }: Field,
): void {
  const found = presenceRule(before, after);
  if (found === undefined) return;
  const isAnything = oldType.kind === 'any' && type.kind === 'any';
  const rule = readAlike(comparison, spot, { found, before, after, isAnything });
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
  /** Whether the field may hold anything: then who reads it expects nothing of it, also not that it is there. */
  readonly isAnything: boolean;
}

/**
 * The rule of a change that who reads the field does not notice: the type says the same, and no value is refused.
 * That conditions bind, or no longer do, because the type is now sent alone or is now received, is told of the type.
 */
function readAlike(
  { old, now }: Comparison,
  { old: name = '', new: newName = '' }: Spot,
  { found, before, after, isAnything }: PresenceChange,
): ChangeRule | undefined {
  const wasReceived = directionsIn(old.model)(name).has('received');
  const isReceived = directionsIn(now.model)(newName).has('received');
  if (isAnything && loosening.has(found)) return isReceived ? 'expectation-changed' : found;
  const kinds = [before.kind, after.kind].toSorted().join();
  if (kinds !== 'conditional,expected' || wasReceived === isReceived) return found;
  const [conditions, others] = [conditionsOf(before), conditionsOf(after)];
  if (covers(conditions, others) && covers(others, conditions)) return undefined;
  return isReceived ? 'expectation-changed' : found;
}

const loosening: ReadonlySet<ChangeRule> = new Set<ChangeRule>(['presence-loosened', 'condition-loosened']);

/** Whether conditions hold wherever others do: each looks at a field at which one of those looks, too, for no more values. */
function covers(wider: readonly Condition[], narrower: readonly Condition[]): boolean {
  return wider.every(({ field, values }) =>
    narrower.some((each) => each.field === field && each.values.every((value) => values.includes(value))),
  );
}
