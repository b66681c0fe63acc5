import { rmdirSync } from 'node:fs';

/** Removes a folder if nothing is in it, and says whether it is gone. */
export function removeEmptyFolder(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
