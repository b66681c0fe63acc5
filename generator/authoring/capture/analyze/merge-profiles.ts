import {
  MAXIMUM_VALUES,
  newObjectProfile,
  newProfile,
  type IntegerProfile,
  type ListProfile,
  type ObjectProfile,
  type Profile,
  type Variants,
} from './profile.js';

/** Profiles of several places as one; does not change them. */
export function mergeProfiles(profiles: readonly Profile[]): Profile {
  const sum = (part: 'count' | 'booleans' | 'nulls' | 'strings' | 'fractions' | 'others'): number =>
    profiles.reduce((total, each) => total + each[part], 0);
  const merged = newProfile();
  for (const part of ['count', 'booleans', 'nulls', 'strings', 'fractions', 'others'] as const)
    merged[part] = sum(part);
  merged.integers = mergeIntegers(profiles.flatMap(({ integers }) => integers ?? []));
  merged.object = mergeObjects(profiles.flatMap(({ object }) => object ?? []));
  merged.list = mergeLists(profiles.flatMap(({ list }) => list ?? []));
  return merged;
}

function mergeIntegers(parts: readonly IntegerProfile[]): IntegerProfile | undefined {
  if (parts.length === 0) return undefined;
  const values = new Map<number, number>();
  for (const [value, count] of parts.flatMap((part) => [...(part.values ?? [])]))
    values.set(value, (values.get(value) ?? 0) + count);
  const areFew = parts.every((part) => part.values !== undefined) && values.size <= MAXIMUM_VALUES;
  return {
    count: total(parts),
    minimum: Math.min(...parts.map(({ minimum }) => minimum)),
    maximum: Math.max(...parts.map(({ maximum }) => maximum)),
    values: areFew ? values : undefined,
  };
}

function mergeLists(parts: readonly ListProfile[]): ListProfile | undefined {
  if (parts.length === 0) return undefined;
  return { count: total(parts), element: mergeProfiles(parts.map(({ element }) => element)) };
}

function mergeObjects(parts: readonly ObjectProfile[]): ObjectProfile | undefined {
  if (parts.length === 0) return undefined;
  const merged = newObjectProfile();
  merged.count = total(parts);
  merged.hiddenFields = parts.reduce((sum, { hiddenFields }) => sum + hiddenFields, 0);
  const hidden = parts.flatMap((part) => part.hidden ?? []);
  if (hidden.length > 0) merged.hidden = mergeProfiles(hidden);
  for (const [name, fields] of grouped(parts.map((part) => part.fields)))
    merged.fields.set(name, mergeProfiles(fields));
  merged.variants = parts.every(({ variants }) => variants !== undefined)
    ? mergeVariants(parts.map(({ variants }) => variants ?? new Map()))
    : undefined;
  return merged;
}

function mergeVariants(parts: readonly Variants[]): Variants {
  const merged: Variants = new Map();
  for (const [name, variants] of grouped(parts)) {
    const words = new Map<string | number, ObjectProfile>();
    for (const [word, objects] of grouped(variants))
      words.set(word, mergeObjects(objects) ?? newObjectProfile());
    merged.set(name, words);
  }
  return merged;
}

/** The values of several maps by key. */
function grouped<Key, Value>(maps: readonly ReadonlyMap<Key, Value>[]): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of maps.flatMap((map) => [...map])) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function total(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
