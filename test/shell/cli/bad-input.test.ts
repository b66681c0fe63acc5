import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.js';
import { readTree } from '../files/read-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { smallSpec } from './small-spec.js';

const latin1 = Uint8Array.from(Buffer.from('A: { doc: caf\u00e9 }', 'latin1'));

const cases = [
  {
    what: 'no spec folder',
    files: {},
    'zh-CN':
      '没有规格：文件夹“spec”不存在，或里面没有 YAML 文件。用 npx kfgen init 开始，或用 --spec 指明文件夹。',
    en: 'There is no spec: folder "spec" is missing or has no YAML file. Begin one with npx kfgen init, or name its folder with --spec.',
  },
  {
    what: 'a spec folder without YAML',
    files: { 'spec/readme.md': '' },
    'zh-CN':
      '没有规格：文件夹“spec”不存在，或里面没有 YAML 文件。用 npx kfgen init 开始，或用 --spec 指明文件夹。',
    en: 'There is no spec: folder "spec" is missing or has no YAML file. Begin one with npx kfgen init, or name its folder with --spec.',
  },
  {
    what: 'a spec folder without YAML that settings name',
    files: { 'spec/readme.md': '', 'package.json': '{ "kfgen": { "spec": "spec" } }' },
    'zh-CN': '文件夹“spec”中没有 YAML 文件（.yaml 或 .yml）。',
    en: 'There is no YAML file (.yaml or .yml) in folder "spec".',
  },
  {
    what: 'a spec that is a file',
    files: { spec: 'A: 1' },
    'zh-CN': '“spec”不是文件夹，规格须放在文件夹中。',
    en: '"spec" is no folder; a spec is a folder of YAML files.',
  },
  {
    what: 'a file that is not UTF-8',
    files: { ...smallSpec, 'spec/latin.yaml': latin1 },
    'zh-CN': '文件“spec/latin.yaml”不是 UTF-8 编码：第 1 行（字节偏移 14）有误。请另存为 UTF-8。',
    en: 'File "spec/latin.yaml" is not UTF-8: line 1 (byte offset 14) cannot be decoded. Save it as UTF-8.',
  },
  {
    what: 'a file where the output folder should be',
    files: { ...smallSpec, generated: 'in the way' },
    'zh-CN': /^无法写入“generated(\/[\w./-]+)?”（E\w+）。所有文件保持原样。$/,
    en: /^Cannot write "generated(\/[\w./-]+)?" \(E\w+\)\. All files are as they were\.$/,
  },
  {
    what: 'a file where a folder of the output should be',
    files: { ...smallSpec, 'generated/src': 'in the way' },
    'zh-CN': /^无法写入“generated\/src(\/[\w./-]+)?”（E\w+）。所有文件保持原样。$/,
    en: /^Cannot write "generated\/src(\/[\w./-]+)?" \(E\w+\)\. All files are as they were\.$/,
  },
  {
    what: 'a folder where a file of the output should be',
    files: { ...smallSpec, 'generated/src/types.ts/file': 'in the way' },
    'zh-CN': '“generated/src/types.ts”不是普通文件。',
    en: '"generated/src/types.ts" is no regular file.',
  },
];

test.each(cases)('$what: one clear line, 2, and nothing is written', async ({ files, ...sentences }) => {
  const folder = project(files);
  const before = readTree(folder);
  for (const language of ['zh-CN', 'en'] as const) {
    const { code, out, err } = await runIn(folder, ['--lang', language]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const sentence = sentences[language];
    if (typeof sentence === 'string') expect(err).toBe(sentence);
    else expect(err).toMatch(sentence);
  }
  expect(readTree(folder)).toEqual(before);
});

test('lint and check say the same of a spec that cannot be read', async () => {
  for (const command of ['lint', 'check']) {
    expect(await runIn(project({}), [command])).toEqual({
      code: 2,
      out: '',
      err: '没有规格：文件夹“spec”不存在，或里面没有 YAML 文件。用 npx kfgen init 开始，或用 --spec 指明文件夹。',
    });
  }
});

test('a manifest that leads out of the output folder is not believed', async () => {
  const hash = '0'.repeat(64);
  const evil = JSON.stringify({ spec: hash, files: { '../package.json': hash, '/etc/passwd': hash } });
  const folder = project({ ...smallSpec, 'generated/.kfgen.json': evil });
  expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
  expect(readTree(folder)).toHaveProperty(['package.json'], '{ "name": "project" }');
});

test.each(['spec', 'spec/generated'])('an output folder %s, in the spec folder, is refused', async (out) => {
  const folder = project(smallSpec);
  const before = readTree(folder);
  for (const command of ['generate', 'check']) {
    const { code, err } = await runIn(folder, [command, '--out', out]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `输出文件夹“${out}”不能是规格文件夹“spec”或在它里面。`,
    });
  }
  expect(readTree(folder)).toEqual(before);
});

