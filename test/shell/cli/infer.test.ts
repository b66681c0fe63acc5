import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { ownEvent, ownMenu, ownSpec, ownText } from '../../authoring/infer/own-spec.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { runKfgen } from './run-kfgen.js';
import { brokenSpec } from './small-spec.js';
import { startCapture } from './start-capture.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };

const drifted = [
  { ...ownText, seq: 1, text: { content: 'b', emoji: ['x'], 张三: 1 } },
  { ...ownText, origin: 9 },
  { ...ownText, msgtype: 'audio', audio: { url: 'x', size: 12 } },
  { ...ownEvent, event: { event_type: 'blink', open_kfid: 'k' } },
  { ...ownText, msgtype: '张三' },
];
const capture = { 'a.json': JSON.stringify(drifted) };

function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The files that differ, without the captures. */
function changedFiles(before: Readonly<Record<string, string | null>>, folder: string): string[] {
  const after = readTree(folder);
  return Object.keys({ ...before, ...after }).filter(
    (path) => before[path] !== after[path] && after[path] !== null,
  );
}

describe('drafts', () => {
  test('are written and listed, with what is left out and what comes next', async () => {
    const folder = project({ ...ownSpec, ...capture });
    const before = readTree(folder);
    expect(await runIn(folder, ['infer', 'a.json'], english)).toEqual({
      code: 0,
      out: `Wrote to "spec":
  created  spec/messages/audio.yaml
  created  spec/events/blink.yaml
  updated  spec/base.yaml
  updated  spec/messages/text.yaml
What is added (and how often it was seen):
  type  AudioMessage (1)
  type  BlinkEvent (1)
  field  TextMessage.text.emoji (1)
  field  TextMessage.seq (1)
  code  Origin 9 (1)
What is left out:
  names that may be content  msgtype (1)
  names that may be content  TextMessage.text (1)
Fill in the 12 TODOs (npx kfgen lint lists them), then run: npx kfgen`,
      err: '',
    });
    expect(changedFiles(before, folder).sort()).toEqual([
      'spec/base.yaml',
      'spec/events/blink.yaml',
      'spec/messages/audio.yaml',
      'spec/messages/text.yaml',
    ]);
    expect(textIn(folder, 'spec/messages/text.yaml')).toBe(
      ownSpec['spec/messages/text.yaml'].replace(
        '        mood?: { type: Mood, doc: 心情 }\n',
        "        mood?: { type: Mood, doc: 心情 }\n        emoji?: { type: 'string[]', doc: TODO emoji 的中文说明 }\n    seq?: { type: uint32, doc: TODO seq 的中文说明 }\n",
      ),
    );
    expect(await runIn(folder, ['infer', 'a.json'])).toEqual({
      code: 0,
      out: '没有写入任何文件。\n略去的内容：\n  名字可能是内容  msgtype (1)\n  名字可能是内容  TextMessage.text (1)',
      err: '',
    });
    const { out } = await runIn(folder, ['lint', '--format', 'json']);
    const rules = (JSON.parse(out) as { diagnostics: readonly { code: string }[] }).diagnostics.map(
      ({ code }) => code,
    );
    expect(rules.filter((code) => code !== 'unshown-field')).toEqual(
      Array.from({ length: 12 }, () => 'todo'),
    );
  });

  test('of what the spec has are none', async () => {
    const folder = project({ ...ownSpec, 'a.json': JSON.stringify([ownText, ownMenu, ownEvent]) });
    const before = readTree(folder);
    expect(await runIn(folder, ['infer', 'a.json'])).toEqual({
      code: 0,
      out: '规格里都有，没有要写的。',
      err: '',
    });
    expect(readTree(folder)).toEqual(before);
  });

  test('are shown by a dry run, which writes nothing', async () => {
    const folder = project({ ...ownSpec, ...capture });
    const before = readTree(folder);
    const { code, out } = await runIn(folder, ['infer', '--dry-run', 'a.json'], english);
    expect(code).toBe(0);
    expect(out).toMatch(/^Would write to "spec":\n {2}created {2}spec\/messages\/audio\.yaml\n/);
    expect(out).toContain('+++ b/spec/messages/text.yaml\n');
    expect(out).toContain("\n+        emoji?: { type: 'string[]', doc: TODO emoji 的中文说明 }\n");
    expect(out.match(/^-[^-].*/gm)).toBeNull();
    expect(readTree(folder)).toEqual(before);
  });

  test('are a document of json', async () => {
    const folder = project({ ...ownSpec, ...capture });
    const dry = JSON.parse(
      (await runIn(folder, ['infer', '--dry-run', 'a.json', '--format', 'json'])).out,
    ) as Record<string, unknown>;
    const { out } = await runIn(folder, ['infer', 'a.json', '--format', 'json']);
    const { files, ...rest } = JSON.parse(out) as { files: { kind: string; path: string; text: string }[] };
    expect(dry).toEqual({ ...rest, files, written: false });
    expect(rest).toEqual({
      diagnostics: [],
      written: true,
      parts: [
        { kind: 'hidden', name: 'msgtype', count: 1 },
        { kind: 'type', name: 'AudioMessage', count: 1 },
        { kind: 'type', name: 'BlinkEvent', count: 1 },
        { kind: 'hidden', name: 'TextMessage.text', count: 1 },
        { kind: 'field', name: 'TextMessage.text.emoji', count: 1 },
        { kind: 'field', name: 'TextMessage.seq', count: 1 },
        { kind: 'code', name: 'Origin 9', count: 1 },
      ],
      left: 0,
      ambiguous: [],
    });
    expect(files.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'created spec/messages/audio.yaml',
      'created spec/events/blink.yaml',
      'updated spec/base.yaml',
      'updated spec/messages/text.yaml',
    ]);
    for (const { path, text } of files) expect(textIn(folder, path)).toBe(text);
  });

  test('name the schema for editors where the project has one', async () => {
    const folder = project({ ...ownSpec, ...capture, 'generator/spec.schema.json': '{}' });
    await runIn(folder, ['infer', 'a.json']);
    expect(textIn(folder, 'spec/messages/audio.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/generator\/spec\.schema\.json\n\nAudioMessage:\n/,
    );
  });

  test('go where the folder of the spec is, however it is written', async () => {
    for (const spec of ['规格 1', './规格 1/', `规格 1//`]) {
      const folder = project({});
      writeTree(
        folder,
        Object.fromEntries(
          Object.entries(ownSpec).map(([path, text]) => [path.replace('spec', '规格 1'), text]),
        ),
      );
      writeTree(folder, capture);
      const { code, out } = await runIn(folder, ['infer', 'a.json', '--spec', spec], english);
      expect(code).toBe(0);
      expect(out).toContain("then run: npx kfgen --spec '");
      expect(textIn(folder, '规格 1/messages/audio.yaml')).toContain('AudioMessage:');
      expect(await runIn(folder, ['lint', '--spec', spec])).toMatchObject({ code: 1 });
    }
  });

  test('keep line ends and byte order marks', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const folder = project({
      ...Object.fromEntries(Object.entries(ownSpec).map(([path, text]) => [path, windows(text)])),
      ...capture,
    });
    const plain = project({ ...ownSpec, ...capture });
    for (const each of [folder, plain])
      expect(await runIn(each, ['infer', 'a.json'])).toMatchObject({ code: 0 });
    for (const path of ['spec/messages/text.yaml', 'spec/base.yaml'])
      expect(textIn(folder, path)).toBe(windows(textIn(plain, path)));
  });

  test('of several captures, a file named twice and standard input are one', async () => {
    const folder = project({ ...ownSpec, 'a.json': JSON.stringify(drifted[0]) });
    const { write, close, ended, out } = startCapture(folder, [
      'infer',
      'a.json',
      '-',
      'a.json',
      '--lang',
      'en',
    ]);
    await write(`${JSON.stringify(drifted[0])}\n`);
    close();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(out()).toContain('  field  TextMessage.seq (3)\n');
  });
});

