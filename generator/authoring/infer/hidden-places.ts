import { pathText } from '../capture/report/path-text.js';
import { isMapLike } from '../capture/survey/is-map-like.js';
import { isCrowded, type ObjectObservation, type Observation } from '../capture/survey/observation.js';
import { isAnything } from './infer-scalar.js';

/** An object with fields that are in no draft, as their names are not shown, or too many to be names. */
export interface HiddenPlace {
  readonly kind: 'hidden' | 'crowded';
  readonly place: string;
  readonly count: number;
}

/** Where a draft of objects leaves fields out. One of objects that have keys rather than fields takes them all. */
export function hiddenPlaces(name: string, observation: Observation): readonly HiddenPlace[] {
  const { object, list } = observation;
  if (isAnything(observation)) return [];
  return [
    ...(object === undefined || isMapLike(object) ? [] : hiddenIn(name, object, [])),
    ...(list === undefined ? [] : hiddenPlaces(pathText(name, ['[]']), list.element)),
  ];
}

/** The same of objects that are drafted with fields in any case, as those are that a path to a tag leads through. */
export function hiddenIn(
  name: string,
  object: ObjectObservation,
  [step, ...rest]: readonly string[],
): readonly HiddenPlace[] {
  const { fields, hiddenFields } = object;
  const kind = isCrowded(object) ? 'crowded' : 'hidden';
  const inner = [...fields].flatMap(([field, observation]) => {
    const place = pathText(name, [field]);
    const isOnWay = field === step && rest.length > 0;
    if (isOnWay && observation.object) return hiddenIn(place, observation.object, rest);
    return kind === 'crowded' ? [] : hiddenPlaces(place, observation);
  });
  return hiddenFields > 0 ? [{ kind, place: name, count: hiddenFields }, ...inner] : inner;
}
