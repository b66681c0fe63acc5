import type { ObjectDefinition } from '../../../compiler/model/model.js';
import type { Comparison, Spot } from '../comparison.js';

/** Whether the examples of a type are others: those who test with them get other values. */
export function compareExamples(
  comparison: Comparison,
  spot: Spot,
  { examples: before }: ObjectDefinition,
  { examples: after, origin }: ObjectDefinition,
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  comparison.report('examples-changed', spot, { at: origin.keys['examples'] ?? origin.range });
}
