import { dirname } from 'node:path';
import { removeEmptyFolder } from './remove-empty-folder.js';

/** Removes the folders that a removed file leaves empty, from its own upwards; `outermost` stays. */
export function removeEmptyFolders(removedFile: string, outermost: string): void {
  let folder = dirname(removedFile);
  while (folder !== outermost && removeEmptyFolder(folder)) folder = dirname(folder);
}
