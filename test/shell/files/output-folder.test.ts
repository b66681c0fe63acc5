import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOutputs } from '../../../generator/shell/files/output-folder.js';
import { fileErrorOf } from './file-error-of.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

test('files that are there are read, others left out', () => {
  const folder = temporaryFolder();
  writeTree(folder, { 'src/a.ts': '客服\r\n', 'src/b.ts': 'b', c: 'c' });
  expect(readOutputs(folder, ['src/a.ts', 'src/none.ts', 'none/a.ts', 'c/in-a-file.ts'])).toEqual(
    new Map([['src/a.ts', '客服\r\n']]),
  );
});

test('nothing is there when the output folder is missing', () => {
  expect(readOutputs(join(temporaryFolder(), 'none'), ['src/a.ts'])).toEqual(new Map());
});

test('a file that is not UTF-8 is read all the same: it merely differs', () => {
  const folder = temporaryFolder();
  writeTree(folder, { 'a.ts': Buffer.from([0x61, 0xff]) });
  expect(readOutputs(folder, ['a.ts'])).toEqual(new Map([['a.ts', 'a\ufffd']]));
});

test('a folder in the place of a file is an error', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a.ts'));
  expect(fileErrorOf(() => readOutputs(folder, ['a.ts']))).toEqual({
    code: 'not-a-file',
    parameters: { path: `${folder}/a.ts` },
  });
});

test('a path that leaves the output folder through a link is refused', () => {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  writeTree(outside, { 'a.ts': 'secret' });
  symlinkSync(outside, join(folder, 'src'));
  expect(fileErrorOf(() => readOutputs(folder, ['src/a.ts']))).toEqual({
    code: 'unsafe-path',
    parameters: { path: `${folder}/src/a.ts` },
  });
});
