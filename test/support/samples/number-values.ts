import type { IntegerType, NumberType } from '../../../generator/compiler/model/model.js';

interface NumberValues {
  readonly valid: readonly number[];
  readonly invalid: readonly number[];
}

/** Integers on both sides of the bounds; fractions, and what is beyond the safe integers, do not count as integers. */
export function integerValues({ minimum, maximum }: IntegerType): NumberValues {
  const middle = Math.floor(minimum / 2 + maximum / 2);
  const within = [0, 1, minimum, maximum, middle].filter((value) => value >= minimum && value <= maximum);
  return {
    valid: [...new Set(within)],
    invalid: [minimum - 1, maximum + 1, minimum + 0.5, 1e300, -1e300].filter(
      (value) => value < minimum || value > maximum || !Number.isInteger(value),
    ),
  };
}

/** Numbers on both sides of the bounds. Without bounds every number of JSON is valid. */
export function numberValues({ minimum, maximum }: NumberType): NumberValues {
  const within = [0, 0.5, -12.25, 23.106021881103501, minimum ?? -1.7e308, maximum ?? 1.7e308].filter(
    (value) => value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity),
  );
  const below = minimum === undefined ? [] : [minimum - 1, minimum - 1e-9 * Math.max(1, Math.abs(minimum))];
  const above = maximum === undefined ? [] : [maximum + 1, maximum + 1e-9 * Math.max(1, Math.abs(maximum))];
  return { valid: [...new Set(within)], invalid: [...below, ...above] };
}
