import type { Effort } from './interleave.js';

/** `--quick` shows that all runs, not how fast it is. */
export function effortFor(isQuick: boolean): Effort {
  return isQuick ? { rounds: 9, warmUp: 3, milliseconds: 1 } : { rounds: 101, warmUp: 20, milliseconds: 4 };
}
