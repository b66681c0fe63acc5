import * as fs from 'node:fs';
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commitChanges } from '../../../generator/shell/files/commit-changes.js';
import { FileError } from '../../../generator/shell/files/file-error.js';
import { fileErrorOf } from './file-error-of.js';
import { readTree } from './read-tree.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

vi.mock('node:fs', { spy: true });
const actual = await vi.importActual<typeof fs>('node:fs');

afterEach(async () => {
  vi.resetAllMocks();
  // A commit stops listening for signals some turns later.
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
});

const manifestPath = '.kfgen.json';

function commit(
  folder: string,
  write: Readonly<Record<string, string>>,
  remove: readonly string[] = [],
): void {
  commitChanges(folder, { write: new Map(Object.entries(write)), remove, manifestPath });
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeTree(folder, files);
  return folder;
}

/** Makes the k-th rename fail, as a full or write-protected disk would. */
function failRename(k: number): void {
  let renames = 0;
  vi.mocked(fs.renameSync).mockImplementation((from, to) => {
    renames += 1;
    if (renames === k) throw Object.assign(new Error('disk'), { code: 'EIO' });
    actual.renameSync(from, to);
  });
}

describe('a commit', () => {
  test('writes, replaces, and removes, and leaves no trace of itself', () => {
    const folder = folderWith({ 'src/old.ts': 'old', 'src/gone.ts': 'gone', 'mine.md': 'mine' });
    commit(folder, { [manifestPath]: 'm', 'src/old.ts': 'new', 'schema/a/b.json': '客服' }, ['src/gone.ts']);
    expect(readTree(folder)).toEqual({
      [manifestPath]: 'm',
      'mine.md': 'mine',
      schema: null,
      'schema/a': null,
      'schema/a/b.json': '客服',
      src: null,
      'src/old.ts': 'new',
    });
  });

  test('makes the output folder', () => {
    const folder = join(temporaryFolder(), 'a/生成');
    commit(folder, { 'src/a.ts': 'a' });
    expect(readTree(folder)).toEqual({ src: null, 'src/a.ts': 'a' });
  });

  test('of nothing does nothing', () => {
    const folder = join(temporaryFolder(), 'none');
    commit(folder, {});
    expect(() => lstatSync(folder)).toThrow('ENOENT');
  });

  test('renames the manifest last, after the removals', () => {
    const folder = folderWith({ gone: 'gone' });
    commit(folder, { [manifestPath]: 'm', a: 'a', b: 'b' }, ['gone']);
    const moves = vi
      .mocked(renameSync)
      .mock.calls.map(([from, to]) => [from, to].map((path) => basename(String(path))));
    expect(moves).toEqual([
      ['new-0', 'a'],
      ['new-1', 'b'],
      ['gone', 'old-2'],
      ['new-3', manifestPath],
    ]);
  });

  test('removes the folders that it empties, but not the output folder', () => {
    const folder = folderWith({ 'a/b/c.ts': '', 'a/b/d.ts': '', 'e.ts': '' });
    commit(folder, {}, ['a/b/c.ts', 'e.ts']);
    expect(readTree(folder)).toEqual({ a: null, 'a/b': null, 'a/b/d.ts': '' });
    commit(folder, {}, ['a/b/d.ts']);
    expect(readTree(folder)).toEqual({});
  });

  test('takes a file that is gone already for removed', () => {
    const folder = folderWith({ a: 'a' });
    commit(folder, { b: 'b' }, ['none', 'none/none']);
    expect(readTree(folder)).toEqual({ a: 'a', b: 'b' });
  });

  test('works without hard links', () => {
    const folder = folderWith({ a: 'old', b: 'old' });
    vi.mocked(fs.linkSync).mockImplementation(() => {
      throw Object.assign(new Error('no links'), { code: 'EPERM' });
    });
    failRename(2);
    expect(fileErrorOf(() => commit(folder, { a: 'new', b: 'new' }))?.code).toBe('cannot-write');
    expect(readTree(folder)).toEqual({ a: 'old', b: 'old' });
  });
});

