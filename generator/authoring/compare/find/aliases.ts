import type { Field } from '../../../compiler/model/model.js';
import { isPromised } from '../../../compiler/model/presence.js';
import type { Comparison, Spot } from '../comparison.js';

/** Other spellings of a field. A name that it had before is none that is new. */
export function compareAliases(comparison: Comparison, spot: Spot, before: Field, after: Field): void {
  const { origin } = after;
  const at = origin.keys['aliases'] ?? origin.range;
  const wasPromised = isPromised(before.presence) && isPromised(after.presence);
  for (const alias of after.aliases) {
    if (before.aliases.includes(alias) || before.name === alias) continue;
    const rule = wasPromised ? 'alias-added-to-required' : 'alias-added';
    comparison.report(rule, spot, { details: { new: alias, name: alias }, at });
  }
  for (const alias of before.aliases) {
    if (after.aliases.includes(alias) || after.name === alias) continue;
    const { range, keys } = before.origin;
    const gone = { ...spot, anchor: origin.range };
    comparison.report('alias-removed', gone, {
      details: { old: alias, name: alias },
      was: keys['aliases'] ?? range,
    });
  }
}
