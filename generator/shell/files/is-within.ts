import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Whether a path is another one or lies below it, as it is written or once links are followed. */
export function isWithin(path: string, outer: string): boolean {
  return isBelow(resolve(path), resolve(outer)) || isBelow(realLocation(path), realLocation(outer));
}

/** The same of locations, as they are written. */
export function isBelow(path: string, outer: string): boolean {
  const way = relative(outer, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path without links, so far as it exists. */
function realLocation(path: string): string {
  const location = resolve(path);
  if (existsSync(location)) return realpathSync(location);
  const parent = dirname(location);
  return parent === location ? location : join(realLocation(parent), basename(location));
}
