import { typeText } from '../../../compiler/model/type-text.js';
import type { ChangeRule } from '../change-rule.js';
import type { Comparison, Spot } from '../comparison.js';
import type { TypePair } from '../type-pair.js';
import { typeRelation } from './type-relation.js';

/** Types that have nothing in common by which they could be compared part by part. */
export function compareWhole(comparison: Comparison, spot: Spot, { before, after, origin }: TypePair): void {
  if (before.kind === after.kind && (before.kind === 'any' || before.kind === 'anyObject')) return;
  if (before.kind === after.kind && (before.kind === 'boolean' || before.kind === 'null')) return;
  const rule = wholeRules[typeRelation(comparison, before, after)];
  comparison.report(rule, spot, {
    details: { old: typeText(before), new: typeText(after) },
    at: (after.origin ?? origin).range,
  });
}

const wholeRules = {
  same: 'type-restated',
  narrower: 'type-narrowed',
  wider: 'type-widened',
  other: 'type-changed',
} as const satisfies Readonly<Record<string, ChangeRule>>;
