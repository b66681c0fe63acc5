import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { binary, requireBuild, runKfgen } from './run-kfgen.js';
import { brokenSpec } from './small-spec.js';

function shell(folder: string, command: string): { readonly status: number | null; readonly output: string } {
  requireBuild();
  const env = { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', KFGEN: binary, NODE: process.execPath };
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, output: stdout + stderr };
}

const hasShell = process.platform !== 'win32';

test('the process ends with the code that the command returned', () => {
  const folder = project();
  expect(runKfgen(folder, ['check'])).toMatchObject({ code: 1, err: '' });
  expect(runKfgen(folder, [])).toMatchObject({ code: 0, err: '' });
  expect(runKfgen(folder, ['check'])).toEqual({ code: 0, out: '“generated”已是最新。\n', err: '' });
  expect(runKfgen(folder, ['chekc'])).toEqual({
    code: 2,
    out: '',
    err: '没有命令“chekc”。是不是想写“check”？\n',
  });
});

test('a mistake in the spec ends the process with 1', () => {
  const folder = project(brokenSpec);
  const before = readTree(folder);
  expect(runKfgen(folder, [])).toMatchObject({ code: 1, err: '' });
  expect(readTree(folder)).toEqual(before);
});

test('a bug is reported as one, with its stack and where to report it', async () => {
  const breakDown = (): never => {
    throw new TypeError('This is broken.');
  };
  for (const argv of [['lint'], ['--help']]) {
    const { code, err } = await runIn(project(), argv, { print: breakDown });
    expect(code).toBe(3);
    expect(err).toMatch(/^kfgen \S+（Node\.js v\S+）自身出错了。请连同以下内容报告给 kfgen 的维护者：/);
    expect(err).toContain('TypeError: This is broken.\n    at ');
  }
  expect((await runIn(project(), ['lint', '--lang', 'en'], { print: breakDown })).err).toMatch(
    /^This is a bug in kfgen \S+ \(Node\.js v\S+\)\. Please report it to the maintainers of kfgen with what follows:/,
  );
});

test('no colours go to a file or a pipe', () => {
  expect(runKfgen(project(brokenSpec), ['lint']).out).not.toContain('\u001b[');
});

test.skipIf(!hasShell)('a pipe that is closed early is no mistake, and hides no finding', () => {
  const folder = project();
  const { status, output } = shell(
    folder,
    'set -o pipefail; "$NODE" "$KFGEN" check | head -1; echo ${PIPESTATUS[0]}',
  );
  expect({ status, output }).toEqual({ status: 0, output: '  missing  .kfgen.json\n1\n' });
  expect(shell(folder, '"$NODE" "$KFGEN" | head -1; echo ${PIPESTATUS[0]}').output).toBe(
    'Wrote to "generated":\n0\n',
  );
  expect(runKfgen(folder, ['check'])).toMatchObject({ code: 0 });
});

test.skipIf(!existsSync('/dev/full'))('a report that cannot be written is no result', () => {
  const { output } = shell(project(), '"$NODE" "$KFGEN" lint > /dev/full; echo $?');
  expect(output).toMatch(/^2\nkfgen: ENOSPC.*\n$/);
});

// `script` gives the command a terminal; its options differ between systems.
test.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))(
  'NO_COLOR keeps a terminal plain',
  () => {
    const folder = project(brokenSpec);
    const inTerminal = (before: string): string =>
      shell(folder, `TERM=xterm script -qec '${before} "$NODE" "$KFGEN" lint' /dev/null`).output;
    expect(inTerminal('')).toContain('\u001b[');
    expect(inTerminal('NO_COLOR=1')).not.toContain('\u001b[');
  },
);
