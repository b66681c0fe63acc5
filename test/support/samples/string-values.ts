import fc from 'fast-check';
import type { StringType } from '../../../generator/compiler/model/model.js';

interface StringValues {
  readonly valid: readonly string[];
  /** Each breaks a limit. */
  readonly invalid: readonly string[];
}

/** Of one, two, three and four bytes, the last beyond the BMP; and half a surrogate pair. */
const fillers = ['a', 'é', '中', '😀', '\ud800'];

const known = new WeakMap<StringType, StringValues>();

/** Texts on both sides of every limit. Throws if no text breaks just that limit. */
export function stringValues(type: StringType): StringValues {
  const values = known.get(type) ?? findValues(type);
  known.set(type, values);
  return values;
}

function findValues(type: StringType): StringValues {
  const candidates = [...new Set(seeds(type).flatMap((seed) => padded(seed, sizes(type))))];
  const valid = candidates.filter((text) => brokenLimits(type, text).length === 0);
  const invalid = candidates.filter((text) => brokenLimits(type, text).length > 0);
  for (const limit of limitsOf(type)) {
    const isBrokenAlone = invalid.some((text) => brokenLimits(type, text).join() === limit);
    if (!isBrokenAlone) throw new Error(`No text breaks ${limit} alone in ${JSON.stringify(type)}`);
  }
  if (valid.length === 0) throw new Error(`No text fits ${JSON.stringify(type)}`);
  return { valid, invalid };
}

function limitsOf({ kind: _kind, origin: _origin, ...limits }: StringType): readonly string[] {
  const isImplied =
    limits.maxLength !== undefined && limits.maxBytes !== undefined && limits.maxLength >= limits.maxBytes;
  return Object.keys(limits).filter((limit) => {
    if (limit === 'maxLength') return !isImplied;
    const lowest = limit === 'minLength' || limit === 'minBytes';
    return !lowest || Number(limits[limit]) > 0;
  });
}

function brokenLimits(
  { minLength, maxLength, minBytes, maxBytes, pattern }: StringType,
  text: string,
): readonly string[] {
  const length = Array.from(text).length;
  const bytes = Buffer.byteLength(text, 'utf8');
  return [
    ...(minLength !== undefined && length < minLength ? ['minLength'] : []),
    ...(maxLength !== undefined && length > maxLength ? ['maxLength'] : []),
    ...(minBytes !== undefined && bytes < minBytes ? ['minBytes'] : []),
    ...(maxBytes !== undefined && bytes > maxBytes ? ['maxBytes'] : []),
    ...(pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? ['pattern'] : []),
  ];
}

function seeds({ pattern }: StringType): readonly string[] {
  if (pattern === undefined) return [''];
  const matching = fc.stringMatching(new RegExp(pattern, 'u'), { size: '-1' });
  const samples = fc.sample(matching, { seed: 1, numRuns: 30 });
  return ['', ...samples.sort((left, right) => left.length - right.length).slice(0, 4)];
}

/** Around each limit, counted in characters, or in bytes for the longer fillers. */
function sizes({ minLength, maxLength, minBytes, maxBytes }: StringType): readonly number[] {
  const limits = [minLength, maxLength, minBytes, maxBytes].flatMap((limit) => limit ?? []);
  const around = limits.flatMap((limit) => [limit - 1, limit, limit + 1]);
  const inBytes = [minBytes, maxBytes].flatMap((limit) =>
    limit === undefined
      ? []
      : [2, 3, 4].flatMap((width) => [Math.floor(limit / width), Math.floor(limit / width) + 1]),
  );
  return [...new Set([0, 1, 3, ...around, ...inBytes])].filter((size) => size >= 0);
}

/** The seed, filled up before, after or inside to each size. */
function padded(seed: string, targets: readonly number[]): readonly string[] {
  const places = seed === '' ? [0] : [0, Math.floor(seed.length / 2), seed.length];
  return targets.flatMap((target) =>
    fillers.flatMap((filler) =>
      places.map((place) => {
        const filling = filler.repeat(Math.max(0, target - Array.from(seed).length));
        return seed.slice(0, place) + filling + seed.slice(place);
      }),
    ),
  );
}