describe('in a project that was set up', () => {
  test('shipped types are amended, and the whole still generates', async () => {
    const folder = temporaryFolder();
    await runIn(folder, ['init']);
    const message = { msgid: 'm', open_kfid: 'k', external_userid: 'e', send_time: 1, origin: 3 };
    writeTree(folder, {
      'a.ndjson': [
        { ...message, msgtype: 'text', text: { content: 'x', lang: 'zh' } },
        { ...message, origin: 12, msgtype: 'red_packet', red_packet: { status: 2 } },
      ]
        .map((each) => JSON.stringify(each))
        .join('\n'),
    });
    const before = readTree(folder);
    expect(await runIn(folder, ['infer', 'a.ndjson'])).toMatchObject({ code: 0, err: '' });
    expect(changedFiles(before, folder).sort()).toEqual([
      'spec/amendments.yaml',
      'spec/messages/red_packet.yaml',
    ]);
    expect(textIn(folder, 'spec/amendments.yaml')).toBe(`TextMessage:
  amend:
    fields:
      text.lang?: { type: string, doc: TODO lang 的中文说明 }

Origin:
  amend:
    values:
      12: { name: Value12, doc: TODO 12 的中文说明 }
`);
    expect(await runIn(folder, ['validate', 'a.ndjson'])).toMatchObject({ code: 0 });
    expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
    expect(textIn(folder, 'generated/src/guards.ts')).toContain('export function isRedPacketMessage(');
  });

  test('the spec can be all that is new', async () => {
    const shipped = readSpecFiles();
    const folder = project({ ...shipped, 'a.json': '{"msgtype":"x","a":1}' });
    const { code, out } = await runIn(folder, ['infer', 'a.json'], english);
    expect(code).toBe(0);
    expect(out).toContain('created  spec/messages/x.yaml');
  });
});

