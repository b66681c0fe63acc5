import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { FileError } from './file-error.js';

/**
 * Where an output stands on the disk. The paths may come from a manifest that somebody tampered with: one that
 * leaves the output folder, by its words or through a link, is refused.
 */
export function outputLocation(outFolder: string, path: string): string {
  const location = resolve(outFolder, path);
  const segments = path.split(/[\\/]/);
  const isPlain = !segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (
    !isPlain ||
    !isInside(outFolder, location) ||
    !isInside(realAncestor(outFolder), realAncestor(dirname(location)))
  ) {
    throw new FileError('unsafe-path', { path: `${outFolder}/${path}` });
  }
  return location;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The real path of a folder, or of the nearest one above it that exists. */
function realAncestor(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : realAncestor(dirname(resolve(folder)));
}
