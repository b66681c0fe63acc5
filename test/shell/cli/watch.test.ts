import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { generate } from '../../../generator/index.js';
import { readTree } from '../files/read-tree.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { brokenSpec, smallSpec } from './small-spec.js';
import { startWatch, waiting } from './start-watch.js';

const text = 'spec/messages/text.yaml';
const patience = { timeout: 60_000, interval: 10 };

/** The small spec with another sentence in one of its files. */
function specSaying(words: string): Readonly<Record<string, string>> {
  return { ...smallSpec, [text]: smallSpec[text].replace('doc: 文本消息', `doc: ${words}`) };
}

/** Saves as many editors do: a new file, renamed over the old one. */
function save(folder: string, path: string, content: string): void {
  const draft = join(folder, `${path}.tmp`);
  writeFileSync(draft, content);
  renameSync(draft, join(folder, path));
}

function types(folder: string): string {
  return readFileSync(join(folder, 'generated/src/types.ts'), 'utf8');
}

function outputs(folder: string): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    Object.entries(readTree(folder)).filter(([path]) => path.startsWith('generated')),
  );
}

/** The files generated from a spec, by path. */
async function expectedFiles(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const result = await generate({ files });
  if (!result.ok) throw new Error('The spec has findings');
  return { ...result.files };
}

/** The files below the output folder, staging folders included. */
function writtenFiles(folder: string): Record<string, string | null> {
  return Object.fromEntries(Object.entries(outputs(folder)).filter(([, content]) => content !== null));
}

test('a first run comes at once, and another after each save', async () => {
  const folder = project();
  const watch = startWatch(folder);
  expect(await watch.nextRun()).toMatch(/^已写入“generated”：\n/);
  expect(writtenFiles(folder)).toEqual(await expectedFiles(smallSpec));
  save(folder, text, specSaying('换过的文档')[text]!);
  expect(await watch.nextRun()).toMatch(
    /^有变化：spec\/messages\/text\.yaml\n已写入“generated”：\n(?: {2}更新 {2}\S+\n)+$/,
  );
  expect(writtenFiles(folder)).toEqual(await expectedFiles(specSaying('换过的文档')));
  writeFileSync(join(folder, text), specSaying('换过的文档')[text]!);
  expect(await watch.nextRun()).toBe('有变化：spec/messages/text.yaml\n“generated”已是最新。\n');
  expect(watch.err()).toBe('');
});

test('a mistake is reported, writes nothing and can be mended', async () => {
  const folder = project();
  const watch = startWatch(folder);
  await watch.nextRun();
  const before = outputs(folder);
  for (const round of [1, 2]) {
    save(folder, text, brokenSpec[text]);
    const report = await watch.nextRun();
    expect(report).toContain('spec/messages/text.yaml:7:21');
    expect(report).toContain('是不是想写“Origin”？');
    expect(outputs(folder)).toEqual(before);
    save(folder, text, smallSpec[text]);
    expect(await watch.nextRun(), `round ${round}`).toContain('“generated”已是最新。');
  }
  save(folder, text, specSaying('改好了')[text]!);
  expect(await watch.nextRun()).toContain('更新  src/types.ts');
  expect(await watch.end('SIGINT')).toEqual({ code: 0, signal: null });
});

