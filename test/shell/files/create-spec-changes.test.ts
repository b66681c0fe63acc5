import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSpecChanges } from '../../../generator/shell/files/create-spec-changes.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

function specFolder(): { readonly spec: string; readonly inSpec: (path: string) => string } {
  const folder = temporaryFolder();
  writeTree(folder, { 'spec/a.yaml': 'a', 'spec/deep/er/b.yml': 'b', 'spec/c.yaml': 'c' });
  const spec = join(folder, 'spec');
  return { spec, inSpec: (path) => `${spec}/${path}` };
}

test('a folder that stays as it is has no changes', () => {
  const changes = createSpecChanges(specFolder().spec);
  expect([changes(), changes()]).toEqual([[], []]);
});

test('files that come, change, go and get another name are reported once, sorted', () => {
  const { spec, inSpec } = specFolder();
  const changes = createSpecChanges(`${spec}/`);
  mkdirSync(inSpec('new'));
  writeFileSync(inSpec('new/d.yaml'), 'd');
  writeFileSync(inSpec('deep/er/b.yml'), 'changed');
  rmSync(inSpec('a.yaml'));
  renameSync(inSpec('c.yaml'), inSpec('e.yaml'));
  const paths = ['a.yaml', 'c.yaml', 'deep/er/b.yml', 'e.yaml', 'new/d.yaml'];
  expect(changes()).toEqual(paths.map(inSpec));
  expect(changes()).toEqual([]);
});

test('a file of the same size and time differs from the one that it replaces', () => {
  const { spec, inSpec } = specFolder();
  const longAgo = new Date('2001-01-01T00:00:00Z');
  utimesSync(inSpec('a.yaml'), longAgo, longAgo);
  const changes = createSpecChanges(spec);
  writeFileSync(inSpec('.a.yaml'), 'z');
  utimesSync(inSpec('.a.yaml'), longAgo, longAgo);
  renameSync(inSpec('.a.yaml'), inSpec('a.yaml'));
  expect(changes()).toEqual([inSpec('a.yaml')]);
});

test.skipIf(process.platform === 'win32')('a file that may be read again has changed', () => {
  const { spec, inSpec } = specFolder();
  chmodSync(inSpec('a.yaml'), 0o000);
  const changes = createSpecChanges(spec);
  chmodSync(inSpec('a.yaml'), 0o644);
  expect(changes()).toEqual([inSpec('a.yaml')]);
});

test('what the spec is not read from does not count', () => {
  const { spec, inSpec } = specFolder();
  const changes = createSpecChanges(spec);
  mkdirSync(inSpec('.git'));
  mkdirSync(inSpec('node_modules'));
  for (const path of ['notes.txt', '.a.yaml', 'a.yaml~', '.git/x.yaml', 'node_modules/y.yaml']) {
    writeFileSync(inSpec(path), 'new');
  }
  expect(changes()).toEqual([]);
});

test('a folder that is gone is reported by itself, and with its files when it is back', () => {
  const { spec, inSpec } = specFolder();
  const changes = createSpecChanges(spec);
  renameSync(spec, `${spec} away`);
  expect([changes(), changes()]).toEqual([[spec], []]);
  renameSync(`${spec} away`, spec);
  writeFileSync(inSpec('a.yaml'), 'changed');
  expect(changes()).toEqual([spec, inSpec('a.yaml')]);
  expect(changes()).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'a link to nowhere is reported when it comes and when it goes',
  () => {
    const { spec, inSpec } = specFolder();
    const changes = createSpecChanges(spec);
    symlinkSync('nowhere', inSpec('link.yaml'));
    expect([changes(), changes()]).toEqual([[inSpec('link.yaml')], []]);
    rmSync(inSpec('link.yaml'));
    expect(changes()).toEqual([inSpec('link.yaml')]);
  },
);
