import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { project } from './project.js';
import { runKfgen } from './run-kfgen.js';
import { runIn } from './run-in.js';

const shipped = readSpecFiles();

const envelope = { open_kfid: 'wk1', external_userid: 'wm1', send_time: 1718006400, origin: 3 };

function textItem(index: number): string {
  return JSON.stringify({
    msgid: `m${index}`,
    ...envelope,
    msgtype: 'text',
    text: { content: `请问今天发货吗 ${index}` },
  });
}

test('200,000 items in a file are judged by the shipped spec in 48 MB of heap', async () => {
  const count = 200_000;
  const folder = project(shipped);
  const file = createWriteStream(join(folder, '收到 的.ndjson'));
  for (let index = 0; index < count; index += 1000) {
    const items = Array.from({ length: 1000 }, (_, offset) => `${textItem(index + offset)}\n`);
    if (!file.write(items.join(''))) await once(file, 'drain');
  }
  await finished(file.end());
  const { code, out } = runKfgen(folder, ['validate', '收到 的.ndjson', '--format', 'json'], {
    nodeOptions: ['--max-old-space-size=48'],
  });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    responses: 0,
    items: count,
    known: [{ type: 'TextMessage', count, invalid: 0 }],
  });
});

/** Words that must not appear in the output, in every place where people write. */
const secrets = [
  '秘密甲乙丙丁',
  'SecretWordOfACustomer',
  '13912345678',
  'wmSecretId7890abcdEFGH',
  'S3cretKey9999x',
];
const [chinese, word, phone, id, key] = secrets as [string, string, string, string, string];

const privatePayloads = [
  {
    msgid: id,
    ...envelope,
    external_userid: id,
    msgtype: 'text',
    text: { content: chinese, menu_id: word, note: phone },
  },
  { msgid: id, ...envelope, msgtype: 'text', text: { content: Number(phone) }, [id]: { [chinese]: word } },
  {
    msgid: id,
    ...envelope,
    msgtype: 'red_packet',
    red_packet: { title: chinese, amount: Number(phone), [id]: word, by: { [key]: 1 } },
  },
  { msgid: id, ...envelope, msgtype: word, x: chinese },
  { msgid: id, ...envelope, msgtype: chinese },
  { msgid: id, ...envelope, msgtype: id, [id]: {} },
  {
    msgid: id,
    send_time: phone,
    origin: Number(phone),
    msgtype: 'event',
    event: { event_type: 'new_one', open_kfid: id, who: [word, { type: word, [phone]: chinese }] },
  },
  { msgid: id, send_time: 1, origin: 4, msgtype: 'event', event: { event_type: word, open_kfid: id } },
  {
    msgid: id,
    ...envelope,
    msgtype: 'location',
    location: { latitude: 31.9123456, longitude: Number(phone), name: chinese },
  },
  { msgid: id, ...envelope, msgtype: 'image', image: [chinese, word] },
];

