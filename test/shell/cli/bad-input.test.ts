import { expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { smallSpec } from './small-spec.js';

const latin1 = Uint8Array.from(Buffer.from('A: { doc: caf\u00e9 }', 'latin1'));

const cases = [
  {
    what: 'no spec folder',
    files: {},
    'zh-CN': '没有规格文件夹“spec”。',
    en: 'There is no spec folder "spec".',
  },
  {
    what: 'a spec folder without YAML',
    files: { 'spec/readme.md': '' },
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
    expect(await runIn(project({}), [command])).toEqual({ code: 2, out: '', err: '没有规格文件夹“spec”。' });
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
