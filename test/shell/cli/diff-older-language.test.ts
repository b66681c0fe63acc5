import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../support/read-spec-files.js';
import { makeTar } from '../files/other-side/make-tar.js';
import { writeTree } from '../files/write-tree.js';
import { changesIn, diff } from './diff-document.js';
import { commitAll } from './git-project.js';
import { project } from './project.js';
import { runIn } from './run-in.js';

const texts = join(repositoryRoot, 'test/authoring/compare/older-language');
const textOf = (name: string): string => readFileSync(join(texts, `${name}.yaml`), 'utf8');

test.each(['first', 'before-sent', 'before-calls'])(
  'a commit whose spec is written as it was %s',
  async (name) => {
    const folder = project({ 'spec/a.yaml': textOf(name) });
    commitAll(folder);
    writeTree(folder, { 'spec/a.yaml': textOf('today') });
    expect(changesIn(await diff(folder, '--against', 'HEAD'))).toContain('+ReadPage');
  },
);

test('a packed kfgen whose spec is written as it was at first, for a spec that extends it', async () => {
  const own = 'Own: { doc: 自己的类型, fields: { errcode: { type: uint32, doc: 码 } } }\n';
  const folder = project({ 'spec/own.yaml': own, 'package.json': '{ "kfgen": { "extends": "kfgen" } }' });
  const packed = makeTar([
    { path: 'package/package.json', text: '{ "name": "kfgen", "version": "0.0.1" }' },
    { path: 'package/spec/a.yaml', text: textOf('first') },
  ]);
  writeTree(folder, { 'kfgen-0.0.1.tgz': gzipSync(packed) });
  const found = changesIn(await diff(folder, '--against', 'kfgen-0.0.1.tgz'));
  expect(found).toContain('+KfMessage');
  expect(found.filter((change) => change.includes('Own'))).toEqual([]);
});

test('what the language has no longer gets one line, which says what to do instead', async () => {
  const page = (items: string): string =>
    textOf('before-calls').replace('list: { each: ChatMessage,', `list: { ${items},`);
  const folder = project({ 'spec/a.yaml': page('items: { each: ChatMessage }') });
  commitAll(folder);
  writeTree(folder, { 'spec/a.yaml': page('each: ChatMessage') });
  const { code, out, err } = await runIn(folder, ['diff', '--against', 'HEAD', '--lang', 'en']);
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
  expect(err).toMatch(
    /^The old spec \(HEAD\) has mistakes \(1\), .* compare with a mended copy of it in a folder instead\. One at spec\/a\.yaml:\d+:\d+: One of these keys is needed: /,
  );
});
