/** What a value breaks. `unreadable`: reading it threw; `json`: a text is not JSON. */
export type IssueCode =
  | 'required'
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
  | 'known-tag'
  | 'json'
  | 'unreadable';

/** A place in a value that does not fit, before it is put in words. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** What was allowed: bounds, values or names, and for bytes how many there are. */
  readonly details: readonly string[];
  readonly received: unknown;
  /** The field's text in the spec. */
  readonly doc?: string;
}
