import type { IntegerType, ListType, NumberType, StringType } from '../../../compiler/model/model.js';
import type { Range } from '../../../base/source/range.js';
import { typeText } from '../../../compiler/model/type-text.js';
import type { Comparison, Spot } from '../comparison.js';
import type { TypePair } from '../type-pair.js';

export type Limited = StringType | IntegerType | NumberType | ListType;

const lower = ['minimum', 'minLength', 'minBytes', 'minItems'] as const;
const upper = ['maximum', 'maxLength', 'maxBytes', 'maxItems'] as const;
type Limit = (typeof lower | typeof upper)[number] | 'pattern';

/** Whether a type of the same kind allows less than before, more, or something else. */
export function compareLimits(
  comparison: Comparison,
  spot: Spot,
  { before, after, origin }: TypePair<Limited>,
): void {
  const tighter: string[] = [];
  const looser: string[] = [];
  const note = (key: string, difference: number): void => {
    if (difference > 0) tighter.push(key);
    if (difference < 0) looser.push(key);
  };
  for (const key of lower)
    note(key, (boundOf(after, key) ?? -Infinity) - (boundOf(before, key) ?? -Infinity) || 0);
  for (const key of upper)
    note(key, (boundOf(before, key) ?? Infinity) - (boundOf(after, key) ?? Infinity) || 0);
  note('type', Number(after.kind === 'integer') - Number(before.kind === 'integer'));
  const [pattern, newPattern] = [patternOf(before), patternOf(after)];
  if (pattern !== newPattern) {
    if (newPattern !== undefined) tighter.push('pattern');
    if (pattern !== undefined) looser.push('pattern');
  }
  if (tighter.length + looser.length === 0) return;
  const rule =
    looser.length === 0 ? 'limit-tightened' : tighter.length === 0 ? 'limit-loosened' : 'limit-changed';
  const details = { old: typeText(before), new: typeText(after) };
  comparison.report(rule, spot, { details, at: placeOf([...tighter, ...looser], origin.keys, origin.range) });
}

function boundOf(type: Limited, key: Exclude<Limit, 'pattern'>): number | undefined {
  return (type as Readonly<Partial<Record<typeof key, number>>>)[key];
}

function patternOf(type: Limited): string | undefined {
  return type.kind === 'string' ? type.pattern : undefined;
}

/** Where the first limit that is other is written or, as one that is gone is written nowhere, the type. */
function placeOf(
  limits: readonly string[],
  keys: Readonly<Partial<Record<string, Range>>>,
  otherwise: Range,
): Range {
  return limits.map((limit) => keys[limit]).find((range) => range !== undefined) ?? otherwise;
}
