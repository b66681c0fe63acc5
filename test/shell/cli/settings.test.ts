import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { brokenSpec, smallSpec } from './small-spec.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };

/** A project with these settings in its package.json. */
function configured(kfgen: unknown, files: Readonly<Record<string, string>> = smallSpec): string {
  return project({ ...files, 'package.json': JSON.stringify({ kfgen }) });
}

const moved = Object.fromEntries(
  Object.entries(smallSpec).map(([path, text]) => [path.replace(/^spec/, '规格 1'), text]),
);

test('folders, format and language are read from package.json', async () => {
  const folder = configured({ spec: '规格 1', out: '输出 1', format: 'json', lang: 'en' }, moved);
  const { code, out } = await runIn(folder, []);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveProperty('changes.0.path', '输出 1/.kfgen.json');
  expect(readTree(folder)).toHaveProperty(['输出 1/src/types.ts']);
  expect((await runIn(folder, ['check', '--format', 'pretty'])).out).toBe('"输出 1" is up to date.');
});

test('options on the command line win', async () => {
  const folder = configured({ spec: 'nowhere', out: 'elsewhere', format: 'json', lang: 'zh-CN' });
  const { out } = await runIn(folder, [
    '--spec',
    'spec',
    '--out',
    'here',
    '--format',
    'pretty',
    '--lang',
    'en',
  ]);
  expect(out).toContain('Wrote to "here":');
});

test('folders are relative to package.json, also when run from a folder below it', async () => {
  const folder = configured({ spec: '规格 1', out: 'out' }, moved);
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  const { code, out } = await runIn(join(folder, 'deep/er'), ['--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('Wrote to "../../out":');
  expect(readTree(folder)).toHaveProperty(['out/src/types.ts']);
  expect(readTree(join(folder, 'deep'))).toEqual({ er: null });
});

test('an absolute folder is one, also when run from a folder below package.json', async () => {
  const elsewhere = project(moved);
  const folder = configured({ spec: join(elsewhere, '规格 1'), out: join(elsewhere, 'out 1') }, {});
  mkdirSync(join(folder, 'deep'));
  for (const cwd of [folder, join(folder, 'deep')]) {
    expect(await runIn(cwd, [])).toMatchObject({ code: 0, err: '' });
    expect(await runIn(cwd, ['lint'])).toMatchObject({ code: 0 });
  }
  expect(readTree(elsewhere)).toHaveProperty(['out 1/src/types.ts']);
  expect(Object.keys(readTree(folder)).sort()).toEqual(['deep', 'package.json']);
});

test('mistakes are named by the path from where the user is', async () => {
  const folder = configured({ spec: 'spec' }, brokenSpec);
  const { out } = await runIn(join(folder, 'spec/messages'), ['lint']);
  expect(out).toContain('../messages/text.yaml:7:21 unknown-type');
});

test('a package.json without settings, or none at all, changes nothing', async () => {
  expect(await runIn(project(), ['lint'])).toMatchObject({ code: 0 });
  expect(await runIn(configured(undefined), ['lint'])).toMatchObject({ code: 0 });
});

test.each([
  [{ specs: 'x' }, 'There is no setting "specs" for kfgen in ', 'Did you mean "spec"?'],
  [{ watch: true }, 'There is no setting "watch" for kfgen in ', 'See kfgen --help.'],
  [{ toString: 'x' }, 'There is no setting "toString" for kfgen in ', 'See kfgen --help.'],
  [{ importExtension: 'js' }, 'Setting "importExtension" of kfgen in ', 'should be .js | .ts | "".'],
  [{ importExtension: 'js' }, 'Setting "importExtension" of kfgen in ', 'Did you mean ".js"?'],
  [{ importExtension: '.tsx' }, 'Setting "importExtension" of kfgen in ', 'Did you mean ".ts"?'],
  [{ importExtension: false }, 'Setting "importExtension" of kfgen in ', 'See kfgen --help.'],
  [{ importExtensions: '' }, 'There is no setting "importExtensions" for kfgen in ', '"importExtension"?'],
  [{ format: 'jsn' }, 'Setting "format" of kfgen in ', 'Did you mean "json"?'],
  [{ format: 'xml' }, 'Setting "format" of kfgen in ', 'should be pretty | json | github.'],
  [{ lang: 'fr' }, 'Setting "lang" of kfgen in ', 'should be zh-CN | en.'],
  [{ spec: 7 }, 'Setting "spec" of kfgen in ', 'should be string.'],
  [{ out: '' }, 'Setting "out" of kfgen in ', 'should be string.'],
  [['spec'], 'Setting "kfgen" of kfgen in ', 'should be { }.'],
])('a wrong setting is one line with 2, and nothing is written: %o', async (settings, beginning, rest) => {
  const folder = configured(settings);
  const before = readTree(folder);
  const { code, out, err } = await runIn(folder, [], english);
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
  expect(err).toContain(beginning);
  expect(err).toContain(join(folder, 'package.json'));
  expect(err).toContain(rest);
  expect(readTree(folder)).toEqual(before);
});

test('docs says where the reference page is: to the documentation of each type, and to explain', async () => {
  const folder = configured({});
  const shown = async (): Promise<string> => (await runIn(folder, ['explain', 'TextMessage'])).out;
  await runIn(folder, []);
  expect(readTree(folder)['generated/src/types.ts']).not.toContain('.html');
  expect(await shown()).not.toContain('.html');
  for (const [docs, address] of [
    ['https://a.example/kf.html', 'https://a.example/kf.html'],
    ['../文档/a.html', 'generated/../文档/a.html'],
  ]) {
    writeTree(folder, { 'package.json': JSON.stringify({ kfgen: { docs } }) });
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 1 });
    expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
    const files = readTree(folder);
    expect(files['generated/src/types.ts']).toContain(` * @see ${docs}#TextMessage\n`);
    expect(files['generated/src/codes.ts']).toContain(` * @see ${docs}#Origin\n`);
    expect(await shown()).toContain(`${address}#TextMessage\n`);
  }
  writeTree(folder, { 'package.json': '{}', 'kf-docs.html': '' });
  expect(await shown()).toContain('kf-docs.html#TextMessage\n');
});

