import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { binary, requireBuild } from './run-kfgen.js';

export interface CaptureProcess {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Sends a piece of standard input, as fast as it is read. */
  readonly write: (text: string) => Promise<void>;
  readonly close: () => void;
}

/** Makes a process treat its standard error as a terminal. */
export const withTerminal = [
  '--import',
  `data:text/javascript,${encodeURIComponent('Object.defineProperty(process.stderr,"isTTY",{value:true})')}`,
];

/** Starts the built command with input in a process of its own, which ends with the test at the latest. */
export function startCapture(
  folder: string,
  argv: readonly string[],
  nodeOptions: readonly string[] = [],
): CaptureProcess {
  requireBuild();
  const child = spawn(process.execPath, [...nodeOptions, binary, ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  // A process that ends early does not read the rest.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  return {
    ...{ child, ended, out: () => out, err: () => err },
    write: (text) => writeTo(child.stdin, text),
    close: () => child.stdin.end(),
  };
}

export async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** A named pipe, which keeps nothing that is not being read. */
export function namedPipe(folder: string, name: string): Writable {
  const { status } = spawnSync('mkfifo', [join(folder, name)]);
  if (status !== 0) throw new Error('There is no pipe');
  return createWriteStream(join(folder, name));
}

/** The items of a large capture, in pieces of text; `index` counts from 0. */
export function* largeCapture(
  count: number,
  wrap: (item: string, index: number) => string,
): Generator<string> {
  let piece = '';
  for (let index = 0; index < count; index += 1) {
    piece += wrap(itemText(index), index);
    if (piece.length < 500_000 && index < count - 1) continue;
    yield piece;
    piece = '';
  }
}

/** Of ten items, one has an unknown type and one is wrong; all others have a field that the spec does not have. */
function itemText(index: number): string {
  const common = `{"msgid":"m${index}","origin":3,`;
  if (index % 10 === 0) return `${common}"msgtype":"audio","audio":{"url":"${'x'.repeat(120)}"}}`;
  if (index % 10 === 1)
    return `${common}"msgtype":"text","text":{"content":${index}},"pad":"${'x'.repeat(90)}"}`;
  return `${common}"msgtype":"text","text":{"content":"第 ${index} 条"},"seq":${index},"pad":"${'x'.repeat(90)}"}`;
}
