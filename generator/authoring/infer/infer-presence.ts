import type { ObjectProfile } from '../capture/analyze/profile.js';

export type InferredPresence =
  | { readonly kind: 'required' | 'optional' }
  | { readonly kind: 'conditional'; readonly when: Readonly<Record<string, readonly number[]>> };

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

export function presenceMark({ kind }: InferredPresence): '' | '?' {
  return kind === 'optional' ? '?' : '';
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
  for (const [code, variant] of variants) {
    const count = variant.fields.get(name)?.count ?? 0;
    if (typeof code !== 'number' || (count > 0 && count < variant.count)) return undefined;
    if (count > 0) requiring.push(code);
  }
  return requiring.length > 0 ? requiring.sort((first, second) => first - second) : undefined;
}

/** More words are not types, but a list of things in the world. */
const MAXIMUM_WORDS = 16;

/** The field by whose values the object is one of several, each with fields of its own. */
export function splittingTag(object: ObjectProfile): string | undefined {
  for (const [tag, variants] of object.variants ?? []) {
    const areWords = [...variants.keys()].every((word) => typeof word === 'string');
    const isDeciding = [...object.fields.keys()].some((name) => decides(variants, name));
    if (areWords && isDeciding && variants.size <= MAXIMUM_WORDS && coverAllObjects(object, variants))
      return tag;
  }
  return undefined;
}

/** Whether a field always occurs with some words, and never with others. */
function decides(variants: Variants, name: string): boolean {
  const shares = [...variants.values()].map(({ fields, count }) => (fields.get(name)?.count ?? 0) / count);
  return shares.includes(0) && shares.includes(1);
}

/** Whether each object is in at least two variants. */
function coverAllObjects(object: ObjectProfile, variants: Variants): boolean {
  const total = [...variants.values()].reduce((sum, { count }) => sum + count, 0);
  return variants.size > 1 && total === object.count;
}
