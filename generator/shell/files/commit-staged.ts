import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from './attempt.js';
import { FileError } from './file-error.js';
import type { LocatedChange } from './locate-changes.js';
import { makeFolder } from './make-folder.js';
import { removeEmptyFolders } from './remove-empty-folders.js';
import { replaceFile } from './replace-file.js';
import { rollBack } from './roll-back.js';
import type { Undo } from './undo.js';

interface StagedCommit {
  readonly outFolder: string;
  readonly staging: string;
  readonly located: readonly LocatedChange[];
}

/** Carries out the steps by way of the staging folder, which is gone afterwards, whatever happens. */
export function commitStaged({ outFolder, staging, located }: StagedCommit): void {
  const undo: Undo[] = [];
  try {
    located.forEach((change, index) => stage(change, stagedPath(staging, index)));
    located.forEach((change, index) => takeStep({ change, staging, index, undo }));
  } catch (error) {
    // Then the staging folder holds the only copy of what was there, so it stays.
    if (rollBack(undo) === 'incomplete')
      throw new FileError('cannot-restore', { folder: staging }, { cause: error });
    discard(staging);
    throw error;
  }
  discard(staging);
  for (const { text, location } of located) {
    if (text === undefined) removeEmptyFolders(location, outFolder);
  }
}

function stage({ path, text }: LocatedChange, staged: string): void {
  if (text !== undefined) attempt('cannot-write', path, () => writeFileSync(staged, text));
}

interface Step {
  readonly change: LocatedChange;
  readonly staging: string;
  readonly index: number;
  readonly undo: Undo[];
}

function takeStep({ change, staging, index, undo }: Step): void {
  const { path, location, text } = change;
  const kept = join(staging, `old-${index}`);
  attempt('cannot-write', path, () => {
    if (text === undefined) return removeFile(location, kept, undo);
    makeFolder(dirname(location), undo);
    replaceFile({ staged: stagedPath(staging, index), location, kept }, undo);
  });
}

function stagedPath(staging: string, index: number): string {
  return join(staging, `new-${index}`);
}

function removeFile(location: string, kept: string, undo: Undo[]): void {
  if (!existsSync(location)) return;
  renameSync(location, kept);
  undo.push(() => renameSync(kept, location));
}

/** The files are in place by now, or back in place: a staging folder that cannot be removed changes nothing about that. */
function discard(staging: string): void {
  try {
    rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}
