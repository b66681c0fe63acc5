import { dirname } from 'node:path';

/** A folder and those that it is in, the way in which Node looks for libraries. */
export function foldersFrom(folder: string): readonly string[] {
  const outer = dirname(folder);
  return outer === folder ? [folder] : [folder, ...foldersFrom(outer)];
}
