/** What shows that a difference breaks somebody: it was made and tried, or there is none. */
export type Witness = PayloadWitness | CodeWitness;

/** A value that the old version takes and the new one refuses. */
export interface PayloadWitness {
  readonly kind: 'payload';
  /** The type that takes it, under the name that the old version has for it. */
  readonly type: string;
  readonly payload: unknown;
  /** Where in it the new version finds fault. */
  readonly path: readonly (string | number)[];
  /** What is allowed there, as a phrase of the reports about samples. */
  readonly expected: readonly [code: string, ...details: string[]];
}

/** A module that compiles with what is generated from the old version, and not with the new one. */
export interface CodeWitness {
  readonly kind: 'code';
  readonly code: string;
}
