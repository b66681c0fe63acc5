import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { readSpecFiles, repositoryRoot } from '../../support/read-spec-files.js';
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
      '{\n    "name": "x",\n    "files": ["a", "b"],\n    "kfgen": {\n        "extends": "kfgen",\n        "spec": "spec",\n        "out": "src/kf",\n        "importExtension": ""\n    }\n}\n',
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
    'spec/a.yaml:1:32 amendment-conflict\nFailType has "10" already, at node_modules/kfgen/spec/events/msg_send_fail.yaml:51:5; they differ in name',
  );
  expect(out).toContain(
    'spec/b.yaml:1:1 duplicate-type-name\nType "TextMessage" is already defined at node_modules/kfgen/spec/messages/text.yaml:3:1.',
  );
});

describe('an empty spec', () => {
  test.each(['zh-CN', 'en'])('works as it is, and adds to nothing: %s', async (language) => {
    const folder = folderWith({ 'package.json': '{}\n', 'generator/spec.schema.json': '{}' });
    expect(await runIn(folder, ['init', '--empty', '--lang', language])).toMatchObject({ code: 0, err: '' });
    const tree = readTree(folder);
    expect(JSON.parse(tree['package.json'] ?? '')).toEqual({
      kfgen: { spec: 'spec', out: 'generated', importExtension: '' },
    });
    expect(tree['spec/messages.yaml']).toMatch(/^# yaml-language-server: \$schema=\S+spec\.schema\.json\n# /);
    expect(tree).not.toHaveProperty(['spec/README.md']);
    expect(await runIn(folder, ['lint', '--lang', 'en'])).toEqual({
      ...{ code: 0, err: '' },
      out: 'The spec is fine (2 definitions).',
    });
    expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(readTree(folder))).toContain('generated/src/guards.ts');
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 0 });
    expect((await runIn(folder, ['explain', 'text'])).out).toContain('TextMessage');
  });

  test('compiles as a package, and is imported as the last line says', async () => {
    const folder = temporaryFolder();
    const { out } = await runIn(folder, ['init', '--empty', '--package', 'own-messages']);
    await runIn(folder, []);
    const compiler = join(repositoryRoot, 'node_modules/typescript-7/bin/tsc');
    const compiled = spawnSync(process.execPath, [compiler, '-p', 'generated'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status: compiled.status, out: compiled.stdout }).toEqual({ status: 0, out: '' });
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync('../generated', join(folder, 'node_modules/own-messages'), 'junction');
    const line = out.split('\n').at(-1)?.trim() ?? '';
    writeTree(folder, {
      'use.mjs': `${line}\nconst { isMessage } = messages;\nconsole.log(isMessage({ type: 'text', text: 'a' }), isMessage({}))`,
    });
    const used = spawnSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(used).toMatchObject({ status: 0, stdout: 'true false\n' });
  });
});

describe('what comes next is written for', () => {
  const pnpm = ['pnpm exec kfgen', 'pnpm install', 'pnpm --filter kf run build'];
  const yarn = ['yarn kfgen', 'yarn install', 'yarn workspace kf run build'];
  const npm = ['npx kfgen', 'npm install', 'npm run build --workspace kf'];

  test.each([
    ['npm where nothing says what else', {}, npm],
    ['npm by its lock file', { 'package-lock.json': '{}' }, npm],
    ['pnpm by its lock file', { 'pnpm-lock.yaml': '' }, pnpm],
    ['yarn by its lock file', { 'yarn.lock': '' }, yarn],
    ['pnpm by package.json', { 'package.json': '{ "packageManager": "pnpm@9.1.0" }', 'yarn.lock': '' }, pnpm],
    ['yarn by package.json', { 'package.json': '{ "packageManager": "yarn@4.5.0+sha512.abc" }' }, yarn],
    [
      'npm if package.json names what is unknown',
      { 'package.json': '{ "packageManager": "constructor" }' },
      npm,
    ],
    ['npm if package.json names nothing', { 'package.json': '{ "packageManager": 7 }' }, npm],
  ])('%s', async (_, files, commands) => {
    const folder = folderWith(files);
    const { code, out } = await runIn(folder, ['init', '--package', 'kf'], english);
    expect(code).toBe(0);
    const lines = out.split('\n').map((line) => line.trim());
    expect(lines.slice(lines.indexOf('Next:') + 1)).toEqual([
      `${commands[0]} add message red_packet`,
      ...commands,
      'Then import it like this:',
      "import * as messages from 'kf';",
    ]);
  });

  test('a lock file above, as in a workspace, and a plain folder', async () => {
    const folder = folderWith({ 'pnpm-lock.yaml': '', 'own/package.json': '{}' });
    const { out } = await runIn(join(folder, 'own'), ['init', '--out', 'src/kf'], english);
    expect(out.split('\n').slice(-4)).toEqual([
      '  pnpm exec kfgen add message red_packet',
      '  pnpm exec kfgen',
      'Then import it like this:',
      "  import * as messages from './src/kf/src/index';",
    ]);
  });
});

