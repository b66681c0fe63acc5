import type { EnumDefinition, EnumValue } from '../../../compiler/model/model.js';
import type { Comparison, Spot } from '../comparison.js';
import { valueText } from '../value-text.js';
import { compareDocumentation } from './documentation.js';

/** What has become of the values of an enum, their names and what other values it takes. */
export function compareEnums(
  comparison: Comparison,
  spot: Spot,
  before: EnumDefinition,
  after: EnumDefinition,
): void {
  const { origin } = after;
  if (before.open !== after.open) {
    const at = origin.keys['open'] ?? origin.range;
    comparison.report(after.open ? 'enum-opened' : 'enum-closed', spot, { at });
  }
  comparison.compareTypes(spot, { before: before.valueType, after: after.valueType, origin });
  const moved = new Set<EnumValue>();
  for (const value of before.values) {
    const same = after.values.find((each) => each.value === value.value);
    const namesake = after.values.find((each) => each.name === value.name);
    if (same !== undefined) compareValue(comparison, spot, value, same);
    else if (namesake !== undefined) {
      moved.add(namesake);
      comparison.report('value-moved', valueSpot(spot, namesake), {
        details: { old: valueText(value), new: valueText(namesake) },
        at: namesake.origin.range,
      });
    } else
      comparison.report('value-removed', spot, {
        details: { old: valueText(value), name: valueText(value), doc: value.doc },
        was: value.origin.range,
      });
  }
  const rule = before.open ? 'value-added' : 'closed-value-added';
  for (const value of after.values) {
    if (moved.has(value) || before.values.some((each) => each.value === value.value)) continue;
    const details = { new: valueText(value), name: valueText(value), doc: value.doc };
    comparison.report(rule, spot, { details, at: value.origin.range });
  }
}

function compareValue(comparison: Comparison, spot: Spot, before: EnumValue, after: EnumValue): void {
  const inside = valueSpot(spot, after);
  const { origin } = after;
  if (before.name !== after.name) {
    const details = { value: String(after.value), old: before.name, new: after.name };
    comparison.report('value-renamed', spot, { details, at: origin.keys['name'] ?? origin.range });
  }
  if (before.advice !== after.advice) {
    const details = { old: before.advice ?? '–', new: after.advice ?? '–' };
    comparison.report('advice-changed', inside, { details, at: origin.keys['advice'] ?? origin.range });
  }
  compareDocumentation(comparison, inside, before, after);
}

function valueSpot(spot: Spot, { name, origin }: EnumValue): Spot {
  return { ...spot, path: [...spot.path, name], anchor: origin.range };
}
