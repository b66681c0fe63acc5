import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { writeTree } from '../files/write-tree.js';
import { ownMenu, ownSpec, ownText } from '../../authoring/infer/own-spec.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { binary, requireBuild } from './run-kfgen.js';
import { brokenSpec, smallSpec } from './small-spec.js';
import { largeCapture, namedPipe, startCapture, withTerminal, writeTo } from './start-capture.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };
const hasPipes = process.platform !== 'win32';

/** A spec with a response, as captures have. */
const pagedSpec = {
  ...smallSpec,
  'spec/response.yaml':
    'Response: { doc: 响应, fields: { errcode: { type: int32, doc: 代码 }, msg_list: { each: KfMessage, doc: 列表 } } }\n',
};

const text = JSON.stringify(ownText);

function projectWith(captures: Readonly<Record<string, string | Uint8Array>>): string {
  return project({ ...ownSpec, ...captures });
}

interface Report {
  readonly items: number;
  readonly responses: number;
  readonly known: readonly object[];
  readonly faults: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
  readonly moreFaults: number;
}

async function validateJson(
  folder: string,
  ...files: readonly string[]
): Promise<{ readonly code: number; readonly err: string; readonly report: Report }> {
  const { code, out, err } = await runIn(folder, ['validate', ...files, '--format', 'json']);
  return { code, err, report: JSON.parse(out) as Report };
}

test('what is wrong leads to the line of the spec and, where there is a page, to the field there', async () => {
  const wrong = JSON.stringify({ ...ownText, text: { content: 1 } });
  const settings = JSON.stringify({ kfgen: { docs: 'https://docs.example/kf.html' } });
  const folder = projectWith({ 'a.json': wrong, 'package.json': settings });
  const page = 'https://docs.example/kf.html#TextMessage.text.content';
  const { out } = await runIn(folder, ['validate', 'a.json']);
  expect(out.replace(/\s+/g, ' ')).toContain(page);
  const { report } = await validateJson(folder, 'a.json');
  expect(report).toMatchObject({ invalid: [{ path: 'TextMessage.text.content', spec: { page } }] });
});

