import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a run would write, as the hash of each file's text, kept so that the next run can skip the work. */
export interface CachedOutput {
  /** Identifies what the output was made from. */
  readonly fingerprint: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * What the last run for this spec folder kept. Undefined when there is nothing, or nothing readable: a cache may be
 * lost.
 */
export function readCachedOutput(specFolder: string): CachedOutput | undefined {
  const path = cachePath(specFolder);
  if (path === undefined) return undefined;
  try {
    const cached: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isCachedOutput(cached) ? cached : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an output for the next run; does nothing if the place cannot be written. */
export function writeCachedOutput(specFolder: string, output: CachedOutput): void {
  const path = cachePath(specFolder);
  if (path === undefined) return;
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, JSON.stringify(output));
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}

/** In the nearest `node_modules`, where tools keep what may be deleted at any time; without one nothing is kept. */
function cachePath(specFolder: string): string | undefined {
  const modules = nearestModules(resolve('.'));
  const name = createHash('sha256').update(resolve(specFolder)).digest('hex').slice(0, 16);
  return modules && join(modules, '.cache', 'kfgen', `${name}.json`);
}

function nearestModules(folder: string): string | undefined {
  const path = join(folder, 'node_modules');
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestModules(parent);
}

function isCachedOutput(value: unknown): value is CachedOutput {
  if (typeof value !== 'object' || value === null || !('fingerprint' in value) || !('files' in value))
    return false;
  const { fingerprint, files } = value;
  if (typeof fingerprint !== 'string' || typeof files !== 'object' || files === null) return false;
  return Object.values(files).every((hash) => typeof hash === 'string');
}
