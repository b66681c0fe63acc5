import type { IntegerType, ListType, NumberType, StringType } from '../../../compiler/model/model.js';
import type { Range } from '../../../base/source/range.js';
import { typeText } from '../../../compiler/model/type-text.js';
import type { Comparison, Spot } from '../comparison.js';
import type { TypePair } from '../type-pair.js';

export type Limited = StringType | IntegerType | NumberType | ListType;

const lower = ['minimum', 'minLength', 'minBytes', 'minItems'] as const;
const upper = ['maximum', 'maxLength', 'maxBytes', 'maxItems'] as const;
type Bound = (typeof lower | typeof upper)[number];

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
  for (const key of lower) note(key, boundOf(after, key) - boundOf(before, key) || 0);
  for (const key of upper) note(key, boundOf(before, key) - boundOf(after, key) || 0);
  note('type', Number(after.kind === 'integer') - Number(before.kind === 'integer'));
  const [pattern, newPattern] = [patternOf(before), patternOf(after)];
  if (pattern !== newPattern) {
    if (newPattern !== undefined) tighter.push('pattern');
    if (pattern !== undefined) looser.push('pattern');
  }
  const details = { old: typeText(before), new: typeText(after) };
  if (tighter.length + looser.length === 0) {
    if (details.old !== details.new && before.kind !== 'list')
      comparison.report('type-restated', spot, { details, at: origin.range });
    return;
  }
  const rule =
    looser.length === 0 ? 'limit-tightened' : tighter.length === 0 ? 'limit-loosened' : 'limit-changed';
  comparison.report(rule, spot, { details, at: placeOf([...tighter, ...looser], origin.keys, origin.range) });
}

const BYTES_OF_CHARACTER = 4;

/**
 * The least or the most that a type allows, whatever says so: how many bytes a text can have follows from how many
 * characters, each of which has one to four, and the other way round.
 */
function boundOf(type: Limited, key: Bound): number {
  const written: Readonly<Partial<Record<Bound, number>>> = type;
  const { minLength = 0, minBytes = 0, maxLength = Infinity, maxBytes = Infinity } = written;
  switch (key) {
    case 'minimum':
      return written.minimum ?? -Infinity;
    case 'maximum':
      return written.maximum ?? Infinity;
    case 'minItems':
      return written.minItems ?? 0;
    case 'maxItems':
      return written.maxItems ?? Infinity;
    case 'minLength':
      return Math.max(minLength, Math.ceil(minBytes / BYTES_OF_CHARACTER));
    case 'minBytes':
      return Math.max(minBytes, minLength);
    case 'maxLength':
      return Math.min(maxLength, maxBytes);
    case 'maxBytes':
      return Math.min(maxBytes, maxLength * BYTES_OF_CHARACTER);
  }
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
