import { mergeProfiles } from '../capture/analyze/merge-profiles.js';
import { isMapLike } from '../capture/analyze/is-map-like.js';
import { profileKinds } from '../capture/analyze/profile-kinds.js';
import type { ObjectProfile, Profile } from '../capture/analyze/profile.js';

/** Fewer values do not show that all have one type. */
const MANY_VALUES = 8;

/** What stands under the keys of objects that have keys rather than fields, if it is always the same; null aside. */
export function mapValues(object: ObjectProfile): Profile | undefined {
  if (!isMapLike(object)) return undefined;
  const { fields, hidden } = object;
  const values = mergeProfiles([...fields.values(), ...(hidden === undefined ? [] : [hidden])]);
  const [kind, ...others] = profileKinds(values);
  const isOne = kind !== undefined && kind !== 'other' && others.length === 0;
  return values.count >= MANY_VALUES && isOne ? values : undefined;
}
