import type { ObjectProfile } from '../capture/analyze/profile.js';

export type InferredPresence =
  | { readonly kind: 'required' | 'optional' }
  | { readonly kind: 'conditional'; readonly when: Readonly<Record<string, readonly number[]>> };

/**
 * So many objects with a field, and so many without it, have to agree before a code or a word is said to decide
 * whether it is there: two could as well differ by chance.
 */
export const MINIMUM_EVIDENCE = 3;

/** Required if it was always there, conditional if a code decides. */
export function inferPresence(object: ObjectProfile, name: string): InferredPresence {
  if (object.fields.get(name)?.count === object.count) return { kind: 'required' };
  for (const [code, variants] of object.variants ?? []) {
    const requiring =
      code === name || !isEnum(object, code) ? undefined : requiringCodes(object, variants, name);
    if (requiring !== undefined) return { kind: 'conditional', when: { [code]: requiring } };
  }
  return { kind: 'optional' };
}

/** An integer with too many values becomes no enum, and a condition needs an enum. */
function isEnum(object: ObjectProfile, name: string): boolean {
  const field = object.fields.get(name);
  return field?.integers?.values !== undefined && field.integers.count === field.count;
}

type Variants = ReadonlyMap<string | number, ObjectProfile>;

/** The codes with which a field always occurs, if it never occurs with the others. */
function requiringCodes(
  object: ObjectProfile,
  variants: Variants,
  name: string,
): readonly number[] | undefined {
  if (!coverAllObjects(object, variants)) return undefined;
  const requiring: number[] = [];
  let having = 0;
  for (const [code, variant] of variants) {
    const count = variant.fields.get(name)?.count ?? 0;
    if (typeof code !== 'number' || (count > 0 && count < variant.count)) return undefined;
    if (count > 0) requiring.push(code);
    having += count;
  }
  const isEvident = Math.min(having, object.count - having) >= MINIMUM_EVIDENCE;
  return isEvident ? requiring.sort((first, second) => first - second) : undefined;
}

/** More words are not types, but a list of things in the world. */
const MAXIMUM_WORDS = 32;

/**
 * The field by whose values the object is one of several, each with fields of its own. Fewer objects than the minimum
 * on either side of a field decide nothing.
 */
export function splittingTag(object: ObjectProfile, minimum = 1): string | undefined {
  for (const [tag, variants] of object.variants ?? []) {
    const areWords = [...variants.keys()].every((word) => typeof word === 'string');
    const isDeciding = [...object.fields.keys()].some((name) => decides(variants, name, minimum));
    if (areWords && isDeciding && variants.size <= MAXIMUM_WORDS && coverAllObjects(object, variants))
      return tag;
  }
  return undefined;
}

/** Whether a field always occurs with some words, and never with others. */
function decides(variants: Variants, name: string, minimum: number): boolean {
  let [having, lacking] = [0, 0];
  for (const { fields, count } of variants.values()) {
    const seen = fields.get(name)?.count ?? 0;
    if (seen === count) having += count;
    if (seen === 0) lacking += count;
  }
  return Math.min(having, lacking) >= minimum;
}

/** Whether each object is in at least two variants. */
function coverAllObjects(object: ObjectProfile, variants: Variants): boolean {
  const total = [...variants.values()].reduce((sum, { count }) => sum + count, 0);
  return variants.size > 1 && total === object.count;
}
