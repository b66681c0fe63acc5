import { jsonKinds } from '../../../compiler/model/json-kinds.js';
import type { Model, Type } from '../../../compiler/model/model.js';
import { typeText } from '../../../compiler/model/type-text.js';
import type { Comparison, Spot } from '../comparison.js';
import type { TypePair } from '../type-pair.js';
import { compareWhole } from './whole-types.js';

/**
 * Types of which at least one is a choice: each alternative is compared with the one of the same kind of JSON, and what
 * is left on either side is new or gone.
 */
export function compareAlternatives(comparison: Comparison, spot: Spot, pair: TypePair): void {
  const { before, after, origin } = pair;
  const oldTypes = typesByKind(comparison.old.model, before);
  const types = typesByKind(comparison.now.model, after);
  if (oldTypes === undefined || types === undefined) return compareWhole(comparison, spot, pair);
  const kept = [...oldTypes.keys()].filter((kind) => types.has(kind));
  const gone = [...oldTypes.keys()].filter((kind) => !types.has(kind));
  const added = [...types.keys()].filter((kind) => !oldTypes.has(kind));
  if (kept.length === 0 || (gone.length > 0 && added.length > 0)) return compareWhole(comparison, spot, pair);
  for (const kind of kept) {
    const [one, other] = [oldTypes.get(kind), types.get(kind)];
    if (one && other) comparison.compareTypes(spot, { before: one, after: other, origin });
  }
  const at = origin.range;
  const details = { old: typeText(before), new: typeText(after) };
  if (added.includes('null')) comparison.report('null-added', spot, { details, at });
  if (gone.includes('null')) comparison.report('null-removed', spot, { details, at });
  if (added.some((kind) => kind !== 'null')) comparison.report('type-widened', spot, { details, at });
  if (gone.some((kind) => kind !== 'null')) comparison.report('type-narrowed', spot, { details, at });
}

/** Each alternative by the kind of JSON that leads to it; undefined when two have the same, or one has several. */
function typesByKind(model: Model, type: Type): ReadonlyMap<string, Type> | undefined {
  const types = type.kind === 'alternatives' ? type.types : [type];
  const byKind = new Map<string, Type>();
  for (const each of types) {
    const [kind, ...others] = jsonKinds(model, each);
    if (kind === undefined || others.length > 0 || byKind.has(kind)) return undefined;
    byKind.set(kind, each);
  }
  return byKind;
}
