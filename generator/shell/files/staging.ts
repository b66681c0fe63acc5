import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Hidden, so that no spec reads what is in it. */
const PREFIX = '.kfgen-staging-';
const OWNED = /^\.kfgen-staging-([0-9a-f]{8})-(\d+)-/;
/** In a staging folder that must stay, because it holds the only copy of something. */
const KEEP = 'keep';
/** No run takes that long. In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Makes a folder in which files wait until they are renamed. Its name says which process it belongs to. */
export function makeStaging(folder: string): string {
  return fs.mkdtempSync(join(folder, `${PREFIX}${machine()}-${process.pid}-`));
}

/** Removes a staging folder. One that cannot be removed is no failure: the next run tries again. */
export function discardStaging(staging: string): void {
  try {
    fs.rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}

/** No run will remove the staging folder, whatever becomes of the process. */
export function keepStaging(staging: string): void {
  try {
    fs.writeFileSync(join(staging, KEEP), '');
  } catch {
    return;
  }
}

/**
 * Removes what runs that were killed have left in a folder, and nothing of a run that may still go on: that of a
 * process of this machine that is alive, or of another machine in the last day.
 */
export function clearAbandonedStaging(folder: string): void {
  for (const name of namesIn(folder)) {
    if (isAbandoned(join(folder, name), name)) discardStaging(join(folder, name));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function isAbandoned(path: string, name: string): boolean {
  const stats = fs.lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true || fs.existsSync(join(path, KEEP))) return false;
  const [, owner, pid] = OWNED.exec(name) ?? [];
  if (owner === machine()) return !isAlive(Number(pid));
  return Date.now() - stats.mtimeMs > DAY;
}

/** A commit is synchronous, so a folder with the number of this very process belonged to an earlier one. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It is there, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** Where nobody waits for ended processes, as in many containers, they keep their number for ever. */
function isZombie(pid: number): boolean {
  return /^.*\) [ZX]/s.test(textOf(() => fs.readFileSync(`/proc/${pid}/stat`, 'utf8')));
}

let known: string | undefined;

/** Stands for all processes that can see each other: those of a machine since it started, or of a container. */
function machine(): string {
  const boot = textOf(() => fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  const container = textOf(() => fs.readlinkSync('/proc/self/ns/pid'));
  const hash = (): string =>
    createHash('sha256').update([hostname(), boot, container].join('\0')).digest('hex');
  return (known ??= hash().slice(0, 8));
}

/** Only Linux has these files. */
function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