describe('the exit code', () => {
  test('is 0 where the spec allows and has all of it', async () => {
    const folder = projectWith({ 'a.json': text, 'b.ndjson': `${text}\n${JSON.stringify(ownMenu)}\n` });
    expect(await runIn(folder, ['validate', 'a.json', 'b.ndjson'])).toEqual({
      code: 0,
      out: 'a.json, b.ndjson：3 条消息，0 个响应\n\n各类型的条数\n条数  有误  类型\n1           MenuMessage  菜单\n2           TextMessage  文本\n\n全部符合规格，没有规格以外的内容。',
      err: '',
    });
  });

  test.each([
    ['of an unknown type', { ...ownText, msgtype: 'audio' }],
    ['without a tag', { msgid: 'a' }],
    ['that is wrong', { ...ownText, send_time: 'x' }],
    ['with a new field', { ...ownText, seq: 1 }],
    ['with a new code', { ...ownText, origin: 9 }],
    ['that is no object', 5],
  ])('is 1 for an item %s', async (_, item) => {
    const folder = projectWith({ 'a.json': JSON.stringify(item) });
    expect(await runIn(folder, ['validate', 'a.json'])).toMatchObject({ code: 1, err: '' });
  });

  test('is 1 for a spec with a mistake, which is reported', async () => {
    const { code, out } = await runIn(
      project({ ...brokenSpec, 'a.json': text }),
      ['validate', 'a.json'],
      english,
    );
    expect(code).toBe(1);
    expect(out).toContain('unknown-type');
  });

  test.each<[string, string | Uint8Array, string, number, number, number, string]>([
    ['ends in the middle', `${text}\n{"msgid":"x`, 'ends-early', 2, 12, 1, '文件到此中断，最后一个值不完整'],
    [
      'ends in the middle of a response',
      `{"errcode":0,"msg_list":[${text},${text}`,
      'ends-early',
      1,
      215,
      2,
      '文件到此中断，最后一个值不完整',
    ],
    ['is no JSON', 'hello', 'unexpected-character', 1, 1, 0, '这里不是有效的 JSON'],
    [
      'has a broken line',
      `${text}\n{"a":}\n${text}\n`,
      'unexpected-character',
      2,
      6,
      2,
      '这里不是有效的 JSON',
    ],
    [
      'is no UTF-8',
      Buffer.concat([Buffer.from(`${text}\n{"a":"`), Buffer.from([0xb0, 0xa1]), Buffer.from(`"}\n${text}`)]),
      'not-utf8',
      2,
      7,
      2,
      '这里不是 UTF-8 编码',
    ],
    ['is empty', '', 'no-value', 1, 1, 0, '文件里没有 JSON'],
    ['is blank', ' \n\n', 'no-value', 1, 1, 0, '文件里没有 JSON'],
    ['nests without end', '['.repeat(5000), 'too-deep', 1, 257, 0, '嵌套太深'],
    [
      'has a value of five megabytes',
      `{"a":"${'x'.repeat(5_000_000)}"}\n${text}`,
      'too-large',
      1,
      1,
      1,
      '这个值太大，已跳过',
    ],
  ])(
    'is 2 for a capture that %s; the place is named and the rest counted',
    async (_, capture, code, line, column, items, message) => {
      const folder = projectWith({ 'a.json': capture });
      const { code: exit, err, report } = await validateJson(folder, 'a.json');
      expect({ exit, err }).toEqual({ exit: 2, err: '' });
      expect(report.faults).toMatchObject([{ code, file: 'a.json', line, column, message }]);
      expect(report.items).toBe(items);
      const { out } = await runIn(folder, ['validate', 'a.json']);
      expect(out).toContain(`a.json:${line}:${column}`);
      expect(out).toContain(`${message}\n\n以上只统计了能读取的部分。`);
    },
  );

  test('counts the faults that are too many to be listed', async () => {
    const folder = projectWith({ 'a.ndjson': `{"a":}\n`.repeat(50) });
    expect((await validateJson(folder, 'a.ndjson')).report).toMatchObject({
      faults: { length: 20 },
      moreFaults: 30,
    });
    expect((await runIn(folder, ['validate', 'a.ndjson', '--format', 'github'], english)).out).toMatch(
      /::error title=What could not be read::30 more, not listed$/,
    );
  });

  test.each([
    [['validate'], 'Argument "file" is missing. See kfgen validate --help.'],
    [['validate', 'missing.json'], 'Cannot read "missing.json" (ENOENT).'],
    [['validate', 'good.json', 'missing.json'], 'Cannot read "missing.json" (ENOENT).'],
    [['validate', 'good.json/inside'], 'Cannot read "good.json/inside" (ENOTDIR).'],
    [['validate', 'folder'], 'Cannot read "folder" (EISDIR).'],
    [['validate', ''], 'Cannot read "" (ENOENT).'],
    [['validate', '-', '-'], 'Unexpected argument "-". See kfgen validate --help.'],
    [['validate', 'good.json', '--dry-run'], 'There is no option "--dry-run". See kfgen validate --help.'],
    [
      ['validate', 'good.json', '--format', 'xml'],
      'Value "xml" of option "--format" is not one of: pretty, json, github. See kfgen validate --help.',
    ],
  ])('is 2 for %j, with one line', async (argv, sentence) => {
    const folder = projectWith({ 'good.json': text });
    mkdirSync(join(folder, 'folder'));
    const { code, out, err } = await runIn(folder, argv, english);
    expect({ code, out, err }).toMatchObject({ code: 2, out: '' });
    expect(err.replace('<file...>', 'file')).toBe(sentence);
  });

  test('is 2 for a spec that has nothing but enums', async () => {
    const level = 'Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }\n';
    expect(
      await runIn(project({ 'spec/a.yaml': level, 'a.json': text }), ['validate', 'a.json'], english),
    ).toEqual({
      code: 2,
      out: '',
      err: 'The spec has nothing but enums, so there is no telling what captures hold.',
    });
  });
});

test('a file that is named twice counts twice', async () => {
  const { report } = await validateJson(projectWith({ 'a.json': text }), 'a.json', './a.json', 'a.json');
  expect(report).toMatchObject({ items: 3, known: [{ type: 'TextMessage', count: 3, invalid: 0 }] });
});

