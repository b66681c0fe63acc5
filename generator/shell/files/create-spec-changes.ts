import { statSync } from 'node:fs';
import { attempt, FileError } from './file-error.js';
import { findSpecFiles } from './find-spec-files.js';

/** What differs between two states of a file, by the file's path. */
type Stamps = ReadonlyMap<string, string>;

/**
 * Returns a function that says which files of a spec folder came, changed or went since it was last called, or
 * since it was made: their paths as the user would write them, sorted by code unit.
 */
export function createSpecChanges(folder: string): () => readonly string[] {
  let stamps = readStamps(folder, new Map());
  return () => {
    const before = stamps;
    stamps = readStamps(folder, before);
    return [...new Set([...before.keys(), ...stamps.keys()])]
      .filter((path) => before.get(path) !== stamps.get(path))
      .sort();
  };
}

/** A folder that cannot be read has not lost its files: they stay as before, and the error counts as one more entry. */
function readStamps(folder: string, before: Stamps): Stamps {
  try {
    return new Map(findSpecFiles(folder).map((path) => [path, stampOf(path)]));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return new Map([...before, [error.parameters['path'] ?? folder, error.code]]);
  }
}

/** The inode differs when another file was renamed to this name; the time of change when permissions did. */
function stampOf(path: string): string {
  const { ino, size, mtimeMs, ctimeMs } = attempt('cannot-read', path, () => statSync(path));
  return [ino, size, mtimeMs, ctimeMs].join(' ');
}