describe('an output folder that holds what is not output is refused', () => {
  const layout = { ...smallSpec, 'package.json': '{ "kfgen": {} }', 'deep/er/file': '' };

  async function refused(folder: string, cwd: string, argv: readonly string[], held: string): Promise<void> {
    const before = readTree(folder);
    for (const command of ['generate', 'check', 'generate --dry-run']) {
      const { code, out, err } = await runIn(join(folder, cwd), [
        ...command.split(' '),
        ...argv,
        '--lang',
        'en',
      ]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(
        /^"[^"]+" holds "[^"]+" and cannot be the output folder; choose a folder of its own/,
      );
      expect(err).toContain(`holds "${held}"`);
    }
    expect(readTree(folder)).toEqual(before);
  }

  test.each(['/', '.', './', '..', '../..', 'spec/..'])('%s holds the spec', async (out) => {
    await refused(project(layout), '', ['--out', out], 'spec');
  });

  test('so does a folder above it, from a folder below', async () => {
    const folder = project(layout);
    await refused(folder, 'deep/er', ['--spec', '../../spec', '--out', '../..'], '../../spec');
    await refused(folder, 'deep/er', ['--spec', '../../spec', '--out', folder], '../../spec');
  });

  test('with a spec elsewhere, it is the project or what is above it', async () => {
    const spec = ['--spec', join(project(smallSpec), 'spec')];
    const folder = project({ 'package.json': '{}', 'deep/file': '' });
    await refused(folder, '', [...spec, '--out', '.'], 'package.json');
    await refused(folder, 'deep', [...spec, '--out', '..'], '../package.json');
    const above = project({ 'own/package.json': '{}' });
    await refused(above, 'own', [...spec, '--out', '..'], 'package.json');
  });

  test('or the home of the user', async () => {
    const home = temporaryFolder();
    vi.stubEnv('HOME', home);
    vi.stubEnv('USERPROFILE', home);
    await refused(project(layout), '', ['--out', home], home);
  });

  // Windows makes such links only for administrators.
  test.skipIf(process.platform === 'win32')('also by way of a link', async () => {
    const folder = project(layout);
    symlinkSync('.', join(folder, 'here'));
    symlinkSync('/', join(folder, 'root'));
    await refusedByLink(folder, 'here');
    await refusedByLink(folder, 'root');
    symlinkSync('spec', join(folder, 'other'));
    expect((await runIn(folder, ['--out', 'other'])).err).toBe(
      '输出文件夹“other”不能是规格文件夹“spec”或在它里面。',
    );
  });

  async function refusedByLink(folder: string, out: string): Promise<void> {
    const { code, err } = await runIn(folder, ['--out', out]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `“${out}”里有“spec”，不能用作输出文件夹；请另选一个专用的文件夹，如 generated。`,
    });
  }

  test('a setting is refused like an option, and init does not write one', async () => {
    const settings = { ...smallSpec, 'package.json': '{ "kfgen": { "out": "." } }' };
    await refused(project(settings), '', [], 'spec');
    const folder = project({ 'package.json': '{}' });
    const { code, err } = await runIn(folder, [
      'init',
      '--spec',
      'src/kf/spec',
      '--out',
      'src/kf',
      '--lang',
      'en',
    ]);
    expect({ code, err }).toEqual({
      code: 2,
      err: '"src/kf" holds "src/kf/spec" and cannot be the output folder; choose a folder of its own, such as generated.',
    });
  });

  test('the package that was generated may be generated again from inside it', async () => {
    const folder = project({ ...layout, 'generated/package.json': '{}' });
    await runIn(folder, []);
    const { code, err } = await runIn(join(folder, 'generated'), ['--spec', '../spec', '--out', '.']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('any other folder will do, one without a project, too', async () => {
    const spec = join(project(smallSpec), 'spec');
    const folder = project({ 'package.json': '{}' });
    const empty = temporaryFolder();
    for (const [cwd, out] of [
      [folder, 'deep/new'],
      [folder, join(temporaryFolder(), 'x')],
      [empty, '.'],
    ] as const)
      expect(await runIn(cwd, ['--spec', spec, '--out', out])).toMatchObject({ code: 0, err: '' });
  });
});