describe('a type that the spec does not have', () => {
  const typed = (msgtype: string): string => JSON.stringify({ msgtype, [msgtype]: { a: 1 } });

  test.each([
    ['texxt', 'en', 'Did you mean text? { texxt: { a: integer } }'],
    ['tex', 'zh-CN', '是不是 text？{ tex: { a: integer } }'],
    ['audio', 'en', '    { audio: { a: integer } }'],
  ])('is told with the one that is near: %s', async (msgtype, language, said) => {
    const folder = projectWith({ 'a.json': typed(msgtype) });
    for (const format of ['pretty', 'github']) {
      const argv = ['validate', 'a.json', '--lang', language, '--format', format];
      expect((await runIn(folder, argv)).out).toContain(said.trim());
    }
  });

  test('is told with none where the tags are numbers: they are not misspelt', async () => {
    const numbered = [1, 12, 4711].map(
      (t) => `N${t}: { doc: 甲, in: N, fields: { t: { const: ${t}, doc: 甲 } }, examples: [{ t: ${t} }] }\n`,
    );
    const files = { 'spec/a.yaml': `N: { doc: 甲, union: t }\n${numbered.join('')}` };
    const folder = project({ ...files, 'a.json': '[{ "t": 13 }, { "t": 4712 }]' });
    const { out } = await runIn(folder, ['validate', 'a.json', '--format', 'json']);
    const { unknown } = JSON.parse(out) as { unknown: readonly object[] };
    expect(unknown).toMatchObject([
      { tags: 't: 13', nearest: null },
      { tags: 't: 4712', nearest: null },
    ]);
  });

  test('is told with none where it may be content', async () => {
    const { report } = await validateJson(projectWith({ 'a.json': typed('text 张三') }), 'a.json');
    expect(report).toMatchObject({ unknown: [{ tags: 'msgtype: …', nearest: null }] });
  });
});

test('nothing is written', async () => {
  const folder = projectWith({ 'a.json': '{"msgtype":"audio"}' });
  const before = readTree(folder);
  await runIn(folder, ['validate', 'a.json']);
  expect(readTree(folder)).toEqual(before);
});

