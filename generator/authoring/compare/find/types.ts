import type { ListType, Type } from '../../../compiler/model/model.js';
import { typeText } from '../../../compiler/model/type-text.js';
import type { Comparison, Spot } from '../comparison.js';
import type { TypePair } from '../type-pair.js';
import { compareAlternatives } from './alternatives.js';
import { compareConstants } from './constants.js';
import { compareLimits, type Limited } from './limits.js';
import { compareNamed } from './named-types.js';
import { compareFields } from './fields.js';
import { compareWhole } from './whole-types.js';

/** How the type of a value differs: told as deep inside as it can be. */
export function compareTypes(comparison: Comparison, spot: Spot, pair: TypePair): void {
  const { before, after } = pair;
  const origin = after.origin ?? pair.origin;
  if (before.kind === 'alternatives' || after.kind === 'alternatives')
    return compareAlternatives(comparison, spot, { before, after, origin });
  if (isLimited(before) && isLimited(after) && isNumeric(before) === isNumeric(after))
    return compareLimits(comparison, spot, { before, after, origin });
  if (before.kind === 'const' && after.kind === 'const')
    return compareConstants(comparison, spot, { before, after, origin });
  if (before.kind === 'object' && after.kind === 'object')
    return compareFields(comparison, spot, { before: before.fields, after: after.fields });
  if (before.kind === 'list' && after.kind === 'list')
    return compareLists(comparison, spot, { before, after, origin });
  if (before.kind === 'map' && after.kind === 'map')
    return compareTypes(comparison, inside(spot, '{}'), { before: before.value, after: after.value, origin });
  if (before.kind === 'json' && after.kind === 'json') {
    if (comparison.newName(before.name) === after.name) return;
    const details = { old: typeText(before), new: typeText(after) };
    return comparison.report('embedded-changed', spot, { details, at: origin.range });
  }
  if (compareNamed(comparison, spot, { before, after, origin })) return;
  compareWhole(comparison, spot, { before, after, origin });
}

function compareLists(comparison: Comparison, spot: Spot, pair: TypePair<ListType>): void {
  const { before, after, origin } = pair;
  const union = before.each === undefined ? undefined : comparison.newName(before.each);
  if (union !== after.each && [before, after].some(isOfAnything)) {
    // A page does not say what its items are, either: they are judged one by one.
    const text = (list: ListType): string => (list.each === undefined ? typeText(list) : `each ${list.each}`);
    const details = { old: text(before), new: text(after) };
    comparison.report('type-restated', spot, { details, at: origin.range });
  } else if (union !== after.each) {
    const details = {
      old: before.each ?? typeText(before.element),
      new: after.each ?? typeText(after.element),
    };
    comparison.report('items-changed', spot, { details, at: origin.range });
  } else if (union === undefined)
    compareTypes(comparison, inside(spot, '[]'), { before: before.element, after: after.element, origin });
  compareLimits(comparison, spot, { before, after, origin });
}

function isOfAnything({ each, element }: ListType): boolean {
  return each === undefined && element.kind === 'any';
}

function inside(spot: Spot, step: '[]' | '{}'): Spot {
  return { ...spot, path: [...spot.path, step], oldPath: [...spot.oldPath, step] };
}

function isLimited(type: Type): type is Exclude<Limited, ListType> {
  return type.kind === 'string' || isNumeric(type);
}

function isNumeric({ kind }: Type): boolean {
  return kind === 'integer' || kind === 'number';
}
