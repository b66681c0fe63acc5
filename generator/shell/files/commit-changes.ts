import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { attempt, FileError, unlessMissing } from './file-error.js';
import { outputLocation } from './output-folder.js';
import { clearAbandonedStaging, discardStaging, keepStaging, makeStaging } from './staging.js';
import { makeFolder, removeEmptyFolder, rollBack, transaction, type Undo } from './transaction.js';

/** What is to happen in the output folder. Paths are relative to it, with forward slashes. */
export interface OutputChanges {
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
  /** Written after all else, so that the manifest never lists what did not happen. */
  readonly manifestPath?: string;
}

/** A file that is to be written or removed. */
interface FileChange {
  /** As the user would write it. */
  readonly path: string;
  readonly location: string;
  /** Undefined: the file is removed. */
  readonly text: string | undefined;
}

interface StagedChange extends FileChange {
  /** Where the new file waits until it is renamed. */
  readonly staged: string;
  /** Where the old file is kept until all is done. */
  readonly kept: string;
}

/**
 * Writes and removes outputs, all or nothing: if any step fails, every file is as it was. All is written to a
 * staging folder first, in the output folder, as only there a rename is sure to be on the same disk. Clears what a
 * run that was killed has left there.
 */
export function commitChanges(outFolder: string, changes: OutputChanges): void {
  clearAbandonedStaging(outFolder);
  if (changes.write.size === 0 && changes.remove.length === 0) return;
  transaction((undo) => {
    const located = locateChanges(outFolder, changes);
    const staging = attempt('cannot-write', outFolder, () => {
      makeFolder(resolve(outFolder), undo);
      return makeStaging(outFolder);
    });
    commitBy(staging, located);
    for (const { text, location } of located) {
      if (text === undefined) removeEmptyFolders(location, resolve(outFolder));
    }
  });
}

/** The changes in the order in which they are made. Throws before anything is touched if one of them must not be made. */
function locateChanges(outFolder: string, changes: OutputChanges): readonly FileChange[] {
  const { write, remove, manifestPath } = changes;
  const writes = [...write].map(([path, text]) => locate(outFolder, path, text));
  const removals = remove.map((path) => locate(outFolder, path, undefined));
  const manifest = manifestPath === undefined ? undefined : outputLocation(outFolder, manifestPath);
  const isManifest = ({ location }: FileChange): boolean => location === manifest;
  return [...writes.filter((change) => !isManifest(change)), ...removals, ...writes.filter(isManifest)];
}

function locate(outFolder: string, path: string, text: string | undefined): FileChange {
  const change = { path: `${outFolder}/${path}`, location: outputLocation(outFolder, path), text };
  const stats = attempt('cannot-write', change.path, () =>
    unlessMissing(() => fs.lstatSync(change.location)),
  );
  // A link is not replaced: what it points to is somebody else's.
  if (stats !== undefined && !stats.isFile()) throw new FileError('not-a-file', { path: change.path });
  return change;
}

/** Makes the changes by way of the staging folder, which is removed afterwards, whether or not they succeed. */
function commitBy(staging: string, located: readonly FileChange[]): void {
  const undo: Undo[] = [];
  const changes = located.map((change, index) => ({
    ...change,
    staged: join(staging, `new-${index}`),
    kept: join(staging, `old-${index}`),
  }));
  try {
    changes.forEach(stage);
    changes.forEach((change) => putInPlace(change, undo));
  } catch (error) {
    if (rollBack(undo) === 'incomplete') {
      // Then the staging folder holds the only copy of the old files.
      keepStaging(staging);
      throw new FileError('cannot-restore', { folder: staging }, { cause: error });
    }
    discardStaging(staging);
    throw error;
  }
  // The files are in place by now.
  discardStaging(staging);
}

function stage({ path, text, staged }: StagedChange): void {
  if (text !== undefined) attempt('cannot-write', path, () => fs.writeFileSync(staged, text));
}

function putInPlace(change: StagedChange, undo: Undo[]): void {
  attempt('cannot-write', change.path, () => {
    if (change.text === undefined) return removeFile(change, undo);
    makeFolder(dirname(change.location), undo);
    replaceFile(change, undo);
  });
}

function removeFile({ location, kept }: StagedChange, undo: Undo[]): void {
  if (!fs.existsSync(location)) return;
  fs.renameSync(location, kept);
  undo.push(() => fs.renameSync(kept, location));
}

/** In one step: a concurrent reader finds the old file or the new one, never none. */
function replaceFile({ staged, location, kept }: StagedChange, undo: Undo[]): void {
  const wasThere = fs.existsSync(location);
  if (wasThere) keep(location, kept);
  fs.renameSync(staged, location);
  undo.push(() => (wasThere ? fs.renameSync(kept, location) : fs.unlinkSync(location)));
}

function keep(location: string, kept: string): void {
  try {
    fs.linkSync(location, kept);
  } catch {
    // Some file systems (exFAT, network shares) have no hard links.
    fs.copyFileSync(location, kept);
  }
}

/** Removes the folders that a removed file leaves empty, from its own upwards; `outermost` stays. */
function removeEmptyFolders(removedFile: string, outermost: string): void {
  let folder = dirname(removedFile);
  while (folder !== outermost && removeEmptyFolder(folder)) folder = dirname(folder);
}
