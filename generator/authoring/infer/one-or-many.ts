import { mergeProfiles } from '../capture/analyze/merge-profiles.js';
import { newProfile, type Profile } from '../capture/analyze/profile.js';
import { hasScalars, isAnything } from './infer-scalar.js';

/** The profile where there was an object, or a list of such objects: as if each of them stood alone. */
export function oneOrMany(profile: Profile): Profile | undefined {
  const { object, list } = profile;
  if (object === undefined || list?.element.object === undefined) return undefined;
  const { element } = list;
  if (element.nulls > 0 || element.list !== undefined || isAnything(element) || hasScalars(element))
    return undefined;
  const objects = mergeProfiles([{ ...newProfile(), object }, element]);
  return { ...profile, object: objects.object, list: undefined };
}
