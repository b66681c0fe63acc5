import { MAXIMUM_NAMES } from './distinct-names.js';

/**
 * What values look like, without their content: kinds, names of fields, small integers, and the values of fields with
 * names of tags. It grows with the variety of the values, up to a limit, and never with their number.
 */
export interface Profile {
  /** How many values there were. */
  count: number;
  booleans: number;
  nulls: number;
  strings: number;
  /** Numbers that are not integers, or too large to be exact. */
  fractions: number;
  /** Values of no kind that can be named: infinite numbers, and what is nested too deep. */
  others: number;
  integers: IntegerProfile | undefined;
  object: ObjectProfile | undefined;
  list: ListProfile | undefined;
}

export interface IntegerProfile {
  count: number;
  minimum: number;
  maximum: number;
  /** How often each value occurred, as long as there are few enough to be codes. */
  values: Map<number, number> | undefined;
}

export interface ObjectProfile {
  count: number;
  readonly fields: Map<string, Profile>;
  /** How often there was a field whose name is not shown because it may be content, or because there were too many. */
  hiddenFields: number;
  /** What stood under those names. */
  hidden: Profile | undefined;
  /**
   * The objects by the values of a field with the name of a tag, or by the integers of one with the name of a code;
   * undefined once there would be too many.
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
  return { count: 0, fields: new Map(), hiddenFields: 0, hidden: undefined, variants: new Map() };
}

/**
 * An object may have more fields, but no more are distinguished. More than the names that are distinguished in one
 * place, so that after a type was drafted without the rest, the new ones are still too many.
 */
export const MAXIMUM_FIELDS = MAXIMUM_NAMES + 32;
/** The most different integers that can be codes. */
export const MAXIMUM_VALUES = 16;

/** Whether objects have so many fields that their names must be keys. */
export function isCrowded({ fields, hiddenFields }: ObjectProfile): boolean {
  return hiddenFields > 0 && fields.size >= MAXIMUM_FIELDS;
}