/** Resolves when standard input begins to be read, which is after the spec. */
const tellingOfInput = [
  '--import',
  dataModule(`
    const { stdin } = process;
    const read = stdin[Symbol.asyncIterator].bind(stdin);
    stdin[Symbol.asyncIterator] = () => (process.stderr.write('reading\\n'), read());`),
];

test('a dry run shows as much of the differences as somebody would read', async () => {
  const items = Array.from({ length: 40 }, (_, type) =>
    JSON.stringify({
      msgtype: `kind_${'abcdefghij'.charAt(type % 10)}${'abcdefghij'.charAt(Math.floor(type / 10))}`,
      body: Object.fromEntries(Array.from({ length: 50 }, (_each, key) => [`key_${key}`, `${type}`])),
    }),
  );
  const folder = project({ ...ownSpec, 'a.ndjson': items.join('\n') });
  const { out } = await runIn(folder, ['infer', '--dry-run', 'a.ndjson'], english);
  expect(out.split('\n').filter((line) => line.startsWith('+')).length).toBeLessThan(1000);
  expect(out).toMatch(/The differences of \d+ more files are not shown\.$/);
});

describe('nothing is written', () => {
  test.each([
    ['ends in the middle', `${JSON.stringify(drifted[0])}\n{`],
    ['has a broken line', `{"a":}\n${JSON.stringify(drifted[0])}\n`],
    ['is empty', ''],
    ['is no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ])('where a capture %s, be it one of several', async (_, broken) => {
    const folder = project({ ...ownSpec, ...capture, 'b.json': broken });
    const before = readTree(folder);
    const { code, out, err } = await runIn(folder, ['infer', 'a.json', 'b.json'], english);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^What could not be read\nplace\s+fault\nb\.json:\d+:\d+ {2}.*\nSome of the payloads could not be read; nothing was written\.$/,
    );
    const json = await runIn(folder, ['infer', 'a.json', 'b.json', '--format', 'json'], english);
    expect(JSON.parse(json.out)).toMatchObject({
      diagnostics: [],
      written: false,
      files: [],
      parts: [],
      faults: [{ file: 'b.json' }],
      moreFaults: 0,
    });
    const github = await runIn(folder, ['infer', 'a.json', 'b.json', '--format', 'github'], english);
    expect(github.out).toMatch(/^::error file=b\.json,line=\d,col=\d,title=What could not be read::/);
    expect([json.code, github.code]).toEqual([2, 2]);
    expect(readTree(folder)).toEqual(before);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], number, string]>([
    ['for a spec with a mistake', { ...brokenSpec, ...capture }, ['infer', 'a.json'], 1, ''],
    ['for a file that is not there', ownSpec, ['infer', 'a.json'], 2, 'Cannot read "a.json" (ENOENT).'],
    ['without a file', ownSpec, ['infer'], 2, 'Argument "file" is missing. See kfgen infer --help.'],
  ])('%s', async (_, files, argv, code, sentence) => {
    const folder = project(files);
    const before = readTree(folder);
    const outcome = await runIn(folder, argv, english);
    expect([outcome.code, outcome.err]).toEqual([code, sentence]);
    expect(readTree(folder)).toEqual(before);
  });

  test('where the spec asks of types what no draft has, which is reported', async () => {
    const withSort = (text: string): string =>
      text
        .replaceAll(/^ {4}msgtype: \{ const: (text|menu).*\n/gm, '$&    sort: { const: $1, doc: 类 }\n')
        .replaceAll(/msgtype: (text|menu),/g, '$& sort: $1,')
        .replaceAll(/^ {6}msgtype: menu\n/gm, '$&      sort: menu\n');
    const sorted = 'Sorted: { doc: 各类, union: sort, bodiesOf: ContentMessage }\n';
    const spec = {
      ...ownSpec,
      'spec/base.yaml': ownSpec['spec/base.yaml'] + sorted,
      'spec/messages/text.yaml': withSort(ownSpec['spec/messages/text.yaml']),
      'spec/messages/menu.yaml': withSort(ownSpec['spec/messages/menu.yaml']),
    };
    const payload = { ...ownText, msgtype: 'audio', sort: 'sound' };
    const folder = project({ ...spec, 'a.json': JSON.stringify(payload) });
    const before = readTree(folder);
    const { code, out, err } = await runIn(folder, ['infer', 'a.json'], english);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'By this spec the drafts have the mistakes above; nothing was written.',
    });
    expect(out).toContain('"AudioMessage" is a member of Sorted');
    expect(readTree(folder)).toEqual(before);
  });

  test('where a file of the spec is a link', async () => {
    const folder = project({ ...ownSpec, ...capture, 'elsewhere.yaml': ownSpec['spec/messages/text.yaml'] });
    writeFileSync(join(folder, 'spec/messages/text.yaml'), '');
    const { 'spec/messages/text.yaml': _, ...others } = ownSpec;
    const linked = project({ ...others, ...capture, 'elsewhere.yaml': ownSpec['spec/messages/text.yaml'] });
    mkdirSync(join(linked, 'spec/messages'), { recursive: true });
    symlinkSync('../../elsewhere.yaml', join(linked, 'spec/messages/text.yaml'));
    const before = readTree(linked);
    const { code, err } = await runIn(linked, ['infer', 'a.json'], english);
    expect({ code, err }).toEqual({ code: 2, err: '"spec/messages/text.yaml" is no regular file.' });
    expect(readTree(linked)).toEqual(before);
  });

  test.each([
    [
      'edited',
      'spec/messages/text.yaml',
      `# 手改\n${ownSpec['spec/messages/text.yaml']}`,
      '“spec/messages/text.yaml”在读取数据期间有改动，没有写入任何文件。请重新运行。\n',
    ],
    [
      'made',
      'spec/messages/audio.yaml',
      'Mine: { doc: 我的, fields: { a: { type: string, doc: 甲 } } }\n',
      '文件“spec/messages/audio.yaml”已经存在，保持原样。\n',
    ],
  ])('where a file is %s meanwhile', async (_, path, text, sentence) => {
    const folder = project(ownSpec);
    const { write, close, ended, out, err } = startCapture(folder, ['infer', '-'], tellingOfInput);
    await write(`${JSON.stringify(drifted)}\n`);
    while (!err().includes('reading')) await new Promise((resolve) => setTimeout(resolve, 10));
    writeTree(folder, { [path]: text });
    const before = readTree(folder);
    close();
    expect([await ended, out(), err()]).toEqual([{ code: 2, signal: null }, '', `reading\n${sentence}`]);
    expect(readTree(folder)).toEqual(before);
  });
});