test('a changed setting of package.json counts at once, a wrong one is said once', async () => {
  const moved = Object.fromEntries(
    Object.entries(specSaying('另一份')).map(([path, content]) => [path.replace(/^spec/, '规格 2'), content]),
  );
  const folder = project({ ...smallSpec, ...moved });
  const settings = (kfgen: object): void => save(folder, 'package.json', JSON.stringify({ kfgen }));
  const watch = startWatch(folder);
  await watch.nextRun();
  settings({ out: '输出 2' });
  expect(await watch.nextRun()).toMatch(/^有变化：package\.json\n已写入“输出 2”：\n/);
  settings({ out: '输出 2', spec: '规格 2', lang: 'en' });
  await watch.until(() => watch.out().includes('Wrote to "输出 2":'));
  expect(readFileSync(join(folder, '输出 2/src/types.ts'), 'utf8')).toContain('另一份');
  settings({ out: '输出 2', spec: '规格 2', lang: 'zh-CN' });
  expect(await watch.nextRun()).toContain('“输出 2”已是最新。');
  writeFileSync(join(folder, text.replace('spec', '规格 2')), specSaying('改了')[text]!);
  expect(await watch.nextRun()).toMatch(/^有变化：规格 2\/messages\/text\.yaml\n/);
  writeFileSync(join(folder, 'package.json'), '{ "kfgen": ');
  await watch.until(() => watch.err().includes('不是有效的 JSON'));
  await sleep(2500);
  expect(watch.err().split('不是有效的 JSON')).toHaveLength(2);
  settings({ out: '输出 3', spec: '规格 2' });
  await watch.until(() => watch.out().includes('已写入“输出 3”'));
  settings({ out: '输出 3', spec: '规格 2', importExtension: '' });
  await watch.until(() => watch.out().split('已写入“输出 3”').length === 3);
  expect(await watch.end('SIGINT')).toEqual({ code: 0, signal: null });
});

test('a package.json that changes elsewhere makes no run', async () => {
  const folder = project();
  const watch = startWatch(folder);
  await watch.nextRun();
  save(folder, 'package.json', '{ "name": "project", "version": "2.0.0" }');
  await sleep(2500);
  expect(watch.out().split(waiting)).toHaveLength(2);
});

test('a spec that is wrong from the start is no reason to end', async () => {
  const folder = project({ ...smallSpec, [text]: new Uint8Array([0x61, 0xff]) });
  const watch = startWatch(folder);
  expect(await watch.nextRun()).toBe('');
  await watch.until(() => watch.err().includes('不是 UTF-8 编码'));
  save(folder, text, brokenSpec[text]);
  expect(await watch.nextRun()).toContain('spec/messages/text.yaml:7:21');
  save(folder, text, smallSpec[text]);
  expect(await watch.nextRun()).toContain('已写入“generated”');
});

test('a burst of saves makes few runs, and the last of them wins', async () => {
  const folder = project();
  const watch = startWatch(folder);
  await watch.nextRun();
  for (let count = 1; count <= 20; count += 1) {
    for (const [path, content] of Object.entries(smallSpec)) save(folder, path, `${content}\n# ${count}`);
    save(folder, text, specSaying(`第 ${count} 次`)[text]!);
    await sleep(5);
  }
  await watch.nextRun();
  await watch.until(() => types(folder).includes('第 20 次'));
  await watch.end('SIGINT');
  const runs = watch.out().split(waiting).length - 2;
  expect(runs).toBeLessThan(8);
  expect(types(folder)).not.toContain('第 19 次');
});

test('what is saved during a run is in the run after it', async () => {
  const folder = project();
  const watch = startWatch(folder);
  await watch.nextRun();
  // The first run takes long to load its printers, so some of these saves happen during it.
  for (let count = 1; count <= 12; count += 1) {
    save(folder, text, specSaying(`第 ${count} 次`)[text]!);
    await sleep(count * 20);
  }
  await watch.until(() => types(folder).includes('第 12 次'));
});

test('files that come, go and get another name, at any depth, are noticed; others are not', async () => {
  const folder = project();
  const watch = startWatch(folder);
  await watch.nextRun();
  mkdirSync(join(folder, 'spec/.git'));
  mkdirSync(join(folder, 'spec/node_modules'));
  for (const path of ['notes.txt', '.text.yaml', '.git/a.yaml', 'node_modules/a.yaml']) {
    writeFileSync(join(folder, 'spec', path), 'no: [spec');
  }
  const link = smallSpec['spec/messages/image.yaml'].replaceAll('image', 'link').replace('Image', 'Link');
  writeTree(folder, { 'spec/new/deep/link.yml': link });
  expect(await watch.nextRun()).toMatch(/^有变化：spec\/new\/deep\/link\.yml\n已写入/);
  expect(types(folder)).toContain('LinkMessage');
  renameSync(join(folder, 'spec/new/deep'), join(folder, 'spec/new/deeper'));
  expect(await watch.nextRun()).toBe(
    '有变化：spec/new/deep/link.yml, spec/new/deeper/link.yml\n“generated”已是最新。\n',
  );
  rmSync(join(folder, 'spec/new'), { recursive: true });
  expect(await watch.nextRun()).toMatch(/^有变化：spec\/new\/deeper\/link\.yml\n已写入/);
  expect(types(folder)).not.toContain('LinkMessage');
});

