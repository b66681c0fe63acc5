import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { binary, requireBuild, runKfgen } from './run-kfgen.js';

/** Stops the process in the middle of a commit: after the third file is in its place. */
const stopInCommit = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { renameSync } = fs;
  let renames = 0;
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    renames += 1;
    if (renames !== 3) return;
    fs.writeSync(1, 'stopped');
    process.kill(process.pid, 'SIGSTOP');
  };
  syncBuiltinESMExports();
`;

async function stoppedRun(folder: string) {
  requireBuild();
  writeTree(folder, { 'stop.mjs': stopInCommit });
  const child = spawn(process.execPath, ['--import', './stop.mjs', binary], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

function stagingIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'generated')).filter((name) => name.startsWith('.kfgen-staging-'));
}

// Windows has no signal that stops a process.
test.skipIf(process.platform === 'win32')(
  'what a run left that was killed is cleared by the next one, what a stopped one needs is not',
  async () => {
    const folder = project();
    const child = await stoppedRun(folder);
    expect(stagingIn(folder)).toHaveLength(1);
    expect(runKfgen(folder, [])).toMatchObject({ code: 0, err: '' });
    expect(stagingIn(folder)).toHaveLength(1);
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
    expect(runKfgen(folder, ['check'])).toMatchObject({ code: 0 });
    expect(runKfgen(folder, ['--dry-run'])).toMatchObject({ code: 0 });
    expect(stagingIn(folder)).toHaveLength(1);
    expect(runKfgen(folder, [])).toMatchObject({ code: 0, out: '“generated”已是最新。\n' });
    expect(stagingIn(folder)).toEqual([]);
  },
);

test.skipIf(process.platform === 'win32')('a stopped run can go on after another has ended', async () => {
  const folder = project();
  const child = await stoppedRun(folder);
  runKfgen(folder, []);
  const whole = readTree(join(folder, 'generated'));
  const ended = once(child, 'close');
  child.kill('SIGCONT');
  expect(await ended).toEqual([0, null]);
  const { length } = stagingIn(folder);
  expect(length).toBe(0);
  expect(Object.entries(readTree(join(folder, 'generated')))).toEqual(
    Object.entries(whole).filter(([path]) => !path.startsWith('.kfgen-staging-')),
  );
});
