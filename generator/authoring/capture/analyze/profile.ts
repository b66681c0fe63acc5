import { MAXIMUM_NAMES } from './distinct-names.js';

/**
 * What values look like, without what they say: kinds, names of fields, small integers, and the words of fields that
 * are called like tags. It grows with the variety of the values, up to a limit, and never with their number.
 */
export interface Profile {
  /** How many values there were. */
  count: number;
  booleans: number;
  nulls: number;
  strings: number;
  /** Numbers that are no integers, or too large to be exact. */
  fractions: number;
  /** What is of no kind that can be named: numbers beyond all bounds, and what lies too deep to be looked at. */
  others: number;
  integers: IntegerProfile | undefined;
  object: ObjectProfile | undefined;
  list: ListProfile | undefined;
}

export interface IntegerProfile {
  count: number;
  minimum: number;
  maximum: number;
  /** How often each came, until there are too many of them to be codes. */
  values: Map<number, number> | undefined;
}

export interface ObjectProfile {
  count: number;
  readonly fields: Map<string, Profile>;
  /** How often there was a field whose name is not shown, as it might be content, or that was one too many. */
  hiddenFields: number;
  /**
   * The objects told apart by the words of a field that is called like a tag, or the integers of one that is called
   * like a code; nothing once that would be too much.
   */
  variants: Variants | undefined;
}

export type Variants = Map<string, Map<string | number, ObjectProfile>>;

export interface ListProfile {
  count: number;
  readonly element: Profile;
}

export function newProfile(): Profile {
  return {
    ...{ count: 0, booleans: 0, nulls: 0, strings: 0, fractions: 0, others: 0 },
    ...{ integers: undefined, object: undefined, list: undefined },
  };
}

export function newObjectProfile(): ObjectProfile {
  return { count: 0, fields: new Map(), hiddenFields: 0, variants: new Map() };
}

/**
 * An object may have more fields, but not more that are told apart. So many that of a type that was drafted without
 * them, more are new than names are told apart in one place.
 */
export const MAXIMUM_FIELDS = MAXIMUM_NAMES + 32;
/** As many different integers can be codes. */
export const MAXIMUM_VALUES = 16;

/** Whether objects have so many fields that they are none. */
export function isCrowded({ fields, hiddenFields }: ObjectProfile): boolean {
  return hiddenFields > 0 && fields.size >= MAXIMUM_FIELDS;
}

/** Enough objects and names to tell names of fields from keys. */
const MANY_OBJECTS = 4;
const MANY_NAMES = 8;

/** Whether objects have keys, which are content, rather than fields: their names are mostly hidden, too many, or hardly ever the same. */
export function isMapLike(object: ObjectProfile): boolean {
  const { count, fields, hiddenFields } = object;
  const counts = [...fields.values()].map((field) => field.count);
  const shown = counts.reduce((sum, each) => sum + each, 0);
  if (isCrowded(object) || (hiddenFields > 0 && hiddenFields >= shown)) return true;
  if (count < MANY_OBJECTS || fields.size < MANY_NAMES) return false;
  return shown < 2 * fields.size && Math.max(...counts) * 2 < count;
}