describe('nothing that people wrote', () => {
  const captured = `${privatePayloads.map((payload) => JSON.stringify(payload)).join('\n')}\n`;
  const broken = `{"msgid":"${id}","text":"${chinese}" "${word}"\n`;

  function expectNothingOf(text: string): void {
    for (const secret of [...secrets, '31.9123456']) {
      for (let start = 0; start + 4 <= secret.length; start += 1) {
        expect(text).not.toContain(secret.slice(start, start + 4));
      }
    }
  }

  test.each(['pretty', 'json', 'github'])('is printed by validate as %s', async (format) => {
    const folder = project({ ...shipped, 'captured.ndjson': captured, 'broken.ndjson': broken });
    for (const lang of ['zh-CN', 'en']) {
      const { code, out, err } = await runIn(folder, [
        'validate',
        'captured.ndjson',
        '--format',
        format,
        '--lang',
        lang,
      ]);
      expect(code).toBe(1);
      expectNothingOf(out + err);
      const fault = await runIn(folder, ['validate', 'broken.ndjson', '--format', format, '--lang', lang]);
      expect(fault.code).toBe(2);
      expectNothingOf(fault.out + fault.err);
    }
  });

  test.each([[[]], [['--dry-run']], [['--format', 'json']]])(
    'is printed or written by infer %o',
    async (options) => {
      const folder = project({ ...shipped, 'captured.ndjson': captured });
      const before = readTree(folder);
      const { code, out, err } = await runIn(folder, ['infer', 'captured.ndjson', ...options]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expectNothingOf(out);
      const after = readTree(folder);
      const written = Object.keys(after).filter((path) => after[path] !== before[path]);
      expect(written.length > 0).toBe(!options.includes('--dry-run'));
      for (const path of written) expectNothingOf(`${path}\n${after[path] ?? ''}`);
    },
  );
});

describe('infer', () => {
  const drifted = JSON.stringify({
    msgid: 'm',
    ...envelope,
    msgtype: 'text',
    text: { content: 'x', lang: 'y' },
  });

  test.each([
    ['\n', ''],
    ['\r\n', ''],
    ['\n', '\uFEFF'],
    ['\r\n', '\uFEFF'],
  ])('keeps line ends (%j), byte order mark (%j), comments and all other lines', async (lineEnd, mark) => {
    const path = 'spec/messages/text.yaml';
    const text = mark + `# 头\n${shipped[path]!}# 尾`.replaceAll('\n', lineEnd);
    const folder = project({ ...shipped, [path]: text, 'c.json': drifted });
    expect(await runIn(folder, ['infer', 'c.json'])).toMatchObject({ code: 0, err: '' });
    const lines = readFileSync(join(folder, path), 'utf8').split(lineEnd);
    const added = lines.filter((line) => line.includes('TODO'));
    expect(added).toEqual(['        lang?: { type: string, doc: TODO lang 的中文说明 }']);
    expect(lines.filter((line) => !line.includes('TODO')).join(lineEnd)).toBe(text);
    expect(lines.indexOf(added[0]!)).toBe(
      text.split(lineEnd).findIndex((line) => line.includes('examples:')),
    );
  });

  test('amends the shipped spec in a file of the own one', async () => {
    const folder = temporaryFolder();
    await runIn(folder, ['init']);
    const event = {
      msgid: 'm',
      send_time: 1,
      origin: 9,
      msgtype: 'event',
      event: { event_type: 'brand_new', open_kfid: 'k' },
    };
    writeTree(folder, { 'c.ndjson': `${drifted}\n${JSON.stringify(event)}\n` });
    expect(await runIn(folder, ['infer', 'c.ndjson'])).toMatchObject({ code: 0, err: '' });
    const own = Object.keys(readTree(join(folder, 'spec'))).filter((path) => path.endsWith('.yaml'));
    expect(own).toEqual(['amendments.yaml', 'events/brand_new.yaml']);
    expect(await runIn(folder, ['validate', 'c.ndjson'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'spec/amendments.yaml'), 'utf8')).toContain(
      'text.lang?: { type: string',
    );
  });

  test('writes nothing when a capture has a fault', async () => {
    const folder = project({ ...shipped, 'c.json': `${drifted}\n{"msgid":` });
    const before = readTree(folder);
    const { code, err } = await runIn(folder, ['infer', 'c.json']);
    expect(code).toBe(2);
    expect(err).toContain('c.json:2:');
    expect(readTree(folder)).toEqual(before);
  });
});

describe('a capture that cannot be read whole', () => {
  const item = textItem(1);

  test.each([
    ['ends in the middle', `${item}\n${item.slice(0, 40)}`, 1, '2:41'],
    ['is no JSON', 'GET /cgi-bin/kf/sync_msg\n', 0, '1:1'],
    ['is empty', '', 0, '1:1'],
    ['has a broken line', `${item}\n{"msgid":x}\n${item}\n`, 2, '2:10'],
  ])('%s: what was readable is counted, and the place named', async (_, text, count, place) => {
    const folder = project({ ...shipped, 'c.json': text });
    const { code, out } = await runIn(folder, ['validate', 'c.json', '--lang', 'en']);
    expect(code).toBe(2);
    expect(out).toContain(`c.json:${place}`);
    expect(out).toMatch(new RegExp(`c\\.json: ${count} item`));
  });

  test('is no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${item}\n{"a":"`),
      Buffer.from([0xb0, 0xa1]),
      Buffer.from('"}\n'),
    ]);
    const { code, out } = await runIn(project({ ...shipped, 'c.json': bytes }), [
      'validate',
      'c.json',
      '--lang',
      'en',
    ]);
    expect(code).toBe(2);
    expect(out).toContain('c.json:2:7');
  });

  test('is not there, or is a folder', () => {
    const folder = project(shipped);
    expect(runKfgen(folder, ['validate', 'nothing.json'])).toMatchObject({ code: 2, out: '' });
    expect(runKfgen(folder, ['infer', 'spec'])).toMatchObject({ code: 2, out: '' });
  });
});
