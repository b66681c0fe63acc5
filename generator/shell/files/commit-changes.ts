import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { attempt } from './attempt.js';
import { commitStaged } from './commit-staged.js';
import { locateChanges } from './locate-changes.js';
import { makeFolder } from './make-folder.js';
import type { OutputChanges } from './output-changes.js';
import { rollBack } from './roll-back.js';
import type { Undo } from './undo.js';
import { withSignalsDeferred } from './with-signals-deferred.js';

/**
 * Writes and removes outputs, all or nothing: if any step fails, every file is as it was. All is written to a
 * staging folder first, in the output folder, as only there a rename is sure to be on the same disk.
 */
export function commitChanges(outFolder: string, changes: OutputChanges): void {
  if (changes.write.size === 0 && changes.remove.length === 0) return;
  withSignalsDeferred(() => commit(outFolder, changes));
}

function commit(outFolder: string, changes: OutputChanges): void {
  const located = locateChanges(outFolder, changes);
  const undo: Undo[] = [];
  try {
    const staging = attempt('cannot-write', outFolder, () => {
      makeFolder(resolve(outFolder), undo);
      return mkdtempSync(join(outFolder, '.kfgen-staging-'));
    });
    commitStaged({ outFolder: resolve(outFolder), staging, located });
  } catch (error) {
    rollBack(undo);
    throw error;
  }
}
