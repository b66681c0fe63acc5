import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile } from '../../../generator/shell/files/create-file.js';
import { fileErrorOf } from './file-error-of.js';
import { readTree } from './read-tree.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

test('a new file is written with the folders above it, and nothing else is left there', () => {
  const folder = temporaryFolder();
  createFile(join(folder, '甲 乙/深/x.yaml'), 'text\n');
  expect(readTree(folder)).toEqual({ '甲 乙': null, '甲 乙/深': null, '甲 乙/深/x.yaml': 'text\n' });
});

test('a file that is there is never touched', () => {
  const folder = temporaryFolder();
  writeTree(folder, { 'x.yaml': 'mine' });
  const path = join(folder, 'x.yaml');
  expect(fileErrorOf(() => createFile(path, 'other'))).toMatchObject({
    code: 'file-exists',
    parameters: { path },
  });
  expect(readTree(folder)).toEqual({ 'x.yaml': 'mine' });
});

// The superuser may write everywhere.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that may not be written to is an error, and no folder is left that was made for it',
  () => {
    const folder = temporaryFolder();
    writeTree(folder, { 'locked/a.txt': 'a' });
    chmodSync(join(folder, 'locked'), 0o500);
    const error = fileErrorOf(() => createFile(join(folder, 'locked/x.yaml'), 'text'));
    expect(error).toMatchObject({ code: 'cannot-write', parameters: { reason: 'EACCES' } });
    expect(existsSync(join(folder, 'locked/x.yaml'))).toBe(false);
    chmodSync(join(folder, 'locked'), 0o700);
    expect(readFileSync(join(folder, 'locked/a.txt'), 'utf8')).toBe('a');
  },
);

test('a name that the disk refuses leaves no folder behind', () => {
  const folder = temporaryFolder();
  const error = fileErrorOf(() => createFile(join(folder, `new/deep/${'x'.repeat(300)}.yaml`), 'text'));
  expect(error).toMatchObject({ code: 'cannot-write', parameters: { reason: 'ENAMETOOLONG' } });
  expect(readTree(folder)).toEqual({});
});
