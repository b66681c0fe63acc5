import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The path of the first of these names that a folder holds or, if it holds none, the nearest folder above it that does. */
export function nearestFile(folder: string, names: readonly string[]): string | undefined {
  const location = resolve(folder);
  const found = names.find((name) => existsSync(join(location, name)));
  const parent = dirname(location);
  if (found !== undefined) return join(location, found);
  return parent === location ? undefined : nearestFile(parent, names);
}
