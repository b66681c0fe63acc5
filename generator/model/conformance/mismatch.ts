/** A place in a value that does not fit its type, and what would: an expectation's name and its arguments. */
export interface Mismatch {
  readonly path: readonly (string | number)[];
  readonly expected: Expectation;
}

export type ExpectationName =
  | 'present'
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'number-range'
  | 'constant'
  | 'one-of'
  | 'object'
  | 'list'
  | 'min-length'
  | 'max-length'
  | 'min-bytes'
  | 'max-bytes'
  | 'pattern'
  | 'min-items'
  | 'max-items'
  | 'alternatives'
  | 'known-tag';

export type Expectation = ExpectationName | readonly [ExpectationName, ...string[]];
