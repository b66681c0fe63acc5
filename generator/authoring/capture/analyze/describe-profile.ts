import { isMapLike } from './is-map-like.js';
import type { ObjectProfile, Profile } from './profile.js';

const MAXIMUM_LENGTH = 160;

/**
 * What values look like, written as a type of TypeScript, e.g. `{ title: string, amount?: integer }`; cut off if it
 * gets long.
 */
export function describeProfile(profile: Profile): string {
  return cut(kindsOf(profile).join(' | '));
}

/** The same for objects that are known to have fields, without the fields that all have. */
export function describeFields(object: ObjectProfile, omitted: ReadonlySet<string>): string {
  const shown = [...object.fields].filter(([name]) => !omitted.has(name));
  return cut(
    braced(
      shown.map((field) => describeField(object, field)),
      object.hiddenFields > 0,
    ),
  );
}

function cut(text: string): string {
  return text.length <= MAXIMUM_LENGTH ? text : `${text.slice(0, MAXIMUM_LENGTH - 3)}...`;
}

function kindsOf({ object, list, ...kinds }: Profile): readonly string[] {
  const isOther = kinds.others > 0 || kinds.count === 0;
  return [
    ...(kinds.strings > 0 ? ['string'] : []),
    ...(kinds.integers !== undefined && kinds.fractions === 0 ? ['integer'] : []),
    ...(kinds.fractions > 0 ? ['number'] : []),
    ...(kinds.booleans > 0 ? ['boolean'] : []),
    ...(kinds.nulls > 0 ? ['null'] : []),
    ...(object === undefined ? [] : [describeObject(object)]),
    ...(list === undefined ? [] : [`${elementText(list.element)}[]`]),
    ...(isOther ? ['unknown'] : []),
  ];
}

function describeObject(object: ObjectProfile): string {
  if (isMapLike(object)) return braced([], true);
  return braced(
    [...object.fields].map((field) => describeField(object, field)),
    object.hiddenFields > 0,
  );
}

function describeField(
  { count }: ObjectProfile,
  [name, field]: readonly [name: string, field: Profile],
): string {
  return `${name}${field.count < count ? '?' : ''}: ${describeProfile(field)}`;
}

function braced(fields: readonly string[], areMore: boolean): string {
  const parts = areMore ? [...fields, '…'] : fields;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function elementText(element: Profile): string {
  const text = describeProfile(element);
  return kindsOf(element).length > 1 ? `(${text})` : text;
}
