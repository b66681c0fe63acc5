import { pathText } from '../../compiler/model/path-text.js';
import { isMapLike } from '../capture/analyze/is-map-like.js';
import { isCrowded, type ObjectProfile, type Profile } from '../capture/analyze/profile.js';
import { isAnything } from './infer-scalar.js';
import { mapValues } from './map-values.js';
import { oneOrMany } from './one-or-many.js';

/** An object with fields that are in no draft, because their names are not shown, or are too many to be names. */
export interface HiddenPlace {
  readonly kind: 'hidden' | 'crowded';
  readonly place: string;
  readonly count: number;
}

/**
 * Where a draft of objects leaves fields out; of objects with keys rather than fields, only what is left out of their
 * values.
 */
export function hiddenPlaces(name: string, profile: Profile): readonly HiddenPlace[] {
  if (isAnything(profile)) return [];
  const { object, list } = oneOrMany(profile) ?? profile;
  return [
    ...(object === undefined ? [] : hiddenInside(name, object)),
    ...(list === undefined ? [] : hiddenPlaces(pathText(name, ['[]']), list.element)),
  ];
}

function hiddenInside(name: string, object: ObjectProfile): readonly HiddenPlace[] {
  if (!isMapLike(object)) return hiddenIn(name, object, []);
  const values = mapValues(object);
  return values === undefined ? [] : hiddenPlaces(pathText(name, ['{}']), values);
}

/** The same for objects that are always drafted with fields, like those on a path to a tag. */
export function hiddenIn(
  name: string,
  object: ObjectProfile,
  [step, ...rest]: readonly string[],
): readonly HiddenPlace[] {
  const { fields, hiddenFields } = object;
  const kind = isCrowded(object) ? 'crowded' : 'hidden';
  const inner = [...fields].flatMap(([field, profile]) => {
    const place = pathText(name, [field]);
    const isOnWay = field === step && rest.length > 0;
    if (isOnWay && profile.object) return hiddenIn(place, profile.object, rest);
    return kind === 'crowded' ? [] : hiddenPlaces(place, profile);
  });
  return hiddenFields > 0 ? [{ kind, place: name, count: hiddenFields }, ...inner] : inner;
}
