import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { foldersFrom } from './folders-from.js';

/** A pipe or a device would otherwise wait for another process. Windows has neither flag; as undefined, they count for 0. */
const { O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_TRUNC, O_WRONLY } = constants;
const HASH = /^[0-9a-f]{64}$/;

/**
 * The hash that the last run for a spec folder kept. Undefined when there is none, or whatever else is in its place: a
 * cache may be lost, and never does harm.
 */
export function readCachedHash(specFolder: string): string | undefined {
  return unlessImpossible(() => {
    const path = cachePath(specFolder);
    const text = path && withFile(openSync(path, O_RDONLY | O_NONBLOCK), readHash);
    return text !== undefined && HASH.test(text) ? text : undefined;
  });
}

/** Keeps a hash for the next run; does nothing if the place cannot be written. */
export function writeCachedHash(specFolder: string, hash: string): void {
  unlessImpossible(() => {
    const path = cachePath(specFolder);
    if (path === undefined) return;
    mkdirSync(dirname(path), { recursive: true });
    // So short that it is never written in part. What a link points to is somebody else's.
    const flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK;
    withFile(openSync(path, flags), (file) => void writeSync(file, hash));
  });
}

function readHash(file: number): string | undefined {
  const stats = fstatSync(file);
  return stats.isFile() && stats.size === 64 ? readFileSync(file, 'latin1') : undefined;
}

function withFile<Result>(file: number, action: (file: number) => Result): Result {
  try {
    return action(file);
  } finally {
    closeSync(file);
  }
}

/** In the nearest `node_modules`, where tools keep what may be deleted at any time; without one nothing is kept. */
function cachePath(specFolder: string): string | undefined {
  const modules = foldersFrom(resolve('.'))
    .map((folder) => join(folder, 'node_modules'))
    .find((path) => unlessImpossible(() => statSync(path).isDirectory()) === true);
  const name = createHash('sha256').update(resolve(specFolder)).digest('hex').slice(0, 16);
  return modules && join(modules, '.cache', 'kfgen', name);
}

/** Whatever stands in the way of a cache (a file, a link in a circle, missing permissions), there is none then. */
function unlessImpossible<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
