import type { CapturePlace } from '../../../authoring/capture/split/capture-part.js';
import type { TagValue } from '../../../compiler/model/resolve-type.js';

/** `unknown`: of a type, or with a deciding value, that the spec does not have; `unrecognized`: nothing says of what type. */
export type Verdict = 'valid' | 'invalid' | 'unknown' | 'unrecognized';

export const verdicts: readonly Verdict[] = ['invalid', 'unknown', 'unrecognized', 'valid'];

/** One payload with what was found out about it. */
export interface Entry {
  /** Counts from 1. Responses and what stands in them are counted apart. */
  readonly number: number;
  readonly isResponse: boolean;
  readonly verdict: Verdict;
  readonly value: unknown;
  readonly place: CapturePlace;
  /** The definition that it is of. */
  readonly type: string | undefined;
  /** The definition that says what is wrong with it. */
  readonly checkedAs: string | undefined;
  /** What is not known of it yet, if anything tells. */
  readonly tags: readonly TagValue[];
  /** Whether it holds what the spec does not have. */
  readonly hasDrift: boolean;
}
