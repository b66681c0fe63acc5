import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commitChanges } from '../../../generator/shell/files/commit-changes.js';
import { createFile } from '../../../generator/shell/files/create-file.js';
import { clearAbandonedStaging, keepStaging, makeStaging } from '../../../generator/shell/files/staging.js';
import { readTree } from './read-tree.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

const twoDays = 2 * 24 * 60 * 60 * 1000;

/** A staging folder with a file in it, as if made by the process with that number. */
function stagingOf(folder: string, pid: number | undefined, begin = ''): string {
  const name = basename(makeStaging(temporaryFolder())).replace(`-${process.pid}-`, `-${pid}-`);
  const changed = begin === '' ? name : name.replace(/[0-9a-f]{8}/, begin);
  writeTree(folder, { [`${changed}/new-0`]: 'half' });
  return changed;
}

function makeOld(path: string): void {
  const time = new Date(Date.now() - twoDays);
  utimesSync(path, time, time);
}

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

function liveProcess(): number | undefined {
  const child = spawn('sleep', ['600']);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child.pid;
}

test('what a process left that has ended is cleared, whatever is in it', () => {
  const folder = temporaryFolder();
  const staging = stagingOf(folder, endedProcess());
  const outside = temporaryFolder();
  writeTree(outside, { mine: 'mine' });
  symlinkSync(outside, join(folder, staging, 'link'));
  mkdirSync(join(folder, staging, 'old-1/deep'), { recursive: true });
  clearAbandonedStaging(folder);
  expect(readTree(folder)).toEqual({});
  expect(readTree(outside)).toEqual({ mine: 'mine' });
});

test('what an earlier process with the number of this one left is cleared, as in a container', () => {
  const folder = temporaryFolder();
  stagingOf(folder, process.pid);
  clearAbandonedStaging(folder);
  expect(readTree(folder)).toEqual({});
});

test.skipIf(process.platform === 'win32')('what a live process uses stays, however old it is', () => {
  const folder = temporaryFolder();
  const staging = stagingOf(folder, liveProcess());
  makeOld(join(folder, staging));
  clearAbandonedStaging(folder);
  expect(readdirSync(folder)).toEqual([staging]);
});

test('process 1, which is somebody else’s, counts as alive', () => {
  const folder = temporaryFolder();
  const staging = stagingOf(folder, 1);
  clearAbandonedStaging(folder);
  expect(readdirSync(folder)).toEqual([staging]);
});

// A shell that goes on as another program never asks how its children ended.
test.skipIf(process.platform !== 'linux')('a process that nobody waits for counts as ended', async () => {
  const folder = temporaryFolder();
  const parent = spawn('bash', ['-c', 'sleep 0 & echo $!; exec sleep 600'], { stdio: 'pipe' });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [text] = (await once(parent.stdout, 'data')) as [Buffer];
  stagingOf(folder, Number(text.toString()));
  await expect
    .poll(() => {
      clearAbandonedStaging(folder);
      return readdirSync(folder);
    })
    .toEqual([]);
});

test.each(['00000000', 'ffffffff'])('what another machine left is cleared only after a day: %s', (owner) => {
  const folder = temporaryFolder();
  const staging = stagingOf(folder, endedProcess(), owner);
  clearAbandonedStaging(folder);
  expect(readdirSync(folder)).toEqual([staging]);
  makeOld(join(folder, staging));
  clearAbandonedStaging(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder of an unknown owner is cleared after a day, a file or a link never', () => {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  writeTree(folder, { '.kfgen-staging-abc': 'a file', '.kfgen-staging-AbCdEf/new-0': 'x', '.kfgen': 'mine' });
  writeTree(outside, { mine: 'mine' });
  symlinkSync(outside, join(folder, '.kfgen-staging-link'));
  for (const name of ['.kfgen-staging-abc', '.kfgen-staging-AbCdEf']) makeOld(join(folder, name));
  makeOld(outside);
  clearAbandonedStaging(folder);
  expect(readdirSync(folder).sort()).toEqual(['.kfgen', '.kfgen-staging-abc', '.kfgen-staging-link']);
  expect(readTree(outside)).toEqual({ mine: 'mine' });
});

test('what is kept because it is the only copy stays', () => {
  const folder = temporaryFolder();
  const staging = stagingOf(folder, endedProcess());
  keepStaging(join(folder, staging));
  makeOld(join(folder, staging));
  clearAbandonedStaging(folder);
  expect(readdirSync(folder)).toEqual([staging]);
});

test('a folder that is missing, or is a file, holds nothing to clear', () => {
  const folder = temporaryFolder();
  writeTree(folder, { file: '' });
  for (const name of ['none', 'file']) clearAbandonedStaging(join(folder, name));
  expect(readTree(folder)).toEqual({ file: '' });
});

test('a commit clears the folder that it writes to, also when there is nothing to write', () => {
  const folder = temporaryFolder();
  for (const write of [new Map([['a', 'a']]), new Map<string, string>()]) {
    stagingOf(folder, endedProcess());
    commitChanges(folder, { write, remove: [] });
    expect(readTree(folder)).toEqual({ a: 'a' });
  }
});

test('a new file clears the folder that it is in', () => {
  const folder = temporaryFolder();
  stagingOf(folder, endedProcess());
  createFile(join(folder, 'x.yaml'), 'x');
  expect(readTree(folder)).toEqual({ 'x.yaml': 'x' });
});
