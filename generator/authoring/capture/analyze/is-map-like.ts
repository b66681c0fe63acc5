import { isCrowded, type ObjectProfile } from './profile.js';

/** Enough objects and names to distinguish names of fields from keys. */
const MANY_OBJECTS = 4;
const MANY_NAMES = 8;

/**
 * Whether objects have keys, which are content, rather than fields: their names are mostly hidden, too many, or
 * hardly ever repeated.
 */
export function isMapLike(object: ObjectProfile): boolean {
  const { count, fields, hiddenFields } = object;
  const counts = [...fields.values()].map((field) => field.count);
  const shown = counts.reduce((sum, each) => sum + each, 0);
  if (isCrowded(object) || (hiddenFields > 0 && hiddenFields >= shown)) return true;
  if (count < MANY_OBJECTS || fields.size < MANY_NAMES) return false;
  return shown < 2 * fields.size && Math.max(...counts) * 2 < count;
}
