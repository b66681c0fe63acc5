import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { runKfgen } from './run-kfgen.js';
import { smallSpec } from './small-spec.js';

const isWindows = process.platform === 'win32';
const current = { code: 0, out: '“generated”已是最新。', err: '' };

/** A project with a cache, after a first run. */
async function cachedProject(): Promise<string> {
  const folder = project();
  mkdirSync(join(folder, 'node_modules'));
  await runIn(folder, []);
  return folder;
}

function cacheFile(folder: string): string {
  const caches = join(folder, 'node_modules/.cache/kfgen');
  return join(caches, readdirSync(caches)[0] ?? 'none');
}

function outputOf(folder: string): unknown {
  return readTree(join(folder, 'generated'));
}

test('a run keeps something, with which the next says the same', async () => {
  const folder = await cachedProject();
  expect(statSync(cacheFile(folder)).isFile()).toBe(true);
  expect(await runIn(folder, [])).toEqual(current);
  expect(await runIn(folder, ['check'])).toEqual(current);
});

describe('check and generate compare each file, whatever the cache says', () => {
  test('when the folder is gone', async () => {
    const folder = await cachedProject();
    const before = outputOf(folder);
    rmSync(join(folder, 'generated'), { recursive: true });
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 1 });
    await runIn(folder, []);
    expect(outputOf(folder)).toEqual(before);
  });

  test('when the manifest lists nothing', async () => {
    const folder = await cachedProject();
    const before = outputOf(folder);
    const path = join(folder, 'generated/.kfgen.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
    rmSync(join(folder, 'generated'), { recursive: true });
    writeTree(folder, { 'generated/.kfgen.json': JSON.stringify({ ...manifest, files: {} }) });
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 1 });
    await runIn(folder, []);
    expect(outputOf(folder)).toEqual(before);
  });

  test('when a single letter of a file differs, with its size and time as before', async () => {
    const folder = await cachedProject();
    const before = outputOf(folder);
    const path = join(folder, 'generated/src/guards.ts');
    const { atime, mtime } = statSync(path);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('export', 'eXport'));
    utimesSync(path, atime, mtime);
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 1 });
    await runIn(folder, []);
    expect(outputOf(folder)).toEqual(before);
  });

  test('when a setting of the manifest was changed together with a file', async () => {
    const folder = await cachedProject();
    const before = outputOf(folder);
    const path = join(folder, 'generated/.kfgen.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { files: Record<string, string> };
    const { 'src/guards.ts': _, ...files } = manifest.files;
    writeFileSync(path, JSON.stringify({ ...manifest, files }));
    rmSync(join(folder, 'generated/src/guards.ts'));
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 1 });
    await runIn(folder, []);
    expect(outputOf(folder)).toEqual(before);
  });

  test('when a text of the spec moved into another file', async () => {
    const folder = await cachedProject();
    const text = smallSpec['spec/messages/image.yaml'];
    rmSync(join(folder, 'spec/messages/image.yaml'));
    writeTree(folder, {
      'spec/messages/text.yaml': `${smallSpec['spec/messages/text.yaml']}\0spec/x.yaml\0${text}`,
    });
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 1 });
  });
});

test.each(['', '{}', '{"fingerprint":"x","files":{}}', '0'.repeat(64), 'f'.repeat(65), '\0'.repeat(64)])(
  'a cache that holds %j is ignored and replaced',
  async (text) => {
    const folder = await cachedProject();
    const path = cacheFile(folder);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, text);
    expect(await runIn(folder, ['check'])).toEqual(current);
    expect(readFileSync(path, 'utf8')).toBe(before);
  },
);

describe.skipIf(isWindows)(
  'whatever is in the place of the cache is ignored, in a process of its own',
  () => {
    const out = `${current.out}\n`;

    test.each<[string, (folder: string) => void]>([
      ['a pipe', (folder) => replace(cacheFile(folder), (path) => execFileSync('mkfifo', [path]))],
      [
        'a folder',
        (folder) => replace(cacheFile(folder), (path) => mkdirSync(join(path, 'x'), { recursive: true })),
      ],
      ['a link to itself', (folder) => replace(cacheFile(folder), (path) => symlinkSync(path, path))],
      [
        'a link to a device',
        (folder) => replace(cacheFile(folder), (path) => symlinkSync('/dev/zero', path)),
      ],
      ['a huge file', (folder) => truncateSync(cacheFile(folder), 2 ** 32)],
      ['a file that may not be read', (folder) => chmodSync(cacheFile(folder), 0)],
      [
        'a file for the folder',
        (folder) => replace(join(folder, 'node_modules/.cache'), (path) => writeFileSync(path, '')),
      ],
      [
        'a link in a circle for the folder',
        (folder) => replace(join(folder, 'node_modules/.cache'), (path) => symlinkSync('.cache', path)),
      ],
      [
        'a pipe for the folder',
        (folder) => replace(join(folder, 'node_modules/.cache'), (path) => execFileSync('mkfifo', [path])),
      ],
      [
        'a file for node_modules',
        (folder) => replace(join(folder, 'node_modules'), (path) => writeFileSync(path, '')),
      ],
      [
        'a link in a circle for node_modules',
        (folder) => replace(join(folder, 'node_modules'), (path) => symlinkSync('node_modules', path)),
      ],
    ])('%s', async (_, breakIt) => {
      const folder = await cachedProject();
      breakIt(folder);
      expect(runKfgen(folder, ['check'])).toEqual({ code: 0, out, err: '' });
      expect(runKfgen(folder, [])).toEqual({ code: 0, out, err: '' });
    });

    test('a link is not followed when the cache is written', async () => {
      const folder = await cachedProject();
      writeTree(folder, { mine: 'mine' });
      replace(cacheFile(folder), (path) => symlinkSync(join(folder, 'mine'), path));
      expect(runKfgen(folder, ['check'])).toEqual({ code: 0, out, err: '' });
      expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('mine');
    });
  },
);

function replace(path: string, make: (path: string) => unknown): void {
  rmSync(path, { recursive: true, force: true });
  make(path);
}
