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
  /** The field that the value is in; nothing for the value as a whole. */
  readonly owner?: FaultOwner;
}

/** A field by the definition that declares it and its path in there, without list indices: where its text stands. */
export interface FaultOwner {
  readonly definition: string;
  readonly path: readonly string[];
}
