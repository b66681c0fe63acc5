import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../../../generator/index.js';
import { readTree } from '../files/read-tree.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { brokenSpec, smallSpec } from './small-spec.js';

const manifest = 'generated/.kfgen.json';

/** Writing a file changes its time. */
const longAgo = new Date('2001-01-01T00:00:00Z');

function outputs(folder: string): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    Object.entries(readTree(folder)).filter(([path]) => path.startsWith('generated')),
  );
}

function writtenSince(folder: string, time: Date): readonly string[] {
  const files = Object.entries(outputs(folder)).flatMap(([path, text]) => (text === null ? [] : [path]));
  return files.filter((path) => statSync(join(folder, path)).mtimeMs !== time.getTime()).sort();
}

function setTimes(folder: string, time: Date): void {
  for (const path of writtenSince(folder, time)) utimesSync(join(folder, path), time, time);
}

/** Makes the manifest say that kfgen wrote `text` at `path` some time ago. */
async function addToManifest(folder: string, path: string, text: string): Promise<void> {
  const { contentHash } = await import('../../../generator/compiler/write/content-hash.js');
  const content = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as {
    files: Record<string, string>;
  };
  content.files[path] = contentHash(text);
  writeFileSync(join(folder, manifest), JSON.stringify(content));
}

test('no command means generate, and what it writes is what the library returns', async () => {
  const folder = project();
  expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
  const result = await generate({ files: smallSpec });
  if (!result.ok) throw new Error('The small spec has findings');
  const written = Object.entries(outputs(folder)).filter(([, text]) => text !== null);
  expect(Object.fromEntries(written)).toEqual(result.files);
});

test('what it did is printed, one file per line', async () => {
  const { out } = await runIn(project(), ['--lang', 'en']);
  expect(out.split('\n')[0]).toBe('Wrote to "generated":');
  expect(out).toContain('\n  created  src/types.ts');
});

test('a second run writes nothing', async () => {
  const folder = project();
  await runIn(folder, []);
  setTimes(folder, longAgo);
  expect(await runIn(folder, ['generate'])).toEqual({ code: 0, out: '“generated”已是最新。', err: '' });
  expect(writtenSince(folder, longAgo)).toEqual([]);
});

test('only files that changed are written', async () => {
  const folder = project();
  await runIn(folder, []);
  setTimes(folder, longAgo);
  writeTree(folder, {
    'spec/base.yaml': smallSpec['spec/base.yaml'].replace('doc: 系统', 'doc: 系统推送'),
  });
  expect((await runIn(folder, [])).code).toBe(0);
  const written = writtenSince(folder, longAgo);
  expect(written).toContain(manifest);
  expect(written).toContain('generated/src/codes.ts');
  expect(written).not.toContain('generated/src/index.ts');
  expect(written).not.toContain('generated/src/guards.ts');
});

test('--dry-run says what would be done and does nothing', async () => {
  const folder = project();
  const { code, out } = await runIn(folder, ['--dry-run', '--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('Would write to "generated":');
  expect(out).toContain('  missing  src/types.ts');
  expect(readdirSync(folder).sort()).toEqual(['package.json', 'spec']);
});

test('a file that is no longer wanted goes, and its empty folder with it', async () => {
  const folder = project();
  await runIn(folder, []);
  writeTree(folder, { 'generated/old/gone.ts': 'old\n' });
  await addToManifest(folder, 'old/gone.ts', 'old\n');
  const { code, out } = await runIn(folder, ['--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('  removed  old/gone.ts');
  expect(outputs(folder)).not.toHaveProperty(['generated/old']);
});

test('a file that is no longer wanted but was edited by hand stays', async () => {
  const folder = project();
  await runIn(folder, []);
  writeTree(folder, { 'generated/old/mine.ts': 'edited\n' });
  await addToManifest(folder, 'old/mine.ts', 'old\n');
  const { code, out } = await runIn(folder, ['--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('  orphaned but hand-edited, kept  old/mine.ts');
  expect(outputs(folder)['generated/old/mine.ts']).toBe('edited\n');
});

test('files that kfgen never wrote stay, wherever they are', async () => {
  const folder = project({ ...smallSpec, 'generated/package.json': '{}', 'generated/src/mine.ts': 'mine' });
  await runIn(folder, []);
  expect(await runIn(folder, [])).toMatchObject({ code: 0 });
  expect(outputs(folder)).toMatchObject({ 'generated/package.json': '{}', 'generated/src/mine.ts': 'mine' });
});

test('a file that kfgen never wrote is not overwritten, and then nothing is written', async () => {
  const folder = project({ ...smallSpec, 'generated/src/types.ts': 'mine' });
  const before = readTree(folder);
  const { code, out, err } = await runIn(folder, ['--lang', 'en']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(
    'These files were not written by kfgen and are left alone; move them or choose another output folder: generated/src/types.ts',
  );
  expect(readTree(folder)).toEqual(before);
});

test('hand edits in a generated file are overwritten, and that is reported', async () => {
  const folder = project();
  await runIn(folder, []);
  const before = readTree(folder);
  writeFileSync(join(folder, 'generated/src/codes.ts'), 'edited');
  expect((await runIn(folder, ['--lang', 'en'])).out).toContain(
    'updated (hand edits overwritten)  src/codes.ts',
  );
  expect(readTree(folder)).toEqual(before);
});

test('a file that went missing comes back', async () => {
  const folder = project();
  await runIn(folder, []);
  const before = readTree(folder);
  rmSync(join(folder, 'generated/schema'), { recursive: true });
  expect((await runIn(folder, ['--lang', 'en'])).out).toContain('  created  schema/kf.schema.json');
  expect(readTree(folder)).toEqual(before);
});

test('a mistake in the spec ends the run with 1, and nothing is written', async () => {
  const folder = project(brokenSpec);
  const before = readTree(folder);
  const { code, out, err } = await runIn(folder, ['--lang', 'en']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain('Did you mean "string"?');
  expect(out).toContain('Did you mean "Origin"?');
  expect(readTree(folder)).toEqual(before);
});

test('a spec with CRLF line ends and byte order marks gives the same bytes', async () => {
  const windows = Object.entries(smallSpec).map(([path, text]) => [
    path,
    `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  ]);
  const [plain, converted] = [project(), project(Object.fromEntries(windows) as Record<string, string>)];
  await runIn(plain, []);
  await runIn(converted, []);
  expect(outputs(converted)).toEqual(outputs(plain));
});

test('where the spec lies and what its folder is called changes no byte', async () => {
  const moved = Object.entries(smallSpec).map(([path, text]) => [path.replace(/^spec/, '规格 v2/in'), text]);
  const [plain, renamed] = [project(), project(Object.fromEntries(moved) as Record<string, string>)];
  await runIn(plain, []);
  expect(await runIn(renamed, ['--spec', './规格 v2/in/'])).toMatchObject({ code: 0 });
  expect(outputs(renamed)).toEqual(outputs(plain));
});

test('folders can hold blanks and Chinese, and lie anywhere', async () => {
  const folder = project();
  const other = join(temporaryFolder(), '输出 文件夹/深');
  expect(await runIn(folder, ['--out', other])).toMatchObject({ code: 0 });
  expect(readTree(other)).toHaveProperty(['src/types.ts']);
  expect(await runIn(folder, ['check', `--out=${other}`])).toMatchObject({ code: 0 });
});
