import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foldersFrom } from './folders-from.js';

/** The path of the first of these names that a folder holds or, if it holds none, the nearest folder above it that does. */
export function nearestFile(folder: string, names: readonly string[]): string | undefined {
  return foldersFrom(resolve(folder))
    .flatMap((each) => names.map((name) => join(each, name)))
    .find((path) => existsSync(path));
}
