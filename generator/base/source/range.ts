/** A stretch of one spec file: offsets in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A value and the place in the spec that says it. */
export interface Located<Value> {
  readonly value: Value;
  readonly range: Range;
}
