import type { ConstType } from '../../../compiler/model/model.js';
import type { Comparison, Spot } from '../comparison.js';
import type { TypePair } from '../type-pair.js';

/** A constant that has other values than before. A tag may have several. */
export function compareConstants(
  comparison: Comparison,
  spot: Spot,
  { before, after, origin }: TypePair<ConstType>,
): void {
  const gone = before.values.filter((value) => !after.values.includes(value));
  const added = after.values.filter((value) => !before.values.includes(value));
  const text = (values: ConstType['values']): string =>
    values.map((value) => JSON.stringify(value)).join(' | ');
  const details = { old: text(gone), new: text(added) };
  const place = after.places?.[after.values.findIndex((value) => added.includes(value))];
  const at = place ?? origin.range;
  if (gone.length > 0 && added.length > 0) comparison.report('constant-changed', spot, { details, at });
  else if (added.length > 0) comparison.report('constant-added', spot, { details, at });
  else if (gone.length > 0) comparison.report('constant-removed', spot, { details, at });
}
