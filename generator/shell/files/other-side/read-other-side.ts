import { statSync } from 'node:fs';
import { attempt, FileError, unlessMissing } from '../file-error.js';
import type { OtherSide, Places } from './other-side.js';
import { readFolderSide } from './read-folder-side.js';
import { readPackedSide } from './read-packed-side.js';
import { readGitSide } from './read-git-side.js';

/** Reads what `against` names: a folder or a packed package, where there is one by that path, or else a git ref. */
export function readOtherSide(against: string, places: Places): OtherSide {
  const stats = attempt('cannot-read', against, () => unlessMissing(() => statSync(against)));
  if (stats === undefined) return readGitSide(against, places);
  if (stats.isDirectory()) return readFolderSide(against, places);
  // Reading a pipe or a device might never end.
  if (!stats.isFile()) throw new FileError('against-not-read', { against });
  return readPackedSide(against, places);
}
