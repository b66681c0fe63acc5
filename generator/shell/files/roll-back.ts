import type { Undo } from './undo.js';

/** Takes back all steps, the last one first. One that fails does not keep the others from being taken back. */
export function rollBack(steps: readonly Undo[]): 'complete' | 'incomplete' {
  let outcome: 'complete' | 'incomplete' = 'complete';
  for (const undo of [...steps].reverse()) {
    try {
      undo();
    } catch {
      outcome = 'incomplete';
    }
  }
  return outcome;
}
