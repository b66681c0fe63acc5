import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { attempt, FileError, unlessMissing } from './file-error.js';
import { isBelow } from './is-within.js';

/**
 * The location of an output on the disk. The paths may come from a manifest that somebody tampered with: one that
 * leaves the output folder, by its segments or through a link, is refused.
 */
export function outputLocation(outFolder: string, path: string): string {
  const location = resolve(outFolder, path);
  const segments = path.split(/[\\/]/);
  const isPlain = !segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (
    !isPlain ||
    !isBelow(location, resolve(outFolder)) ||
    !isBelow(realAncestor(dirname(location)), realAncestor(outFolder))
  ) {
    throw new FileError('unsafe-path', { path: `${outFolder}/${path}` });
  }
  return location;
}

/** The real path of a folder, or of the nearest one above it that exists. */
function realAncestor(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : realAncestor(dirname(resolve(folder)));
}

/** The present texts of the given outputs; those that do not exist are left out. */
export function readOutputs(outFolder: string, paths: Iterable<string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const bytes = readOutput(outFolder, path);
    if (bytes !== undefined) texts.set(path, bytes.toString('utf8'));
  }
  return texts;
}

/** The present bytes of an output, undefined if it does not exist. */
export function readOutput(outFolder: string, output: string): Buffer | undefined {
  const path = `${outFolder}/${output}`;
  const location = outputLocation(outFolder, output);
  const stats = attempt('cannot-read', path, () => unlessMissing(() => statSync(location)));
  if (stats === undefined) return undefined;
  if (!stats.isFile()) throw new FileError('not-a-file', { path });
  return attempt('cannot-read', path, () => readFileSync(location));
}
