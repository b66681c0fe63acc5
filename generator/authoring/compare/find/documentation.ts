import type { Documented } from '../../../compiler/model/model.js';
import type { Origin } from '../../../compiler/model/origin.js';
import type { Comparison, Spot } from '../comparison.js';

type DocumentedPart = Documented & { readonly origin: Origin };

/** What is said about a definition, field, value or call besides its type. */
export function compareDocumentation(
  comparison: Comparison,
  spot: Spot,
  before: DocumentedPart,
  after: DocumentedPart,
): void {
  const placeOf = (key: string): Origin['range'] => after.origin.keys[key] ?? after.origin.range;
  if (before.doc !== after.doc) comparison.report('doc-changed', spot, { at: placeOf('doc') });
  for (const key of ['source', 'since'] as const) {
    if (before[key] === after[key]) continue;
    const details = { old: before[key] ?? '–', new: after[key] ?? '–' };
    comparison.report(`${key}-changed`, spot, { details, at: placeOf(key) });
  }
  compareDeprecation(comparison, spot, before, after);
}

function compareDeprecation(
  comparison: Comparison,
  spot: Spot,
  { deprecated: before }: Documented,
  { deprecated: after, origin }: DocumentedPart,
): void {
  if (before === after) return;
  const at = origin.keys['deprecated'] ?? origin.range;
  if (before === undefined)
    comparison.report('deprecated-added', spot, { details: { new: after ?? '' }, at });
  else if (after === undefined) comparison.report('deprecated-removed', spot, { at });
  else comparison.report('deprecated-changed', spot, { details: { old: before, new: after }, at });
}
