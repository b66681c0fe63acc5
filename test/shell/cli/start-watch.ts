import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished, vi } from 'vitest';
import { binary, requireBuild } from './run-kfgen.js';

export interface WatchProcess {
  /** What the next run prints to standard output, once the next change is awaited. */
  nextRun(): Promise<string>;
  /** Everything printed to standard output and to standard error so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until something holds. */
  until(condition: () => boolean): Promise<void>;
  /** Sends the signals in quick succession and returns how the process ended. */
  end(
    ...signals: NodeJS.Signals[]
  ): Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Standard output is no longer read. */
  closeOutput(): void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

export const waiting = '正在等待规格或设置变化，按 Ctrl-C 结束。\n';

/** Starts the built command with `--watch` in a process of its own, which ends with the test at the latest. */
export function startWatch(folder: string, argv: readonly string[] = []): WatchProcess {
  requireBuild();
  const child = spawn(process.execPath, [binary, '--watch', ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  const until = async (condition: () => boolean): Promise<void> => {
    const holds = (): boolean => condition() || child.exitCode !== null || child.signalCode !== null;
    await vi.waitUntil(holds, { timeout: 60_000, interval: 10 });
    if (!condition()) throw new Error(`The process ended too early; it had printed:\n${out}${err}`);
  };
  let read = 0;
  return {
    async nextRun() {
      await until(() => out.indexOf(waiting, read) >= 0);
      const begin = read;
      read = out.indexOf(waiting, begin) + waiting.length;
      return out.slice(begin, read - waiting.length);
    },
    out: () => out,
    err: () => err,
    until,
    end(...signals) {
      for (const signal of signals) child.kill(signal);
      return ended;
    },
    closeOutput: () => void child.stdout.destroy(),
    ended,
  };
}
