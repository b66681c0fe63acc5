import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.js';
import { readTree } from '../files/read-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { brokenSpec, smallSpec } from './small-spec.js';

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

describe('kfgen docs', () => {
  test('writes one file, says how large it is, and leaves nothing else', async () => {
    const folder = project();
    const before = filesIn(folder);
    const { code, out, err } = await runIn(folder, ['docs']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^已写入“kf-docs\.html”（\d+ kB）。$/);
    expect(filesIn(folder)).toEqual([...before, 'kf-docs.html'].sort());
    expect(readFileSync(join(folder, 'kf-docs.html'), 'utf8')).toContain('id=TextMessage.text.content>');
  });

  test('writes where it is told to, into folders that it makes', async () => {
    const folder = project();
    const path = '文档 一/新 页/客服 参考.html';
    const { code, out } = await runIn(folder, ['docs', '--file', path]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`“${path}”`) as string });
    expect(readFileSync(join(folder, path), 'utf8')).toMatch(/^<!doctype html>/);
    expect(filesIn(join(folder, '文档 一/新 页'))).toEqual(['客服 参考.html']);
  });

  test('writes the same bytes again in any language of its user, and replaces the page', async () => {
    const folder = project();
    await runIn(folder, ['docs']);
    const first = readFileSync(join(folder, 'kf-docs.html'), 'utf8');
    const { code } = await runIn(folder, ['docs', '--lang', 'en']);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'kf-docs.html'), 'utf8')).toBe(first);
    writeFileSync(join(folder, 'spec/base.yaml'), smallSpec['spec/base.yaml'].replaceAll('微信客户', '来客'));
    await runIn(folder, ['docs']);
    expect(readFileSync(join(folder, 'kf-docs.html'), 'utf8')).toContain('来客');
  });

  test('prints a document with --format json', async () => {
    const folder = project();
    const { out } = await runIn(folder, ['docs', '--format', 'json']);
    const bytes = readFileSync(join(folder, 'kf-docs.html')).length;
    expect(JSON.parse(out)).toEqual({ diagnostics: [], path: 'kf-docs.html', bytes });
  });

  test('shows the shipped spec where there is none', async () => {
    const folder = temporaryFolder();
    const { code, err } = await runIn(folder, ['docs']);
    expect({ code, err }).toEqual({ code: 0, err: '“spec”里没有规格，以下按 kfgen 自带的规格。' });
    expect(readFileSync(join(folder, 'kf-docs.html'), 'utf8')).toContain('id=EnterSessionEvent>');
  });

  test('writes nothing for a spec with mistakes, and reports them', async () => {
    const folder = project(brokenSpec);
    writeFileSync(join(folder, 'kf-docs.html'), 'old');
    const before = readTree(folder);
    const { code, out } = await runIn(folder, ['docs']);
    expect(code).toBe(1);
    expect(out).toContain('unknown-type');
    expect(readTree(folder)).toEqual(before);
  });
});

describe('kfgen docs refuses, and leaves all as it was,', () => {
  const notAPage = (path: string): string =>
    `“${path}”不是 kfgen 写的网页，不会覆盖；请移走它或用 --file 换一个文件。`;

  test.each([
    ['to replace what it has not written', 'package.json', notAPage('package.json')],
    ['to replace a spec', 'spec/base.yaml', notAPage('spec/base.yaml')],
    ['to write where a folder is', 'spec', '“spec”不是普通文件。'],
    ['to write to a folder', 'new/', '“new/”不是普通文件。'],
    ['to write to the folder itself', '.', '“.”不是普通文件。'],
    [
      'to write below a file',
      'package.json/a.html',
      /^无法写入“package\.json.*”（E\w+）。所有文件保持原样。$/,
    ],
    ['a name that is empty', '', '选项“--file”缺少值。用法见 kfgen docs --help。'],
    [
      'a name that no disk has',
      `${'a'.repeat(300)}.html`,
      /^无法写入“.*a\.html”（ENAMETOOLONG）。所有文件保持原样。$/,
    ],
  ])('%s', async (_, file, message) => {
    const folder = project();
    const before = readTree(folder);
    const { code, out, err } = await runIn(folder, ['docs', '--file', file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    if (typeof message === 'string') expect(err).toBe(message);
    expect(readTree(folder)).toEqual(before);
  });

  test('to write through a link', async () => {
    const folder = project();
    mkdirSync(join(folder, 'elsewhere'));
    await runIn(folder, ['docs', '--file', 'elsewhere/a.html']);
    symlinkSync('elsewhere/a.html', join(folder, 'kf-docs.html'));
    const before = readTree(join(folder, 'elsewhere'));
    const { code, err } = await runIn(folder, ['docs']);
    expect({ code, err }).toEqual({ code: 2, err: '“kf-docs.html”不是普通文件。' });
    expect(readTree(join(folder, 'elsewhere'))).toEqual(before);
  });

  test.skipIf(process.getuid?.() === 0)('to write where it may not', async () => {
    const folder = project();
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o500);
    const { code, err } = await runIn(folder, ['docs', '--file', 'closed/a.html']);
    expect(code).toBe(2);
    expect(err).toMatch(/EACCES/);
  });

  test('words after it, and options that it does not have', async () => {
    for (const argv of [
      ['docs', 'x'],
      ['docs', '--fiel', 'x'],
      ['docs', '--file'],
    ]) {
      const { code, err } = await runIn(project(), argv);
      expect({ argv, code }).toEqual({ argv, code: 2 });
      expect(err).toMatch(/“(?:x|--fiel|--file)”/);
    }
  });
});
