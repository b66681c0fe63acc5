import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFolder } from '../contenders/folders.js';

/** A command of Node, as somebody types it: the file and what follows. */
export interface Command {
  readonly arguments: readonly string[];
  readonly folder: string;
  /** Which statuses are no failure. */
  readonly statuses?: readonly number[];
}

/** What a run took: milliseconds and megabytes; of all its processes together, the memory of the largest. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Why there is no usage. */
export interface Failure {
  readonly failure: string;
}

const LONGEST = 300_000;

export function runCommand(command: Command): Usage | Failure {
  const usageFolder = mkdtempSync(join(tmpdir(), 'kfgen-bench-'));
  try {
    const started = performance.now();
    const { status, error, stderr } = spawnSync(process.execPath, command.arguments, {
      cwd: command.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: LONGEST,
      env: {
        ...process.env,
        NODE_OPTIONS: `--require ${join(benchFolder, 'measure/usage-of-process.cjs')}`,
        BENCH_USAGE_FOLDER: usageFolder,
      },
    });
    const wall = performance.now() - started;
    if (error) return { failure: wall >= LONGEST ? `more than ${LONGEST / 1000} s` : 'does not start' };
    if (!(command.statuses ?? [0]).includes(status ?? -1))
      return { failure: `fails: ${firstLine(stderr.toString())}` };
    const usages = readdirSync(usageFolder).map(
      (name) => JSON.parse(readFileSync(join(usageFolder, name), 'utf8')) as Omit<Usage, 'wall'>,
    );
    return {
      wall,
      cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
      memory: Math.max(...usages.map(({ memory }) => memory)),
    };
  } finally {
    rmSync(usageFolder, { recursive: true, force: true });
  }
}

/** What the program says, without places of this machine. */
function firstLine(text: string): string {
  const line = text.split('\n').find((each) => /error/i.test(each)) ?? '';
  return (
    line
      .replaceAll(/\S*\/\S+/g, '…')
      .slice(0, 80)
      .trim() || 'without a word'
  );
}
