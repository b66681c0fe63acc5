import { MAXIMUM_NAMES } from './distinct-names.js';

/**
 * What values look like, without what they say: kinds, names of fields, small integers, and the words of fields that
 * are called like tags. It grows with the variety of the values, up to a limit, and never with their number.
 */
export interface Observation {
  /** How many values there were. */
  count: number;
  booleans: number;
  nulls: number;
  strings: number;
  /** Numbers that are no integers, or too large to be exact. */
  fractions: number;
  /** What is of no kind that can be named: numbers beyond all bounds, and what lies too deep to be looked at. */
  others: number;
  integers: IntegerObservation | undefined;
  object: ObjectObservation | undefined;
  list: ListObservation | undefined;
}

export interface IntegerObservation {
  count: number;
  minimum: number;
  maximum: number;
  /** How often each came, until there are too many of them to be codes. */
  values: Map<number, number> | undefined;
}

export interface ObjectObservation {
  count: number;
  readonly fields: Map<string, Observation>;
  /** How often there was a field whose name is not shown, as it might be content, or that was one too many. */
  hiddenFields: number;
  /**
   * The objects told apart by the words of a field that is called like a tag, or the integers of one that is called
   * like a code; nothing once that would be too much.
   */
  variants: Variants | undefined;
}

export type Variants = Map<string, Map<string | number, ObjectObservation>>;

export interface ListObservation {
  count: number;
  readonly element: Observation;
}

export function newObservation(): Observation {
  return {
    ...{ count: 0, booleans: 0, nulls: 0, strings: 0, fractions: 0, others: 0 },
    ...{ integers: undefined, object: undefined, list: undefined },
  };
}

export function newObjectObservation(): ObjectObservation {
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
export function isCrowded({ fields, hiddenFields }: ObjectObservation): boolean {
  return hiddenFields > 0 && fields.size >= MAXIMUM_FIELDS;
}
