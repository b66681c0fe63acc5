/** What a value breaks. `unreadable`: reading it threw; `json`: a text is not JSON; `unknown-key`: nothing that is sent has such a key; `more`: how many faults are not listed. */
export type IssueCode = GeneralCode | LimitCode | 'unknown-key';

export type GeneralCode =
  | 'required'
  | 'string'
  | 'boolean'
  | 'null'
  | 'integer'
  | 'number'
  | 'number-range'
  | 'constant'
  | 'one-of'
  | 'object'
  | 'list'
  | 'alternatives'
  | 'known-tag'
  | 'json'
  | 'unreadable'
  | 'more';

export type LimitCode =
  'min-length' | 'max-length' | 'min-bytes' | 'max-bytes' | 'pattern' | 'min-items' | 'max-items';

/** In a sentence, `@` is the place, `#` what was received, `1` and `2` the details. What was expected goes by the code unless it says more. */
export type FaultWords = readonly [chinese: string, english: string, expected?: string];
