import { constants, copyFileSync, linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { attempt } from './attempt.js';
import { FileError } from './file-error.js';
import { makeFolder } from './make-folder.js';
import { rollBack } from './roll-back.js';
import { systemErrorCode } from './system-error-code.js';
import type { Undo } from './undo.js';
import { withSignalsDeferred } from './with-signals-deferred.js';

/** Writes a new file, whole or not at all, and the folders above it; what is there already is never touched. */
export function createFile(path: string, text: string): void {
  withSignalsDeferred(() => {
    const undo: Undo[] = [];
    try {
      attempt('cannot-write', path, () => create(path, text, undo));
    } catch (error) {
      rollBack(undo);
      throw error;
    }
  });
}

function create(path: string, text: string, undo: Undo[]): void {
  const folder = dirname(resolve(path));
  makeFolder(folder, undo);
  // Beside the new file, as only there a link is sure to be on the same disk. Hidden, so that no spec reads it.
  const staging = mkdtempSync(join(folder, '.kfgen-staging-'));
  try {
    const staged = join(staging, 'new');
    writeFileSync(staged, text);
    putInPlace(staged, path);
  } finally {
    rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A rename would replace a file that somebody made meanwhile; a link does not. */
function putInPlace(staged: string, path: string): void {
  try {
    linkSync(staged, path);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw new FileError('file-exists', { path }, { cause: error });
    copyWhereNoLinksAre(staged, path);
  }
}

/** Some file systems (exFAT, network shares) know no hard links. */
function copyWhereNoLinksAre(staged: string, path: string): void {
  try {
    copyFileSync(staged, path, constants.COPYFILE_EXCL);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw new FileError('file-exists', { path }, { cause: error });
    throw error;
  }
}