test('more than three files are counted, and names are printed harmlessly', async () => {
  const folder = project();
  const watch = startWatch(folder);
  await watch.nextRun();
  // Renamed at once, so that no disk is too slow for one burst.
  const names = ['a\u202e', 'b', 'c', 'd', 'e'];
  writeTree(folder, Object.fromEntries(names.map((name) => [`new/${name}.yaml`, '# 空'])));
  renameSync(join(folder, 'new'), join(folder, 'spec/new'));
  const [first] = (await watch.nextRun()).split('\n');
  expect(first).toBe('有变化：spec/new/a\\u{202e}.yaml, spec/new/b.yaml, spec/new/c.yaml，另有 2 个文件');
});

test('a spec folder that is gone for a while, or replaced, is no reason to end', async () => {
  const folder = project();
  const watch = startWatch(folder);
  await watch.nextRun();
  const before = outputs(folder);
  rmSync(join(folder, 'spec'), { recursive: true });
  await watch.nextRun();
  await watch.until(() => watch.err().includes('没有规格：文件夹“spec”不存在'));
  expect(outputs(folder)).toEqual(before);
  writeTree(folder, specSaying('回来了'));
  await watch.until(() => types(folder).includes('回来了'));
  save(folder, text, specSaying('又改了')[text]!);
  await watch.until(() => types(folder).includes('又改了'));
  const other = project(specSaying('换了文件夹'));
  renameSync(join(folder, 'spec'), join(folder, 'old'));
  renameSync(join(other, 'spec'), join(folder, 'spec'));
  await watch.until(() => types(folder).includes('换了文件夹'));
  writeFileSync(join(folder, text), specSaying('仍在监视')[text]!);
  await watch.until(() => types(folder).includes('仍在监视'));
  expect(await watch.end('SIGTERM')).toEqual({ code: 0, signal: null });
});

test('an output that cannot be written, or is not ours, is no reason to end', async () => {
  const folder = project({ ...smallSpec, generated: 'a file' });
  const watch = startWatch(folder);
  await watch.nextRun();
  await watch.until(() => watch.err().includes('generated'));
  rmSync(join(folder, 'generated'));
  writeTree(folder, { 'generated/src/types.ts': 'by hand' });
  save(folder, text, specSaying('一')[text]!);
  await watch.nextRun();
  await watch.until(() => watch.err().includes('不是 kfgen 写的'));
  expect(types(folder)).toBe('by hand');
  rmSync(join(folder, 'generated'), { recursive: true });
  save(folder, text, specSaying('二')[text]!);
  expect(await watch.nextRun()).toContain('已写入“generated”');
  expect(types(folder)).toContain('二');
});

test('with --format json each run is a line, and there is nothing else', async () => {
  const folder = project();
  const watch = startWatch(folder, ['--format', 'json']);
  const lines = (): readonly string[] => watch.out().split('\n').slice(0, -1);
  await watch.until(() => lines().length === 1);
  save(folder, text, brokenSpec[text]);
  await watch.until(() => lines().length === 2);
  save(folder, text, smallSpec[text]);
  await watch.until(() => lines().length === 3);
  await watch.end('SIGINT');
  const documents = lines().map((line) => JSON.parse(line) as { diagnostics: { file: string }[] });
  expect(documents[0]).toMatchObject({ diagnostics: [], changes: expect.any(Array) as unknown });
  expect(documents[1]!.diagnostics.map(({ file }) => file)).toEqual([text, text]);
  expect(documents[2]).toEqual({ diagnostics: [], changes: [] });
});

