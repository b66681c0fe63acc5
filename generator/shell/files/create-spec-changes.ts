import { statSync } from 'node:fs';
import { attempt } from './attempt.js';
import { FileError } from './file-error.js';
import { findSpecFiles } from './find-spec-files.js';
import { withoutFinalSlash } from './without-final-slash.js';

/** What tells one state of a file from another, by the file's path. */
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

/** A folder that cannot be read has not lost its files: they stand as before, beside what is in the way. */
function readStamps(folder: string, before: Stamps): Stamps {
  try {
    return new Map(findSpecFiles(withoutFinalSlash(folder)).map((path) => [path, stampOf(path)]));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return new Map([...before, [error.parameters['path'] ?? folder, error.code]]);
  }
}

/** Tells a file from one that was renamed to its name, too; the time of change also tells of a file that became readable. */
function stampOf(path: string): string {
  const { ino, size, mtimeMs, ctimeMs } = attempt('cannot-read', path, () => statSync(path));
  return [ino, size, mtimeMs, ctimeMs].join(' ');
}
