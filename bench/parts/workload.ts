import type { Effort } from '../measure/interleave.js';
import type { Row } from '../results/results.js';
import type { Agreed } from '../traffic/mixed.js';

/** Something that is measured in a process of its own, so that what one has taught the compiler does not slow another. */
export interface Workload {
  readonly id: string;
  /** What it is, for the report. */
  readonly title: string;
  readonly run: (agreed: Agreed, effort: Effort) => Promise<readonly Row[]>;
}
