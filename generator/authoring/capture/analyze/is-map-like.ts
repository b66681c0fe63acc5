import { profileKinds, type ProfileKind } from './profile-kinds.js';
import { isCrowded, type ObjectProfile, type Profile } from './profile.js';

/** Enough objects and names to distinguish names of fields from keys. */
const MANY_OBJECTS = 4;
const MANY_NAMES = 8;
/** Names that come back may be optional fields, unless each of so many objects has few of them. */
const SPARSE_OBJECTS = 16;
const SPARSE = 0.25;

/**
 * Whether objects have keys, which are content, rather than fields: their names are mostly hidden, too many, or
 * hardly ever repeated; or many, for numbers of which each object has a few, or for objects of one shape.
 */
export function isMapLike(object: ObjectProfile): boolean {
  const { count, fields, hiddenFields } = object;
  const values = [...fields.values()];
  const counts = values.map((field) => field.count);
  const shown = counts.reduce((sum, each) => sum + each, 0);
  if (isCrowded(object) || (hiddenFields > 0 && hiddenFields >= shown)) return true;
  if (fields.size < MANY_NAMES) return false;
  const isInMost = Math.max(...counts) * 2 >= count;
  if (count >= MANY_OBJECTS && isInMost) return false;
  if (count >= MANY_OBJECTS && shown < 2 * fields.size) return true;
  const isSparse = count >= SPARSE_OBJECTS && shown <= SPARSE * count * fields.size;
  return areAll(values, 'object') ? areOfOneShape(values) : isSparse && areAll(values, 'number');
}

/** Whether no value is of another kind, null aside. */
function areAll(values: readonly Profile[], kind: ProfileKind): boolean {
  return values.every((value) => profileKinds(value).join() === kind);
}

/** Whether objects have the same names. A few with a single name may be so by chance. */
function areOfOneShape(values: readonly Profile[]): boolean {
  const names = values.map(({ object }) => [...(object?.fields.keys() ?? [])].sort());
  const [first = []] = names;
  const isEnough = first.length * values.length >= 2 * MANY_NAMES;
  return isEnough && new Set(names.map((each) => JSON.stringify(each))).size === 1;
}
