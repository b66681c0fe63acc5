import { pathText } from '../capture/report/path-text.js';
import { isMapLike } from '../capture/survey/is-map-like.js';
import type { ObjectObservation, Observation } from '../capture/survey/observation.js';
import { isAnything } from './infer-scalar.js';

/** An object with fields that are in no draft, as their names are not shown. */
export interface HiddenPlace {
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
  { fields, hiddenFields }: ObjectObservation,
  [step, ...rest]: readonly string[],
): readonly HiddenPlace[] {
  const inner = [...fields].flatMap(([field, observation]) => {
    const place = pathText(name, [field]);
    const { object } = observation;
    const isOnWay = field === step && rest.length > 0;
    return isOnWay && object ? hiddenIn(place, object, rest) : hiddenPlaces(place, observation);
  });
  return hiddenFields > 0 ? [{ place: name, count: hiddenFields }, ...inner] : inner;
}
