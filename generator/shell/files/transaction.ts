import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Takes back one step. */
export type Undo = () => void;

/**
 * Runs something synchronous on the disk that no signal interrupts. It notes in `undo` how to take back each step it
 * takes; if it throws, the steps are taken back, the last one first.
 */
export function transaction(action: (undo: Undo[]) => void): void {
  withSignalsDeferred(() => {
    const undo: Undo[] = [];
    try {
      action(undo);
    } catch (error) {
      rollBack(undo);
      throw error;
    }
  });
}

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

/** Makes a folder and those above it, and notes how to take back only those that it made. */
export function makeFolder(folder: string, undo: Undo[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => removeEmptyFolder(folder));
}

/** Removes a folder if nothing is in it, and says whether it is gone. */
export function removeEmptyFolder(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that comes while the action runs takes effect afterwards. */
function withSignalsDeferred(action: () => void): void {
  const raise = (signal: NodeJS.Signals): void => {
    release();
    // Another listener (e.g. of watch mode) has received the signal, too, and handles it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = (): void => signals.forEach((signal) => process.off(signal, raise));
  signals.forEach((signal) => process.on(signal, raise));
  try {
    action();
  } finally {
    // Node reports a signal from the event loop. One turn may be half over; only after the next is none pending.
    setImmediate(() => setImmediate(release));
  }
}
