import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { expect, test, vi } from 'vitest';
import { generate } from '../../../generator/index.js';
import { contentHash } from '../../../generator/compiler/write/content-hash.js';
import { readTree } from '../files/read-tree.js';
import { writeTree } from '../files/write-tree.js';
import { commitAll } from './git-project.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { brokenSpec, smallSpec } from './small-spec.js';

interface Report {
  readonly diagnostics: readonly unknown[];
  readonly changes: readonly { readonly kind: string; readonly path: string }[];
}

/** A project with one file in each state: stale, edited, missing, surplus, surplus and edited, foreign. */
async function troubledProject(): Promise<string> {
  const folder = project();
  await runIn(folder, []);
  writeTree(folder, {
    'spec/base.yaml': smallSpec['spec/base.yaml'].replace('doc: 系统', 'doc: 系统推送'),
    'generated/src/guards.ts': 'edited by hand\n',
    'generated/src/old.ts': 'old\n',
    'generated/src/older.ts': 'edited by hand, too\n',
    'generated/src/types.ts': 'mine\n',
  });
  rmSync(join(folder, 'generated/src/index.ts'));
  const path = join(folder, 'generated/.kfgen.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { files: Record<string, string> };
  const { 'src/types.ts': _, ...files } = manifest.files;
  const surplus = { 'src/old.ts': contentHash('old\n'), 'src/older.ts': contentHash('older\n') };
  writeFileSync(path, JSON.stringify({ ...manifest, files: { ...files, ...surplus } }));
  return folder;
}

async function outputsOf(files: Readonly<Record<string, string>>): Promise<object> {
  const result = await generate({ files });
  return result.ok ? result.files : {};
}

test('says that all is current with 0', async () => {
  const folder = project();
  await runIn(folder, []);
  expect(await runIn(folder, ['check'])).toEqual({ code: 0, out: '“generated”已是最新。', err: '' });
});

test('distinguishes stale, hand-edited, missing, orphaned and foreign files', async () => {
  const { code, out } = await runIn(await troubledProject(), ['check', '--format', 'json']);
  expect(code).toBe(1);
  const report = JSON.parse(out) as Report;
  expect(Object.keys(report)).toEqual(['diagnostics', 'changes']);
  expect(report.diagnostics).toEqual([]);
  const kinds = Object.fromEntries(report.changes.map(({ path, kind }) => [path, kind]));
  expect(kinds).toMatchObject({
    'generated/.kfgen.json': 'stale',
    'generated/src/codes.ts': 'stale',
    'generated/src/guards.ts': 'edited',
    'generated/src/index.ts': 'missing',
    'generated/src/old.ts': 'orphaned',
    'generated/src/older.ts': 'orphanedEdited',
    'generated/src/types.ts': 'foreign',
  });
});

test('says so in words, and names the files in the way', async () => {
  const { out } = await runIn(await troubledProject(), ['check', '--lang', 'en']);
  for (const line of [
    '  stale  src/codes.ts',
    '  hand-edited  src/guards.ts',
    '  missing  src/index.ts',
    '  orphaned  src/old.ts',
    '  orphaned and hand-edited, kept  src/older.ts',
    '  not written by kfgen  src/types.ts',
  ]) {
    expect(out.split('\n')).toContain(line);
  }
  expect(out).toContain('left alone; move them or choose another output folder: generated/src/types.ts');
});

test('writes nothing', async () => {
  const folder = await troubledProject();
  const before = readTree(folder);
  for (const format of ['pretty', 'json', 'github']) await runIn(folder, ['check', '--format', format]);
  expect(readTree(folder)).toEqual(before);
});

test('writes no output folder where there is none', async () => {
  const folder = project();
  const before = readTree(folder);
  expect((await runIn(folder, ['check'])).code).toBe(1);
  expect(readTree(folder)).toEqual(before);
});

test('prints a diff that leads from what is there to what should be', async () => {
  const folder = project();
  await runIn(folder, []);
  const path = join(folder, 'generated/src/codes.ts');
  const wanted = readFileSync(path, 'utf8');
  const edited = wanted.replace('Customer: 3', 'Customer: 33');
  writeFileSync(path, edited);
  const { out } = await runIn(folder, ['check']);
  expect(out).toContain('\n--- a/generated/src/codes.ts\n+++ b/generated/src/codes.ts\n');
  expect(out).toContain('\n-  Customer: 33,\n+  Customer: 3,\n');
  const patch = out.slice(out.indexOf('--- a/'), out.lastIndexOf('\n'));
  expect(applyPatch(edited, `${patch}\n`)).toBe(wanted);
});

test('a file edited by hand whose lines end in CRLF is the same file', async () => {
  const folder = project();
  await runIn(folder, []);
  const path = join(folder, 'generated/src/codes.ts');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  expect(await runIn(folder, ['check'])).toMatchObject({ code: 0 });
});

test('the command that it names mends it, in folders with blanks and quotes, too', async () => {
  const moved = Object.entries(smallSpec).map(([path, text]) => [path.replace(/^spec/, '规格 a'), text]);
  const folder = project(Object.fromEntries(moved) as Record<string, string>);
  const folders = ['--spec', '规格 a', '--out', "it's out"];
  const { code, out } = await runIn(folder, ['check', '--lang', 'en', ...folders]);
  expect(code).toBe(1);
  expect(out.split('\n').at(-1)).toBe(
    `Not current in "it's out": ${Object.keys(await outputsOf(smallSpec)).length}. To mend: npx kfgen --spec '规格 a' --out 'it'\\''s out'`,
  );
  await runIn(folder, folders);
  expect(await runIn(folder, ['check', ...folders])).toMatchObject({ code: 0 });
});

test('the folders that are the default are not in the command', async () => {
  const { out } = await runIn(project(), ['check', '--lang', 'en']);
  expect(out).toMatch(/To mend: npx kfgen$/);
});

test('annotates each file for GitHub, a line each, nothing when all is current', async () => {
  const folder = project();
  const { code, out } = await runIn(folder, [
    'check',
    '--format',
    'github',
    '--lang',
    'en',
    '--out',
    'a,b:c%',
  ]);
  expect(code).toBe(1);
  for (const line of out.split('\n')) {
    expect(line).toMatch(
      /^::error file=a%2Cb%3Ac%25\/[\w./-]+,title=missing::missing {2}\S+: npx kfgen --out 'a,b:c%25'$/,
    );
  }
  await runIn(folder, []);
  expect(await runIn(folder, ['check', '--format', 'github'])).toEqual({ code: 0, out: '', err: '' });
});

test('reports the mistakes of a spec rather than the files', async () => {
  const { code, out } = await runIn(project(brokenSpec), ['check', '--format', 'json']);
  expect(code).toBe(1);
  expect(Object.keys(JSON.parse(out) as object)).toEqual(['diagnostics']);
});

test('control characters in an edited file reach the terminal only as text', async () => {
  const folder = project();
  await runIn(folder, []);
  writeFileSync(join(folder, 'generated/src/codes.ts'), 'a\u001b]0;title\u0007\u202eb\n');
  const { out } = await runIn(folder, ['check']);
  expect(out).toContain('-a\\u{1b}]0;title\\u{7}\\u{202e}b');
});

test('generate and check say how many TODOs are left, on current output, too, and nothing if there are none', async () => {
  const drafted = smallSpec['spec/messages/text.yaml'].replace('doc: 内容', 'doc: TODO 内容');
  const folder = project({ ...smallSpec, 'spec/messages/text.yaml': `# TODO\n${drafted}` });
  const sentence = 'TODOs that are left in the spec: 2. See npx kfgen lint.';
  for (const command of ['check', 'generate', 'generate', 'check']) {
    const { out } = await runIn(folder, [command, '--lang', 'en']);
    expect({ command, last: out.split('\n').at(-1) }).toEqual({ command, last: sentence });
    const json = await runIn(folder, [command, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ todos: 2 });
  }
  expect(await runIn(folder, ['check'])).toMatchObject({ code: 0 });
  writeTree(folder, smallSpec);
  expect((await runIn(folder, [])).out).not.toContain('TODO');
  expect((await runIn(folder, ['check', '--format', 'json'])).out).not.toContain('todos');
});

const moody = smallSpec['spec/messages/text.yaml'].replace(
  'content: {',
  'mood?: { type: string, doc: 心情 }, content: {',
);

test('check says first what has changed in the spec, and shows no hashes', async () => {
  const folder = project();
  await runIn(folder, []);
  commitAll(folder);
  writeTree(folder, { 'spec/messages/text.yaml': moody });
  const said = /^规格的变化：\n {2}TextMessage\.text \+mood\?\n {2}过时 {2}\.kfgen\.json\n/;
  const { out } = await runIn(folder, ['check']);
  expect(out).toMatch(said);
  expect(out).not.toMatch(/[0-9a-f]{64}/);
  const { out: document } = await runIn(folder, ['check', '--format', 'json']);
  expect(JSON.parse(document)).toMatchObject({ specChanges: ['TextMessage.text +mood?'] });
  // Also when the spec was committed and nothing generated, as in CI.
  commitAll(folder);
  expect((await runIn(folder, ['check'])).out).toMatch(said);
});

test('check passes over commits whose spec cannot be read, and reads no history that it does not need', async () => {
  const folder = project();
  await runIn(folder, []);
  commitAll(folder);
  const trace = join(folder, 'trace');
  vi.stubEnv('GIT_TRACE', trace);
  writeTree(folder, { 'spec/messages/text.yaml': moody });
  expect((await runIn(folder, ['check'])).out).toContain('TextMessage.text +mood?');
  const commands = readFileSync(trace, 'utf8');
  expect(commands).toContain('ls-tree');
  expect(commands).not.toMatch(/rev-list|git log/);
  writeTree(folder, { 'spec/bad.yaml': Buffer.from([0xff]) });
  commitAll(folder);
  rmSync(join(folder, 'spec/bad.yaml'));
  expect((await runIn(folder, ['check'])).out).toContain('TextMessage.text +mood?');
});

test('check says nothing of the spec where it cannot know what it was', async () => {
  const folder = project();
  await runIn(folder, []);
  writeTree(folder, { 'spec/messages/text.yaml': moody });
  expect((await runIn(folder, ['check'])).out).not.toContain('规格的变化');
  commitAll(folder);
  expect((await runIn(folder, ['check'])).out).not.toContain('规格的变化');
});
