import { describe, expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { runIn } from './run-in.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeTree(folder, files);
  return folder;
}

describe('in an empty folder', () => {
  test('it writes a package.json and a guide, and the shipped spec is there', async () => {
    const folder = temporaryFolder();
    expect(await runIn(folder, ['init'])).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(readTree(folder)).sort()).toEqual(['package.json', 'spec', 'spec/README.md']);
    expect(JSON.parse(readTree(folder)['package.json'] ?? '')).toEqual({
      private: true,
      kfgen: { extends: 'kfgen', spec: 'spec', out: 'generated' },
    });
    expect(await runIn(folder, ['lint'])).toMatchObject({ code: 0 });
    expect((await runIn(folder, ['explain', 'text'])).out).toContain(
      'node_modules/kfgen/spec/messages/text.yaml:',
    );
  });

  test('it gives the output that kfgen gives from the shipped spec alone', async () => {
    const [own, whole] = [temporaryFolder(), folderWith({ 'package.json': '{}', ...readSpecFiles() })];
    await runIn(own, ['init']);
    for (const folder of [own, whole]) expect(await runIn(folder, [])).toMatchObject({ code: 0 });
    const outputOf = (folder: string): unknown =>
      Object.fromEntries(Object.entries(readTree(folder)).filter(([path]) => path.startsWith('generated')));
    expect(outputOf(own)).toEqual(outputOf(whole));
    expect(await runIn(own, ['check'])).toMatchObject({ code: 0 });
  });

  test('it makes the output a package of the name that is asked for', async () => {
    const folder = temporaryFolder();
    const argv = ['init', '--package', '@team/kf-messages', '--out', 'packages/kf', '--spec', '规格 1'];
    expect(await runIn(folder, argv)).toMatchObject({ code: 0, err: '' });
    const tree = readTree(folder);
    expect(JSON.parse(tree['packages/kf/package.json'] ?? '')).toMatchObject({ name: '@team/kf-messages' });
    expect(JSON.parse(tree['package.json'] ?? '')).toMatchObject({
      kfgen: { spec: '规格 1', out: 'packages/kf' },
      workspaces: ['packages/kf'],
    });
    expect(tree).toHaveProperty('packages/kf/tsconfig.json');
    expect(await runIn(folder, [])).toMatchObject({ code: 0 });
  });
});

describe('in a project', () => {
  const manifest = '{\n    "name": "x",\n    "files": ["a", "b"]\n}\n';

  test('it changes no line of package.json that it need not change, and no other file', async () => {
    const folder = folderWith({ 'package.json': manifest, 'spec/app.spec.ts': 'export {};\n' });
    expect(await runIn(folder, ['init', '--out', 'src/kf'])).toMatchObject({ code: 0 });
    const tree = readTree(folder);
    expect(tree['package.json']).toBe(
      '{\n    "name": "x",\n    "files": ["a", "b"],\n    "kfgen": {\n        "extends": "kfgen",\n        "spec": "spec",\n        "out": "src/kf"\n    }\n}\n',
    );
    expect(tree['spec/app.spec.ts']).toBe('export {};\n');
  });

  test('the next command that is named needs no folder that the settings name', async () => {
    const folder = folderWith({ 'package.json': manifest });
    await runIn(folder, ['init', '--out', 'src/kf']);
    expect((await runIn(folder, ['add', 'message', 'red_packet'])).out).toMatch(/然后运行：npx kfgen$/);
  });

  test('a dry run writes nothing', async () => {
    const folder = folderWith({ 'package.json': manifest });
    const before = readTree(folder);
    const { code, out } = await runIn(folder, ['init', '--package', 'kf', '--dry-run', '--format', 'json']);
    expect({ code, ...(JSON.parse(out) as object) }).toEqual({
      code: 0,
      diagnostics: [],
      written: false,
      changes: [
        { kind: 'updated', path: 'package.json' },
        { kind: 'created', path: 'spec/README.md' },
        { kind: 'created', path: 'generated/package.json' },
        { kind: 'created', path: 'generated/tsconfig.json' },
      ],
    });
    expect(readTree(folder)).toEqual(before);
  });

  test.each([
    [
      { 'package.json': '{ "kfgen": { "out": "x" } }' },
      ['init'],
      '"package.json" has settings for kfgen already; nothing was written.',
    ],
    [
      { 'package.json': manifest, 'spec/README.md': 'mine' },
      ['init'],
      'File "spec/README.md" exists already and is left alone.',
    ],
    [
      { 'package.json': manifest, 'generated/package.json': '{}' },
      ['init', '--package', 'kf'],
      'File "generated/package.json" exists already and is left alone.',
    ],
    [{ 'package.json': '{ "name": ' }, ['init'], '"package.json" is not valid JSON. See kfgen init --help.'],
    [{ 'package.json': '[]' }, ['init'], '"package.json" is not valid JSON. See kfgen init --help.'],
    [
      { 'package.json': '{ "kfgen": { "spc": "x" } }' },
      ['init'],
      'There is no setting "spc" for kfgen in "package.json". Did you mean "spec"?',
    ],
    [
      {},
      ['init', '--package', 'My Package'],
      '"My Package" cannot be the name of a package: lower-case letters, digits, hyphens, dots and underscores, with a @scope/ if need be. See kfgen init --help.',
    ],
    [{}, ['init', '--out', '../x'], '"../x" must be a folder inside the current one.'],
    [{}, ['init', '--spec', '.'], '"." must be a folder inside the current one.'],
    [
      {},
      ['init', '--out', 'spec/out'],
      'The output folder "spec/out" must not be the spec folder "spec" or lie in it.',
    ],
    [{}, ['init', 'here'], 'Unexpected argument "here". See kfgen init --help.'],
  ])('%o %o: one line, and nothing is written', async (files, argv, sentence) => {
    const folder = folderWith(files);
    const before = readTree(folder);
    const { code, out, err } = await runIn(folder, argv, english);
    expect({ code, out, err: err.replace(`${folder}/`, '') }).toEqual({ code: 2, out: '', err: sentence });
    expect(readTree(folder)).toEqual(before);
  });
});

test('a conflict with the shipped spec names both places', async () => {
  const folder = temporaryFolder();
  await runIn(folder, ['init']);
  writeTree(folder, {
    'spec/a.yaml': 'FailType: { amend: { values: { 10: { name: Mine, doc: 我的 } } } }\n',
    'spec/b.yaml': 'TextMessage: { doc: 文本, fields: { id: { type: string, doc: 编号 } } }\n',
  });
  const { code, out } = await runIn(folder, ['lint'], english);
  expect(code).toBe(1);
  expect(out).toContain(
    'spec/a.yaml:1:32 amendment-conflict\nFailType has "10" already, in node_modules/kfgen/spec/events/msg_send_fail.yaml.',
  );
  expect(out).toContain(
    'spec/b.yaml:1:1 duplicate-type-name\nType "TextMessage" is already defined in node_modules/kfgen/spec/messages/text.yaml.',
  );
});
