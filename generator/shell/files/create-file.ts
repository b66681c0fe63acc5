import { constants, copyFileSync, linkSync, lstatSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { attempt, FileError, systemErrorCode, unlessMissing } from './file-error.js';
import { clearAbandonedStaging, discardStaging, makeStaging } from './staging.js';
import { makeFolder, transaction, type Undo } from './transaction.js';

/** Throws where something is in the way of a new file, even a link that leads nowhere. */
export function requireNoFile(path: string): void {
  const stats = attempt('cannot-read', path, () => unlessMissing(() => lstatSync(path)));
  if (stats !== undefined) throw new FileError('file-exists', { path });
}

/** Writes a new file, whole or not at all, and the folders above it; what is there already is never touched. */
export function createFile(path: string, text: string): void {
  transaction((undo) => attempt('cannot-write', path, () => create(path, text, undo)));
}

function create(path: string, text: string, undo: Undo[]): void {
  const folder = dirname(resolve(path));
  makeFolder(folder, undo);
  clearAbandonedStaging(folder);
  // Beside the new file, as only there a link is sure to be on the same disk.
  const staging = makeStaging(folder);
  try {
    const staged = join(staging, 'new');
    writeFileSync(staged, text);
    putInPlace(staged, path);
  } finally {
    discardStaging(staging);
  }
}

/** A rename would replace a file that somebody made meanwhile; a link does not. */
function putInPlace(staged: string, path: string): void {
  try {
    linkSync(staged, path);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw new FileError('file-exists', { path }, { cause: error });
    copyWithoutLinks(staged, path);
  }
}

/** Some file systems (exFAT, network shares) have no hard links. */
function copyWithoutLinks(staged: string, path: string): void {
  try {
    copyFileSync(staged, path, constants.COPYFILE_EXCL);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw new FileError('file-exists', { path }, { cause: error });
    throw error;
  }
}
