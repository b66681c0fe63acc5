import type { IssueCode, FaultWords } from './issue-code.js';

/** A place in a value that does not fit, before it is put in words. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** What was allowed: bounds, values or names, and for bytes how many there are. */
  readonly details: readonly string[];
  readonly words: FaultWords;
  readonly received: unknown;
  /** Nothing for the value as a whole. */
  readonly place: Place | undefined;
  /** Whether the value is of the right kind, but no tag or value that the shape knows: one that was added since. */
  readonly isUnknown: boolean;
}

/** Where a value stands: under a key of what stands at `outer`, or of the value as a whole. */
export interface Place {
  readonly outer: Place | undefined;
  readonly key: string | number;
  /** The field's name, which is not the key where an alias is, and the shape of the object that declares it. Nothing in lists and maps. */
  readonly field?: string;
  readonly object?: object;
  /** Whether other fields or, of a union's tag, its members depend on the value. */
  readonly isTag?: boolean;
}