describe('how modules are imported', () => {
  const imported = (out: string): string => out.split('\n').at(-1)?.trim() ?? '';

  test.each([
    ['CommonJS', { 'package.json': '{}' }, ''],
    ['CommonJS, compiled', { 'tsconfig.json': '{ "compilerOptions": { "module": "commonjs", }, } // x' }, ''],
    ['modules', { 'package.json': '{ "type": "module" }' }, '.js'],
    ['nothing', {}, '.js'],
    [
      'Node, by a file that another one extends',
      {
        'package.json': '{}',
        'tsconfig.json': '{ "extends": "./base.json" }',
        'base.json': '{ "compilerOptions": { "module": "nodenext" } }',
      },
      '',
    ],
    [
      'a bundler',
      { 'package.json': '{}', 'tsconfig.json': '{ "compilerOptions": { "module": "preserve" } }' },
      '.js',
    ],
    [
      'TypeScript as it is',
      {
        'package.json': '{ "type": "module" }',
        'tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
      },
      '.ts',
    ],
  ])('follows from the project: %s', async (_, files, extension) => {
    const folder = folderWith(files);
    const { code, out } = await runIn(folder, ['init', '--empty']);
    expect({ code, line: imported(out) }).toEqual({
      code: 0,
      line: `import * as messages from './generated/src/index${extension}';`,
    });
    const { kfgen } = JSON.parse(readTree(folder)['package.json'] ?? '') as { kfgen: object };
    const setting = extension === '.js' ? {} : { importExtension: extension };
    expect(kfgen).toEqual({ spec: 'spec', out: 'generated', ...setting });
    expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
    expect(readTree(folder)['generated/src/guards.ts']).toContain(` from './runtime/checks${extension}';`);
  });

  test('in a package of its own, as a package is', async () => {
    const folder = folderWith({ 'package.json': '{}' });
    const { out } = await runIn(folder, ['init', '--empty', '--package', 'kf']);
    expect(imported(out)).toBe("import * as messages from 'kf';");
    const manifest: unknown = JSON.parse(readTree(folder)['package.json'] ?? '');
    expect(manifest).toMatchObject({ kfgen: { spec: 'spec', out: 'generated' } });
    expect(manifest).not.toHaveProperty('kfgen.importExtension');
  });
});

describe('a package becomes a workspace', () => {
  const manifest = (folder: string): unknown => JSON.parse(readTree(folder)['package.json'] ?? '');

  test('of yarn, which needs a private project', async () => {
    const folder = folderWith({ 'package.json': '{ "name": "x" }', 'yarn.lock': '' });
    await runIn(folder, ['init', '--package', 'kf']);
    expect(manifest(folder)).toMatchObject({ workspaces: ['generated'], private: true });
    const open = folderWith({ 'package.json': '{ "private": false }', 'yarn.lock': '' });
    await runIn(open, ['init', '--package', 'kf']);
    expect(manifest(open)).toMatchObject({ workspaces: ['generated'], private: false });
  });

  test('of npm, which does not', async () => {
    const folder = folderWith({ 'package.json': '{ "name": "x" }' });
    await runIn(folder, ['init', '--package', 'kf']);
    expect(manifest(folder)).not.toHaveProperty('private');
  });

  test('of pnpm, which has a file for them', async () => {
    const folder = folderWith({ 'pnpm-lock.yaml': '' });
    await runIn(folder, ['init', '--package', 'kf', '--out', '包 1']);
    expect(readTree(folder)['pnpm-workspace.yaml']).toBe('packages:\n  - "包 1"\n');
    expect(manifest(folder)).not.toHaveProperty('workspaces');
  });

  test.each([
    [{ 'package.json': '{ "workspaces": ["a"] }' }, 'package.json'],
    [{ 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': 'packages: [a]' }, 'pnpm-workspace.yaml'],
  ])('unless there are some, which are left as they are: %o', async (files, name) => {
    const folder = folderWith(files);
    const { out } = await runIn(folder, ['init', '--package', 'kf'], english);
    expect(out).toContain(
      `"${name}" has workspaces already and was left as it is; add "generated" if it is not among them.`,
    );
    expect(readTree(folder)['pnpm-workspace.yaml'] ?? 'packages: [a]').toBe('packages: [a]');
  });
});

describe('where there is no spec', () => {
  const places = [
    ['no folder', {}],
    ['tests of Ruby in it', { 'spec/order_spec.rb': '', 'spec/support/a.rb': '' }],
  ] as const;

  test.each(places)('with %s, explain and validate use the shipped one, and say so', async (_, files) => {
    const folder = folderWith({ ...files, 'a.json': '{ "errcode": 40001, "errmsg": "x" }' });
    const note = 'There is no spec in "spec"; this is about the spec that comes with kfgen.';
    const explained = await runIn(folder, ['explain', 'text'], english);
    expect(explained).toMatchObject({ code: 0, err: note });
    expect(explained.out).toContain('TextMessage');
    const validated = await runIn(folder, ['validate', 'a.json', '--format', 'json'], english);
    expect(validated.err).toBe(note);
    expect(JSON.parse(validated.out)).toMatchObject({ known: [{ type: 'ApiResponse' }] });
  });

  test('a folder that is named must be there', async () => {
    const sentence = 'There is no spec folder "none".';
    expect(await runIn(temporaryFolder(), ['explain', 'text', '--spec', 'none'], english)).toMatchObject({
      code: 2,
      err: sentence,
    });
    const folder = folderWith({ 'package.json': '{ "kfgen": { "spec": "none" } }' });
    expect(await runIn(folder, ['explain', 'text'], english)).toMatchObject({ code: 2, err: sentence });
  });

  test.each(places)('with %s, the other commands name init', async (_, files) => {
    for (const argv of [['generate'], ['check'], ['lint'], ['add', 'message', 'x']])
      expect(await runIn(folderWith(files), argv, english)).toEqual({
        code: 2,
        out: '',
        err: 'There is no spec: folder "spec" is missing or has no YAML file. Begin one with npx kfgen init, or name its folder with --spec.',
      });
  });
});