describe('in the format', () => {
  const capture = {
    'a.json': JSON.stringify([
      { ...ownText, seq: 1, origin: 9 },
      { ...ownText, send_time: 'x' },
      { msgtype: 'audio', audio: { a: 1 } },
    ]),
    'b.json': '{',
  };

  test('json all is in one document', async () => {
    const { out } = await runIn(projectWith(capture), [
      'validate',
      'a.json',
      'b.json',
      '--format',
      'json',
      '--lang',
      'en',
    ]);
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "absent": [],
        "ambiguous": [],
        "diagnostics": [],
        "driftedCodes": [
          {
            "count": 1,
            "enum": "Origin",
            "first": {
              "column": 2,
              "file": "a.json",
              "line": 1,
              "offset": 1,
            },
            "path": "TextMessage.origin",
            "value": 9,
          },
        ],
        "driftedFields": [
          {
            "count": 1,
            "first": {
              "column": 2,
              "file": "a.json",
              "line": 1,
              "offset": 1,
            },
            "path": "TextMessage.seq",
            "shape": "integer",
          },
        ],
        "faults": [
          {
            "code": "ends-early",
            "column": 2,
            "file": "b.json",
            "line": 1,
            "message": "the file ends here, in the middle of a value",
            "offset": 1,
          },
        ],
        "files": [
          "a.json",
          "b.json",
        ],
        "invalid": [
          {
            "code": "integer",
            "count": 1,
            "details": [
              "0",
              "4294967295",
            ],
            "first": {
              "column": 105,
              "file": "a.json",
              "line": 1,
              "offset": 104,
            },
            "message": "Should be an integer from 0 to 4294967295, found a string.",
            "path": "TextMessage.send_time",
            "received": "string",
            "spec": {
              "file": "spec/base.yaml",
              "line": 5,
            },
          },
        ],
        "items": 3,
        "known": [
          {
            "count": 2,
            "invalid": 1,
            "type": "TextMessage",
          },
        ],
        "moreFaults": 0,
        "moreFindings": 0,
        "moreNotes": 0,
        "responses": 0,
        "unknown": [
          {
            "count": 1,
            "first": {
              "column": 202,
              "file": "a.json",
              "line": 1,
              "offset": 201,
            },
            "nearest": null,
            "shape": "{ audio: { a: integer } }",
            "tags": "msgtype: audio",
            "union": "KfMessage",
          },
        ],
        "unlistedAnswers": [],
        "unrecognized": null,
      }
    `);
  });

  test('github each finding is an annotation', async () => {
    const { code, out } = await runIn(projectWith(capture), [
      'validate',
      'a.json',
      'b.json',
      '--format',
      'github',
      '--lang',
      'en',
    ]);
    expect(code).toBe(2);
    expect(out).toMatchInlineSnapshot(`
      "::warning file=a.json,line=1,title=Types that the spec does not have::KfMessage msgtype: audio (1) { audio: { a: integer } }
      ::warning file=spec/base.yaml,line=5,title=What the spec does not allow::TextMessage.send_time (1) Should be an integer from 0 to 4294967295, found a string.
      ::warning file=a.json,line=1,title=Fields that the spec does not have::TextMessage.seq (1) integer
      ::warning file=a.json,line=1,title=Codes that the spec does not have::Origin 9 (1) TextMessage.origin
      ::error file=b.json,line=1,col=2,title=What could not be read::the file ends here, in the middle of a value"
    `);
  });

  test('github standard input is no file', async () => {
    requireBuild();
    const { stdout } = spawnSync(
      process.execPath,
      [binary, 'validate', '-', '--format', 'github', '--lang', 'en'],
      {
        cwd: projectWith({}),
        encoding: 'utf8',
        input: `{"msgtype":"audio"}\n{`,
      },
    );
    expect(stdout).toBe(
      '::warning title=Types that the spec does not have::standard input:1 KfMessage msgtype: audio (1) {}\n::error title=What could not be read::standard input:2 the file ends here, in the middle of a value\n',
    );
  });
});

describe('standard input', () => {
  test('is read, and called by its name', async () => {
    const { write, close, ended, out, err } = startCapture(projectWith({ 'a.json': text }), [
      'validate',
      'a.json',
      '-',
    ]);
    await write(text.slice(0, 50));
    await write(`${text.slice(50)}\n{"msgtype":"audio"}`);
    close();
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(out()).toContain('a.json, 标准输入：3 条消息，0 个响应\n');
    expect(out()).toContain('msgtype: audio（1 次，见 标准输入:2:1）\n');
    expect(err()).toBe('');
  });

  test('is not waited for where another capture cannot be opened', async () => {
    const { ended, out, err } = startCapture(projectWith({}), ['validate', '-', 'missing.json']);
    expect(await ended).toEqual({ code: 2, signal: null });
    expect([out(), err()]).toEqual(['', '无法读取“missing.json”（ENOENT）。\n']);
  });

  test('that is empty is a fault', async () => {
    const { close, ended, out } = startCapture(projectWith({}), ['validate', '-']);
    close();
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(out()).toContain('标准输入:1:1  文件里没有 JSON\n');
  });

  test.skipIf(!hasPipes)('a report that nobody reads to its end is no mistake', () => {
    requireBuild();
    const folder = projectWith({ 'a.ndjson': `${text}\n`.repeat(10) });
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '--norc',
        '-c',
        '"$0" "$1" validate a.ndjson | head -1; echo ${PIPESTATUS[0]}',
        process.execPath,
        binary,
      ],
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' } },
    );
    expect({ stdout, stderr }).toEqual({ stdout: 'a.ndjson：10 条消息，0 个响应\n0\n', stderr: '' });
  });
});

describe.skipIf(!hasPipes)('a capture of 200,000 items is judged in little memory', () => {
  const count = 200_000;
  const expected = {
    items: count,
    known: [{ type: 'TextMessage', count: 180_000, invalid: 20_000 }],
    unrecognized: null,
    unknown: [{ tags: 'msgtype: audio', count: 20_000 }],
    invalid: [{ path: 'TextMessage.text.content', count: 20_000, code: 'string' }],
    driftedFields: [
      { path: 'TextMessage.msgid', count: 180_000 },
      { path: 'TextMessage.pad', count: 180_000 },
      { path: 'TextMessage.seq', count: 160_000 },
    ],
  };

  test('as one response through standard input', async () => {
    const { write, close, ended, out, err } = startCapture(
      project(pagedSpec),
      ['validate', '-', '--format', 'json'],
      ['--max-old-space-size=48'],
    );
    await write('{"msg_list":[');
    for (const piece of largeCapture(count, (item, index) => (index === 0 ? item : `,${item}`)))
      await write(piece);
    await write('],"errcode":0}');
    close();
    expect([await ended, err()]).toEqual([{ code: 1, signal: null }, '']);
    expect(JSON.parse(out())).toMatchObject({ ...expected, responses: 1, faults: [] });
  });

  test('as an item a line through a file', async () => {
    const folder = project(pagedSpec);
    const pipe = namedPipe(folder, 'a.ndjson');
    const { ended, out, err } = startCapture(
      folder,
      ['validate', 'a.ndjson', '--format', 'json'],
      ['--max-old-space-size=48'],
    );
    for (const piece of largeCapture(count, (item) => `${item}\n`)) await writeTo(pipe, piece);
    pipe.end();
    expect([await ended, err()]).toEqual([{ code: 1, signal: null }, '']);
    expect(JSON.parse(out())).toMatchObject({ ...expected, responses: 0, faults: [] });
  });
});

describe('while a capture is read', () => {
  const CLEAR = '\r\u001b[2K';
  const chunk = `${text}\n`.repeat(400);
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  test('a terminal shows how far it is, now and then, and nothing of it in the end', async () => {
    const { write, close, ended, err } = startCapture(projectWith({}), ['validate', '-'], withTerminal);
    const start = Date.now();
    while ((err().match(/已读/g)?.length ?? 0) < 3) {
      await write(chunk);
      await pause(5);
    }
    const time = Date.now() - start;
    close();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(err()).toMatch(/^(?:\r\u001b\[2K已读 \d+ MB，\d+ 条)+\r\u001b\[2K$/);
    expect(err().match(/已读/g)?.length).toBeLessThanOrEqual(time / 100 + 2);
  });

  test('a file has a size, of which a share is read', async () => {
    const folder = projectWith({ 'a.ndjson': `${text}\n`.repeat(60_000) });
    const { ended, err } = startCapture(folder, ['validate', 'a.ndjson', '--lang', 'en'], withTerminal);
    expect(await ended).toEqual({ code: 0, signal: null });
    const shares = [...err().matchAll(/read \d+ MB \((\d+)%\), \d+ items/g)].map(([, share]) =>
      Number(share),
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThanOrEqual(100);
  });

  test('a small file shows nothing, nor does one that is read where there is no terminal', async () => {
    const small = startCapture(projectWith({ 'a.json': text }), ['validate', 'a.json'], withTerminal);
    expect([await small.ended, small.err()]).toEqual([{ code: 0, signal: null }, '']);
    const lines: string[] = [];
    const folder = projectWith({ 'a.json': text });
    await runIn(folder, ['validate', 'a.json'], { showProgress: (line) => void lines.push(line) });
    expect(lines).toEqual([]);
    const large = startCapture(projectWith({ 'a.ndjson': `${text}\n`.repeat(30_000) }), [
      'validate',
      'a.ndjson',
    ]);
    expect([await large.ended, large.err()]).toEqual([{ code: 0, signal: null }, '']);
  });

  test('a small file shows nothing however long it takes', async () => {
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
    const lines: string[] = [];
    const show = { showProgress: (line: string) => void lines.push(line) };
    await runIn(projectWith({ 'a.json': text }), ['validate', 'a.json', 'a.json'], show);
    expect(lines).toEqual([]);
    await runIn(projectWith({ 'a.ndjson': `${text}\n`.repeat(15_000) }), ['validate', 'a.ndjson'], show);
    expect(lines).toEqual(['已读 1 MB (100%)，15000 条', '']);
    vi.restoreAllMocks();
  });

  test('the line is gone after a fault, and before what cannot be read is told', async () => {
    const { write, close, ended, err } = startCapture(projectWith({}), ['infer', '-'], withTerminal);
    while (!err().includes('已读')) {
      await write(chunk);
      await pause(5);
    }
    await write('{');
    close();
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(err()).toMatch(/条\r\u001b\[2K无法读取之处\n[^\u001b]*没有写入任何文件。\n$/);
  });

  test.skipIf(!hasPipes).each(['SIGINT', 'SIGTERM'] as const)('%s ends it, and the line', async (signal) => {
    const { child, write, ended, err } = startCapture(projectWith({}), ['validate', '-'], withTerminal);
    while (!err().includes('已读')) {
      await write(chunk);
      await pause(5);
    }
    child.kill(signal);
    expect(await ended).toEqual({ code: null, signal });
    expect(err().endsWith(`条${CLEAR}`)).toBe(true);
  });
});

test('a spec and a capture with names in Chinese and blanks', async () => {
  const folder = project({ 'package.json': '{ "kfgen": { "spec": "规格 1" } }' });
  writeTree(
    folder,
    Object.fromEntries(
      Object.entries(ownSpec).map(([path, content]) => [path.replace('spec', '规格 1'), content]),
    ),
  );
  writeTree(folder, { '数据 1.json': JSON.stringify({ ...ownText, send_time: 'x' }) });
  const { code, out } = await runIn(folder, ['validate', '数据 1.json']);
  expect(code).toBe(1);
  expect(out).toContain('数据 1.json：1 条消息，0 个响应');
  expect(out).toContain('规格：规格 1/base.yaml:5');
  expect(out).not.toContain(folder);
});
