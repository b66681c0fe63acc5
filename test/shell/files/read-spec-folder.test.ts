import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSpecFolder } from '../../../generator/shell/files/read-spec-folder.js';
import { fileErrorOf } from './file-error-of.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

function specOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  writeTree(folder, files);
  return folder;
}

test('YAML files are found in all folders and sorted by code unit', () => {
  const folder = specOf({
    'b.yaml': 'b',
    'a/z.yml': 'z',
    'a.yaml': 'a',
    'B.YAML': 'B',
    'a/客服/文本.yaml': '文',
  });
  expect(Object.entries(readSpecFolder(folder))).toEqual([
    [`${folder}/B.YAML`, 'B'],
    [`${folder}/a.yaml`, 'a'],
    [`${folder}/a/z.yml`, 'z'],
    [`${folder}/a/客服/文本.yaml`, '文'],
    [`${folder}/b.yaml`, 'b'],
  ]);
});

test('a path begins with the folder as the user gave it', () => {
  const folder = relative('.', specOf({ 'a.yaml': '' }));
  for (const given of [folder, `./${folder}`, `${folder}//`]) {
    expect(Object.keys(readSpecFolder(given))).toEqual([`${given.replace(/\/+$/, '')}/a.yaml`]);
  }
});

test('other files, hidden entries and node_modules are skipped', () => {
  const noise = {
    'a.json': '',
    '.hidden.yaml': '',
    '.git/a.yaml': '',
    'node_modules/m/a.yaml': '',
    'a.yaml~': '',
  };
  const folder = specOf({ ...noise, 'a.yaml': 'a' });
  expect(readSpecFolder(folder)).toEqual({ [`${folder}/a.yaml`]: 'a' });
});

test('a byte order mark is dropped and line ends are kept', () => {
  const folder = specOf({ 'a.yaml': '\ufeffa: 1\r\n' });
  expect(readSpecFolder(folder)).toEqual({ [`${folder}/a.yaml`]: 'a: 1\r\n' });
});

describe('links', () => {
  test('to a folder are followed', () => {
    const shared = specOf({ 'a.yaml': 'a' });
    const folder = specOf({ 'b.yaml': 'b' });
    symlinkSync(shared, join(folder, 'shared'));
    expect(readSpecFolder(folder)).toEqual({ [`${folder}/b.yaml`]: 'b', [`${folder}/shared/a.yaml`]: 'a' });
  });

  test('in a circle end', () => {
    const folder = specOf({ 'inner/a.yaml': 'a' });
    symlinkSync(folder, join(folder, 'inner/up'));
    symlinkSync(join(folder, 'inner'), join(folder, 'inner/self'));
    expect(readSpecFolder(folder)).toEqual({ [`${folder}/inner/a.yaml`]: 'a' });
  });

  test('to a folder of the spec do not make its files appear twice or under another name', () => {
    const folder = specOf({ 'real/a.yaml': 'a' });
    symlinkSync(join(folder, 'real'), join(folder, 'alias'));
    expect(readSpecFolder(folder)).toEqual({ [`${folder}/real/a.yaml`]: 'a' });
  });

  test('that dangle are ignored unless they are called a YAML file', () => {
    const folder = specOf({ 'a.yaml': 'a' });
    symlinkSync('nowhere', join(folder, 'other'));
    expect(Object.keys(readSpecFolder(folder))).toHaveLength(1);
    symlinkSync('nowhere', join(folder, 'b.yaml'));
    expect(fileErrorOf(() => readSpecFolder(folder))).toEqual({
      code: 'cannot-read',
      parameters: { path: `${folder}/b.yaml`, reason: 'ENOENT' },
    });
  });

  test('to themselves are reported', () => {
    const folder = specOf({ 'a.yaml': 'a' });
    symlinkSync('loop', join(folder, 'loop'));
    expect(fileErrorOf(() => readSpecFolder(folder))).toEqual({
      code: 'cannot-read',
      parameters: { path: `${folder}/loop`, reason: 'ELOOP' },
    });
  });
});

describe('it is an error when', () => {
  test('the folder is missing', () => {
    const folder = join(temporaryFolder(), 'spec');
    expect(fileErrorOf(() => readSpecFolder(folder))).toEqual({
      code: 'spec-folder-missing',
      parameters: { folder },
    });
  });

  test('the folder is a file, or in one', () => {
    const file = join(specOf({ 'a.yaml': 'a' }), 'a.yaml');
    expect(fileErrorOf(() => readSpecFolder(file))?.code).toBe('spec-folder-is-file');
    expect(fileErrorOf(() => readSpecFolder(`${file}/spec`))?.code).toBe('spec-folder-missing');
  });

  test('there is no YAML file', () => {
    const folder = specOf({ 'a.json': '{}' });
    mkdirSync(join(folder, 'empty.yaml'));
    expect(fileErrorOf(() => readSpecFolder(folder))).toEqual({
      code: 'no-spec-file',
      parameters: { folder },
    });
  });

  test.each([
    ['GBK', Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0x3a, 0xbf, 0xcd]), '3', '5'],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x00]), '1', '0'],
    ['a character cut off at the end', Buffer.from('a\n客').subarray(0, 4), '2', '4'],
    ['a surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), '1', '2'],
    ['a wrong byte after a replacement character', Buffer.from([0xef, 0xbf, 0xbd, 0x0a, 0xff]), '2', '4'],
  ])('a file is not UTF-8: %s', (_, bytes, line, offset) => {
    const folder = specOf({ 'a.yaml': 'a', 'b.yaml': bytes });
    const { code, parameters } = fileErrorOf(() => readSpecFolder(folder)) ?? {};
    expect({ code, parameters }).toEqual({
      code: 'not-utf8',
      parameters: { path: `${folder}/b.yaml`, line, offset },
    });
  });

  // Other systems refuse to create such a name.
  test.runIf(process.platform === 'linux')('a file name is not UTF-8', () => {
    const folder = temporaryFolder();
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xbf, 0xcd]), Buffer.from('.yaml')]),
      '',
    );
    expect(fileErrorOf(() => readSpecFolder(folder))?.code).toBe('unreadable-name');
  });
});
