import { sep } from 'node:path';

/** A folder as the user wrote it, so that names can be put behind it. */
export function withoutFinalSlash(folder: string): string {
  return folder.replace(sep === '/' ? /\/+$/ : /[\\/]+$/, '') || folder;
}
