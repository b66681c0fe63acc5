import { mergeProfiles } from '../capture/analyze/merge-profiles.js';
import { isMapLike, type ObjectProfile, type Profile } from '../capture/analyze/profile.js';

/** Fewer values do not show that all have one type. */
const MANY_VALUES = 8;

/** What stands under the keys of objects that have keys rather than fields, if it is always the same; null aside. */
export function mapValues(object: ObjectProfile): Profile | undefined {
  if (!isMapLike(object)) return undefined;
  const { fields, hidden } = object;
  const values = mergeProfiles([...fields.values(), ...(hidden === undefined ? [] : [hidden])]);
  const { count, strings, booleans, fractions, integers, list, others } = values;
  const kinds = [
    strings > 0,
    booleans > 0,
    fractions > 0 || integers !== undefined,
    values.object !== undefined,
    list !== undefined,
  ];
  return count >= MANY_VALUES && others === 0 && kinds.filter(Boolean).length === 1 ? values : undefined;
}