// Windows ends a process outright.
describe.skipIf(process.platform === 'win32')(
  'the process ends with 0 and leaves no half of anything',
  () => {
    const signals = [['SIGINT'], ['SIGTERM'], ['SIGINT', 'SIGINT', 'SIGTERM']] as const;
    test.each(signals.map((sent) => ({ sent })))('at $sent', async ({ sent }) => {
      const folder = project();
      const watch = startWatch(folder);
      await watch.nextRun();
      expect(await watch.end(...sent)).toEqual({ code: 0, signal: null });
      expect(watch.err()).toBe('');
      expect(writtenFiles(folder)).toEqual(await expectedFiles(smallSpec));
    });

    test('in the midst of runs', async () => {
      const states = [smallSpec, specSaying('另一种')];
      const expected = await Promise.all(states.map(expectedFiles));
      const folder = project();
      for (let round = 0; round < 8; round += 1) {
        const watch = startWatch(folder);
        await watch.nextRun();
        expect(expected).toContainEqual(writtenFiles(folder));
        save(folder, text, states[(round + 1) % 2]![text]);
        // From before the run begins until after it is over.
        await sleep(round * 70);
        expect(await watch.end('SIGINT')).toEqual({ code: 0, signal: null });
        expect(expected).toContainEqual(writtenFiles(folder));
      }
    });

    test('when its output is no longer read', async () => {
      const folder = project();
      const watch = startWatch(folder);
      await watch.nextRun();
      watch.closeOutput();
      save(folder, text, specSaying('没人读')[text]!);
      expect(await watch.ended).toEqual({ code: 0, signal: null });
      expect(types(folder)).toContain('没人读');
    });
  },
);

describe('bad usage ends with 2, as without --watch', () => {
  test.each([
    ['an option that is wrong', ['--watch', '--format', 'x'], smallSpec],
    ['no spec folder', ['--watch', '--spec', 'nowhere'], smallSpec],
    ['a spec folder that is a file', ['--watch', '--spec', 'package.json'], smallSpec],
    ['an output folder in the spec folder', ['--watch', '--out', 'spec/out'], smallSpec],
    ['settings that are wrong', ['generate', '--watch'], { 'package.json': '{ "kfgen": { "sepc": "x" } }' }],
  ])('%s', async (_, argv, files) => {
    const folder = project(files);
    const outcome = await runIn(folder, argv);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    const without = argv.filter((word) => word !== '--watch');
    expect(outcome.err).toBe((await runIn(folder, without)).err);
  });

  test.each(['check', 'lint', 'explain'])('%s knows no --watch', async (command) => {
    const { code, err } = await runIn(project(), [command, '--watch']);
    const see = `没有选项“--watch”。用法见 kfgen ${command} --help。`;
    expect({ code, err }).toEqual({ code: 2, err: see });
  });
});

test('a bug in a run is reported as one, and the next run succeeds', async () => {
  const folder = project();
  let end = (): void => undefined;
  const interruption = new Promise<void>((resolve) => (end = resolve));
  const lines: string[] = [];
  const errors: string[] = [];
  await runIn(folder, []);
  const running = runIn(folder, ['--watch'], {
    hasColors: true,
    interruption: () => interruption,
    print: (line) => {
      lines.push(line);
      if (line.startsWith('已写入') && errors.length === 0) throw new TypeError('This is broken.');
    },
    printError: (line) => void errors.push(line),
  });
  await vi.waitUntil(() => lines.length === 2, patience);
  expect(lines).toEqual(['“generated”已是最新。', `\u001b[2m${waiting.trimEnd()}\u001b[22m`]);
  save(folder, text, specSaying('一')[text]!);
  await vi.waitUntil(() => lines.length === 5, patience);
  expect(errors.join('\n')).toMatch(/自身出错了[^]*TypeError: This is broken\.\n {4}at /);
  save(folder, text, specSaying('二')[text]!);
  await vi.waitUntil(() => types(folder).includes('二'), patience);
  end();
  expect((await running).code).toBe(0);
});