function dataModule(text: string): string {
  return `data:text/javascript,${encodeURIComponent(text)}`;
}

/** Does something when the first file is renamed into place. */
function atFirstRename(action: string): readonly string[] {
  const module = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    let renames = 0;
    fs.renameSync = (from, to) => {
      renameSync(from, to);
      renames += 1;
      if (renames === 1) { ${action} }
    };
    syncBuiltinESMExports();`;
  return ['--import', dataModule(module)];
}

describe('every file stays whole', () => {
  test.skipIf(process.platform === 'win32')(
    'when a signal comes while they are written: all are written',
    () => {
      const [folder, other] = [project({ ...ownSpec, ...capture }), project({ ...ownSpec, ...capture })];
      runKfgen(other, ['infer', 'a.json']);
      runKfgen(folder, ['infer', 'a.json'], {
        nodeOptions: atFirstRename(`process.kill(process.pid, 'SIGINT')`),
      });
      expect(readTree(folder)).toEqual(readTree(other));
    },
  );

  test.skipIf(process.platform === 'win32')(
    'when a signal comes while a capture is read: none is',
    async () => {
      const folder = project(ownSpec);
      const before = readTree(folder);
      const { child, write, ended } = startCapture(folder, ['infer', '-']);
      await write(`${JSON.stringify(drifted)}\n`.repeat(300));
      child.kill('SIGINT');
      expect(await ended).toEqual({ code: null, signal: 'SIGINT' });
      expect(readTree(folder)).toEqual(before);
    },
  );

  test('when one cannot be written: none is', () => {
    const folder = project({ ...ownSpec, ...capture });
    const before = readTree(folder);
    const { code, err } = runKfgen(folder, ['infer', 'a.json'], {
      nodeOptions: atFirstRename(`fs.renameSync = (from, to) => {
        if (to.endsWith('base.yaml')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        renameSync(from, to);
      }; syncBuiltinESMExports();`),
    });
    expect({ code, err }).toEqual({
      code: 2,
      err: '无法写入“spec/base.yaml”（ENOSPC）。所有文件保持原样。\n',
    });
    expect(readTree(folder)).toEqual(before);
  });
});