describe('a commit that fails leaves everything as it was', () => {
  const before = { a: 'old a', 'src/b': 'old b', 'gone/c': 'old c', [manifestPath]: 'old m' };
  const write = { [manifestPath]: 'new m', a: 'new a', 'src/b': 'new b', 'new/folder/d': 'new d' };

  test.each([1, 2, 3, 4, 5])('at rename %i', (k) => {
    const folder = folderWith(before);
    chmodSync(join(folder, 'a'), 0o640);
    const tree = readTree(folder);
    const { ino, mode, mtimeMs } = lstatSync(join(folder, 'a'));
    failRename(k);
    expect(fileErrorOf(() => commit(folder, write, ['gone/c']))).toMatchObject({
      code: 'cannot-write',
      parameters: { reason: 'EIO' },
    });
    expect(readTree(folder)).toEqual(tree);
    expect(lstatSync(join(folder, 'a'))).toMatchObject({ ino, mode, mtimeMs });
  });

  test('there are no more than five renames to fail', () => {
    const folder = folderWith(before);
    failRename(6);
    commit(folder, write, ['gone/c']);
    expect(readTree(folder)).toMatchObject(write);
  });

  test('while staging', () => {
    const folder = folderWith(before);
    const tree = readTree(folder);
    vi.mocked(fs.writeFileSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    });
    expect(fileErrorOf(() => commit(folder, write))).toEqual({
      code: 'cannot-write',
      parameters: { path: `${folder}/a`, reason: 'ENOSPC' },
    });
    expect(readTree(folder)).toEqual(tree);
  });

  test('when a file stands in the place of a folder', () => {
    const folder = folderWith({ ...before, new: 'a file' });
    const tree = readTree(folder);
    expect(fileErrorOf(() => commit(folder, write, ['gone/c']))).toEqual({
      code: 'cannot-write',
      parameters: { path: `${folder}/new/folder/d`, reason: 'ENOTDIR' },
    });
    expect(readTree(folder)).toEqual(tree);
  });

  test('when a folder stands in the place of a file', () => {
    const folder = folderWith({ ...before, 'new/folder/d/e': 'e' });
    const tree = readTree(folder);
    expect(fileErrorOf(() => commit(folder, write, ['gone/c']))).toEqual({
      code: 'not-a-file',
      parameters: { path: `${folder}/new/folder/d` },
    });
    expect(readTree(folder)).toEqual(tree);
  });

  test('when two outputs cannot be there together', () => {
    const folder = folderWith(before);
    const tree = readTree(folder);
    expect(
      fileErrorOf(() => commit(folder, { a: 'new a', 'x/y': 'file', 'x/y/z': 'below it' })),
    ).toMatchObject({
      code: 'cannot-write',
      parameters: { path: `${folder}/x/y/z` },
    });
    expect(readTree(folder)).toEqual(tree);
  });

  test('including an output folder that was not there', () => {
    const parent = temporaryFolder();
    failRename(2);
    expect(fileErrorOf(() => commit(join(parent, 'a/b'), { a: '', b: '' }))?.code).toBe('cannot-write');
    expect(readTree(parent)).toEqual({});
  });

  test('when the output folder is a file', () => {
    const parent = folderWith({ out: 'a file' });
    expect(fileErrorOf(() => commit(join(parent, 'out'), { a: '' }))).toEqual({
      code: 'cannot-write',
      parameters: { path: join(parent, 'out'), reason: 'ENOTDIR' },
    });
    expect(readTree(parent)).toEqual({ out: 'a file' });
  });

  test('after a bug of ours, too, which passes through', () => {
    const folder = folderWith(before);
    const tree = readTree(folder);
    vi.mocked(fs.renameSync).mockImplementationOnce(() => {
      throw new RangeError('bug');
    });
    expect(() => commit(folder, write)).toThrow(RangeError);
    expect(readTree(folder)).toEqual(tree);
  });
});

test('when files cannot be put back, what they held is kept and named', () => {
  const folder = folderWith({ a: 'old a', b: 'old b' });
  let renames = 0;
  vi.mocked(fs.renameSync).mockImplementation((from, to) => {
    renames += 1;
    if (renames > 1) throw Object.assign(new Error('disk'), { code: 'EIO' });
    actual.renameSync(from, to);
  });
  const error = fileErrorOf(() => commit(folder, { a: 'new a', b: 'new b' }));
  expect(error?.code).toBe('cannot-restore');
  expect(Object.values(readTree(error?.parameters['folder'] ?? ''))).toContain('old a');
});

describe('a path is refused before anything is touched when', () => {
  test.each(['../a', 'src/../../a', 'src/../a', '/tmp/a', 'src//a', './a', '', 'src\\..\\..\\a'])(
    'it is %j',
    (path) => {
      const parent = folderWith({ 'out/b': 'old' });
      const tree = readTree(parent);
      const expected = { code: 'unsafe-path', parameters: { path: `${parent}/out/${path}` } };
      expect(fileErrorOf(() => commit(`${parent}/out`, { b: 'new', [path]: 'x' }))).toEqual(expected);
      expect(fileErrorOf(() => commit(`${parent}/out`, { b: 'new' }, [path]))).toEqual(expected);
      expect(readTree(parent)).toEqual(tree);
    },
  );

  test('a link above it leaves the output folder', () => {
    const [folder, outside] = [folderWith({ b: 'old' }), folderWith({ a: 'theirs' })];
    symlinkSync(outside, join(folder, 'src'));
    expect(fileErrorOf(() => commit(folder, { b: 'new', 'src/a': 'x' }))?.code).toBe('unsafe-path');
    expect(fileErrorOf(() => commit(folder, { b: 'new', 'src/new/a': 'x' }))?.code).toBe('unsafe-path');
    expect(fileErrorOf(() => commit(folder, { b: 'new' }, ['src/a']))?.code).toBe('unsafe-path');
    expect(readTree(outside)).toEqual({ a: 'theirs' });
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('old');
  });

  test('it is a link itself', () => {
    const [folder, outside] = [folderWith({ b: 'old' }), folderWith({ a: 'theirs' })];
    symlinkSync(join(outside, 'a'), join(folder, 'a'));
    expect(fileErrorOf(() => commit(folder, { b: 'new', a: 'x' }))?.code).toBe('not-a-file');
    expect(readTree(outside)).toEqual({ a: 'theirs' });
  });
});

test('the output folder may be a link, and links inside it that stay inside are followed', () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, 'real/source'), { recursive: true });
  symlinkSync('real', join(parent, 'out'));
  symlinkSync('source', join(parent, 'real/src'));
  commit(join(parent, 'out'), { 'src/a': 'a' });
  expect(readFileSync(join(parent, 'real/source/a'), 'utf8')).toBe('a');
});

test('a file error says what happened without prose, and why', () => {
  const folder = folderWith({});
  failRename(1);
  try {
    commit(folder, { a: 'a' });
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ message: 'cannot-write', cause: { code: 'EIO' } });
  }
  expect.assertions(2);
});