test('docs is a text of its user, and ends no comment', async () => {
  const folder = configured({ docs: 'https://a.example/*/ evil(); /*' });
  await runIn(folder, []);
  expect(readTree(folder)['generated/src/types.ts']).toContain(
    '@see https://a.example/*\\/ evil(); /*#TextMessage',
  );
});

test('importExtension decides how the generated modules import each other, though a cache knows the rest', async () => {
  const folder = configured({});
  mkdirSync(join(folder, 'node_modules'));
  await runIn(folder, []);
  const usual = readTree(join(folder, 'generated'));
  for (const importExtension of ['.ts', '']) {
    writeTree(folder, { 'package.json': JSON.stringify({ kfgen: { importExtension } }) });
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 1 });
    expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
    expect(readTree(folder)['generated/src/guards.ts']).toContain(
      ` from './runtime/checks${importExtension}';`,
    );
    expect(readTree(folder)['generated/src/runtime/fault.ts']).toContain(
      ` from './issue-code${importExtension}';`,
    );
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 0 });
  }
  writeTree(folder, { 'package.json': JSON.stringify({ kfgen: { importExtension: '.js' } }) });
  await runIn(folder, []);
  expect(readTree(join(folder, 'generated'))).toEqual(usual);
});

test('a package.json that is no JSON is named', async () => {
  const folder = project({ ...smallSpec, 'package.json': '{ "kfgen": ' });
  const path = join(folder, 'package.json');
  expect(await runIn(folder, ['lint'], english)).toEqual({
    code: 2,
    out: '',
    err: `"${path}" is not valid JSON. See kfgen lint --help.`,
  });
  expect((await runIn(folder, ['lint'])).err).toContain('不是有效的 JSON。');
});

// Windows makes such links only for administrators.
test.skipIf(process.platform === 'win32')(
  'a package.json that is a link in a circle is an error of one line',
  async () => {
    const folder = project();
    rmSync(join(folder, 'package.json'));
    symlinkSync('package.json', join(folder, 'package.json'));
    const { code, out, err } = await runIn(folder, ['lint'], english);
    expect({ code, out, err: err.replace(`${folder}/`, '') }).toEqual({
      code: 2,
      out: '',
      err: 'Cannot read "package.json" (ELOOP).',
    });
  },
);

test('a byte order mark before package.json is ignored', async () => {
  const folder = project({ ...smallSpec, 'package.json': '\uFEFF{ "kfgen": { "lang": "en" } }' });
  expect((await runIn(folder, ['lint'])).out).toBe('The spec is fine (4 definitions).');
});
