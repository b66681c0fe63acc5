import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'prettier';
import { describe, expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { runKfgen } from './run-kfgen.js';
import { brokenSpec, smallSpec } from './small-spec.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };
const shipped = readSpecFiles();
const lineOfKfEvent = (shipped['spec/base.yaml'] ?? '').split('\n').indexOf('KfEvent:') + 1;
const schema = { 'generator/spec.schema.json': '{}' };

const redPacket = `# yaml-language-server: $schema=../../generator/spec.schema.json

RedPacketMessage:
  doc: TODO 消息的中文名称
  # TODO 官方文档的地址，写成 source: https://…
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype:
      const: red_packet
      doc: 消息类型，此时固定为：red_packet
    red_packet:
      doc: TODO 消息内容的中文说明
      fields:
        # TODO 各个字段，名字照线上的写法；可选的在名字末尾加 ?
        todo:
          type: string
          doc: TODO 字段的中文说明
  examples:
    # TODO 换成实际收到的一条，其中的 ID 和内容另编
    - msgid: 6bKp1Xp4HtVb2RjUf9WmYd
      send_time: 1718006807
      origin: 3
      open_kfid: wkT8vQBwAApL3nXc7RjYd2Zm5KsHq0Fg
      external_userid: wmT8vQBwAAk9Wb4UeN1oVr6TxCi8PzJs
      msgtype: red_packet
      red_packet:
        todo: TODO
`;

const groupInvite = `GroupInviteEvent:
  doc: TODO 事件的中文名称
  # TODO 官方文档的地址，写成 source: https://…
  extends: EventMessage
  in: KfEvent
  fields:
    event:
      doc: 事件消息
      fields:
        event_type:
          const: group_invite
          doc: 事件类型，此时固定为：group_invite
        open_kfid: { type: string, doc: 客服账号 ID }
        external_userid: { type: string, doc: 客户 UserID }
        # TODO 各个字段，名字照线上的写法；可选的在名字末尾加 ?
        todo:
          type: string
          doc: TODO 字段的中文说明
  examples:
    # TODO 换成实际收到的一条，其中的 ID 和内容另编
    - msgid: 2mWc6Qx9TfLr3ZvKb5YhNd
      send_time: 1718010000
      origin: 4
      msgtype: event
      event:
        event_type: group_invite
        open_kfid: wkT8vQBwAApL3nXc7RjYd2Zm5KsHq0Fg
        external_userid: wmT8vQBwAAk9Wb4UeN1oVr6TxCi8PzJs
        todo: TODO
`;

const otherType = 'Other:\n  doc: 别的\n  fields: { a: { type: string, doc: 甲 } }\n';

/** A spec of one file whose messages have one more field in common. */
function strictSpec(field: string, example = ''): Readonly<Record<string, string>> {
  return {
    'spec/base.yaml': `
KfMessage: { doc: 客服消息, union: msgtype }
ContentMessage:
  doc: 公共字段
  fields:
    msgid: { type: string, doc: 消息 ID }
    ${field}
TextMessage:
  doc: 文本消息
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype: { const: text, doc: 消息类型 }
  examples: [{ msgid: m, msgtype: text${example} }]
`,
  };
}

function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** What lint says about a valid spec: how often each rule. */
async function adviceIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const { code, out } = await runIn(folder, ['lint', '--format', 'json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; severity: string }[] };
  expect(code).toBe(diagnostics.length > 0 ? 1 : 0);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const counts = new Map<string, number>();
  for (const { code: rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

describe('a draft', () => {
  test('of a message is the whole file but for what its author alone knows', async () => {
    const folder = project({ ...shipped, ...schema });
    expect(await runIn(folder, ['add', 'message', 'red_packet'])).toMatchObject({ code: 0, err: '' });
    expect(textIn(folder, 'spec/messages/red_packet.yaml')).toBe(redPacket);
  });

  test('of an event is one, too, and names no schema where the project has none', async () => {
    const folder = project(shipped);
    expect(await runIn(folder, ['add', 'event', 'group_invite'])).toMatchObject({ code: 0, err: '' });
    expect(textIn(folder, 'spec/events/group_invite.yaml')).toBe(groupInvite);
  });

  test.each(['message', 'event'])(
    'of a %s lints clean but for its TODOs, generates, and is one file more',
    async (kind) => {
      const folder = project(shipped);
      const before = readTree(folder);
      await runIn(folder, ['add', kind, 'red_packet']);
      const path = `spec/${kind}s/red_packet.yaml`;
      expect(Object.keys(readTree(folder)).filter((each) => !Object.hasOwn(before, each))).toEqual([path]);
      expect(await adviceIn(folder)).toEqual(new Map([['todo', kind === 'message' ? 7 : 6]]));
      expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
      const type = kind === 'message' ? 'RedPacketMessage' : 'RedPacketEvent';
      expect(textIn(folder, 'generated/src/guards.ts')).toContain(`export function is${type}(`);
      expect((await runIn(folder, ['explain', 'red_packet'])).out).toContain(`${type}\nTODO `);
    },
  );

  test.each([
    ['message', 'true'],
    ['message', 'null'],
    ['message', 'no'],
    ['event', 'false'],
    ['message', 'a'],
    ['message', 'x1_2_3'],
    ['event', 'e'.repeat(64)],
    ['message', 'm'.repeat(64)],
    ['message', 'constructor'],
    ['message', 'event_type'],
  ])(
    'of a %s called %s lints clean but for its TODOs and is formatted as the spec is',
    async (kind, name) => {
      const folder = project(shipped);
      expect(await runIn(folder, ['add', kind, name])).toMatchObject({ code: 0, err: '' });
      expect([...(await adviceIn(folder)).keys()]).toEqual(['todo']);
      const text = textIn(folder, `spec/${kind}s/${name}.yaml`);
      expect(await check(text, { parser: 'yaml', singleQuote: true, printWidth: 110 })).toBe(true);
    },
  );

  test('says what to fill in, and what comes next', async () => {
    const { code, out } = await runIn(project({ ...shipped, ...schema }), ['add', 'message', 'red_packet']);
    expect(code).toBe(0);
    expect(out).toBe(`已写入“spec/messages/red_packet.yaml”（类型 RedPacketMessage）。
请填好其中的 7 处 TODO：
  spec/messages/red_packet.yaml:4  doc: TODO 消息的中文名称
  spec/messages/red_packet.yaml:5  # TODO 官方文档的地址，写成 source: https://…
  spec/messages/red_packet.yaml:13  doc: TODO 消息内容的中文说明
  spec/messages/red_packet.yaml:15  # TODO 各个字段，名字照线上的写法；可选的在名字末尾加 ?
  spec/messages/red_packet.yaml:18  doc: TODO 字段的中文说明
  spec/messages/red_packet.yaml:20  # TODO 换成实际收到的一条，其中的 ID 和内容另编
  spec/messages/red_packet.yaml:28  todo: TODO
然后运行：npx kfgen`);
  });

  test('says so in English and in JSON, too', async () => {
    const pretty = await runIn(project(shipped), ['add', 'event', 'group_invite'], english);
    expect(pretty.out).toContain(
      'Wrote "spec/events/group_invite.yaml" (type GroupInviteEvent).\nFill in its ',
    );
    const { out } = await runIn(project(shipped), ['add', 'event', 'group_invite', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: [],
      path: 'spec/events/group_invite.yaml',
      type: 'GroupInviteEvent',
      written: true,
      text: groupInvite,
      todos: [{ line: 2, text: 'doc: TODO 事件的中文名称' }, { line: 3 }, { line: 15 }, {}, {}, {}],
    });
  });

  test('goes to a spec folder with blanks and Chinese, where most others of its union are', async () => {
    const files = Object.entries(shipped).map(([path, text]) => [
      path.replace(/^spec\//, '规格 1/深 一层/'),
      text,
    ]);
    const folder = project({ ...(Object.fromEntries(files) as typeof shipped), ...schema });
    const argv = ['add', 'message', 'red_packet', '--spec', '规格 1/深 一层'];
    const { code, out, err } = await runIn(folder, argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain("然后运行：npx kfgen --spec '规格 1/深 一层'");
    const text = textIn(folder, '规格 1/深 一层/messages/red_packet.yaml');
    expect(text).toBe(redPacket.replace('../../', '../../../'));
  });

  test('goes to a folder that is made for it, where the others come with kfgen', async () => {
    const folder = project({ 'package.json': '{ "kfgen": { "extends": "kfgen" } }', 'spec/README.md': '' });
    expect(await runIn(folder, ['add', 'message', 'red_packet'])).toMatchObject({ code: 0, err: '' });
    expect(textIn(folder, 'spec/messages/red_packet.yaml')).toBe(redPacket.replace(/^.*\n\n/, ''));
  });

  test('extends nothing where the others do not', async () => {
    const folder = project(smallSpec);
    expect(await runIn(folder, ['add', 'message', 'x'])).toMatchObject({ code: 0, err: '' });
    const text = textIn(folder, 'spec/messages/x.yaml');
    expect(text).not.toContain('extends:');
    expect(text).toContain('    - msgtype: x\n      x:\n        todo: TODO\n');
  });

  test('has what a base of one’s own asks for, as the samples of others show it', async () => {
    const folder = project(strictSpec('shop_id: { type: string, doc: 店铺 ID }', ', shop_id: s'));
    expect(await runIn(folder, ['add', 'message', 'red_packet'])).toMatchObject({ code: 0, err: '' });
    expect(textIn(folder, 'spec/red_packet.yaml')).toContain('    - msgid: m\n      shop_id: s\n');
  });
});

test('--dry-run prints the file and writes nothing', async () => {
  const folder = project({ ...shipped, ...schema });
  const before = readTree(folder);
  const outcome = await runIn(folder, ['add', 'message', 'red_packet', '--dry-run']);
  expect(outcome).toEqual({ code: 0, out: redPacket.trimEnd(), err: '' });
  const json = await runIn(folder, ['add', 'message', 'red_packet', '--dry-run', '--format', 'json']);
  expect(JSON.parse(json.out)).toMatchObject({ written: false, text: redPacket });
  expect(readTree(folder)).toEqual(before);
});

test('a name that is much like another is written with a warning', async () => {
  for (const [name, other] of [
    ['images', 'image'],
    ['vo_ice', 'voice'],
  ]) {
    const folder = project(shipped);
    const { code, err } = await runIn(folder, ['add', 'message', name!], english);
    expect({ code, err }).toEqual({
      code: 0,
      err: `Note that the spec has "${other!}", which looks like "${name!}": check the spelling.`,
    });
    expect(readTree(folder)).toHaveProperty([`spec/messages/${name!}.yaml`]);
  }
});

const words =
  'message, event, callback, content, MsgMenuItem, SendMsgMenuItem, SendMsgOnEventRequest, SendMsgRequest';
const rule = 'lower-case letters, digits and underscores, a letter first, 64 at most.';

describe('one line, 2, and nothing is written:', () => {
  test.each([
    [
      'upper case',
      'message',
      'RedPacket',
      `"RedPacket" cannot be a value of msgtype: ${rule} Did you mean "red_packet"?`,
      {},
    ],
    [
      'a hyphen',
      'event',
      'group-invite',
      `"group-invite" cannot be a value of event.event_type: ${rule} Did you mean "group_invite"?`,
      {},
    ],
    [
      'a digit first',
      'message',
      '1a',
      `"1a" cannot be a value of msgtype: ${rule} See kfgen add --help.`,
      {},
    ],
    [
      'too long',
      'message',
      'a'.repeat(65),
      `"${'a'.repeat(65)}" cannot be a value of msgtype: ${rule} See kfgen add --help.`,
      {},
    ],
    ['empty', 'message', '', `"" cannot be a value of msgtype: ${rule} See kfgen add --help.`, {}],
    ['a path', 'message', '../x', `"../x" cannot be a value of msgtype: ${rule} See kfgen add --help.`, {}],
    [
      'a line end',
      'message',
      'a\n',
      `"a\\u{a}" cannot be a value of msgtype: ${rule} See kfgen add --help.`,
      {},
    ],
    [
      'a misspelt kind',
      'mesage',
      'x',
      `Cannot add a "mesage"; it can be one of: ${words}. Did you mean "message"?`,
      {},
    ],
    [
      'a name of Object.prototype',
      'toString',
      'x',
      `Cannot add a "toString"; it can be one of: ${words}. See kfgen add --help.`,
      {},
    ],
    [
      'a msgtype that is there',
      'message',
      'text',
      'The spec has a type with msgtype "text" already: TextMessage, at spec/messages/text.yaml:3.',
      {},
    ],
    [
      'the msgtype of all events',
      'message',
      'event',
      `The spec has a type with msgtype "event" already: KfEvent, at spec/base.yaml:${lineOfKfEvent}.`,
      {},
    ],
    [
      'an event_type that is there',
      'event',
      'enter_session',
      'The spec has a type with event.event_type "enter_session" already: EnterSessionEvent, at spec/events/enter_session.yaml:3.',
      {},
    ],
    [
      'a type that is there',
      'message',
      'mini_program',
      'The name of the type for "mini_program", MiniProgramMessage, is taken already: see spec/messages/miniprogram.yaml:3.',
      {},
    ],
    [
      'a field of every message',
      'message',
      'msgid',
      'Cannot add "msgid": it is a field of every message, or the name of its type, MsgidMessage, would clash with others.',
      {},
    ],
    [
      'the tag itself',
      'message',
      'msgtype',
      'Cannot add "msgtype": it is a field of every message, or the name of its type, MsgtypeMessage, would clash with others.',
      {},
    ],
    [
      "a type of the browser's",
      'event',
      'custom',
      'Cannot add "custom": it is a field of every message, or the name of its type, CustomEvent, would clash with others.',
      {},
    ],
    [
      'a file that exists',
      'message',
      'red_packet',
      'File "spec/messages/red_packet.yaml" exists already and is left alone.',
      { 'spec/messages/red_packet.yaml': otherType },
    ],
    [
      'a spec without the union',
      'event',
      'x',
      'Cannot add a "event"; it can be one of: message. See kfgen add --help.',
      smallSpec,
    ],
    [
      'a folder of the name of the file',
      'message',
      'red_packet',
      'File "spec/messages/red_packet.yaml" exists already and is left alone.',
      { 'spec/messages/red_packet.yaml/other.yaml': otherType },
    ],
    [
      'a file in the place of the folder',
      'message',
      'x',
      'Cannot write "spec/messages/x.yaml" (ENOTDIR). All files are as they were.',
      { 'package.json': '{ "kfgen": { "extends": "kfgen" } }', 'spec/messages': 'a file' },
    ],
  ])('%s', async (_, kind, name, sentence, files) => {
    const isWhole = ['spec/base.yaml', 'package.json'].some((path) => Object.hasOwn(files, path));
    const folder = project(isWhole ? files : { ...shipped, ...files });
    const before = readTree(folder);
    expect(await runIn(folder, ['add', kind, name], english)).toEqual({ code: 2, out: '', err: sentence });
    expect(readTree(folder)).toEqual(before);
  });

  test.each([
    [['add'], 'Argument "kind" is missing. See kfgen add --help.'],
    [['add', 'message'], 'Argument "name" is missing. See kfgen add --help.'],
    [['add', 'message', 'x', 'y'], 'Unexpected argument "y". See kfgen add --help.'],
  ])('%o', async (argv, sentence) => {
    expect(await runIn(project(shipped), argv, english)).toEqual({ code: 2, out: '', err: sentence });
  });
});

test('mistakes in the spec are reported as lint reports them, and nothing is written', async () => {
  const folder = project(brokenSpec);
  const before = readTree(folder);
  const outcome = await runIn(folder, ['add', 'message', 'red_packet']);
  expect(outcome).toEqual(await runIn(folder, ['lint']));
  expect(outcome.code).toBe(1);
  expect(readTree(folder)).toEqual(before);
});

test('a base that allows less than a draft holds: what is wrong is shown, and nothing is written', async () => {
  const folder = project(strictSpec('msgtype: { type: string, maxLength: 4, doc: 消息类型 }'));
  expect(await runIn(folder, ['lint'])).toMatchObject({ code: 0 });
  const before = readTree(folder);
  const { code, out, err } = await runIn(folder, ['add', 'message', 'red_packet'], english);
  expect(code).toBe(2);
  expect(out).toContain('spec/red_packet.yaml:7:5 incompatible-override');
  expect(err).toBe(
    'By this spec the draft of "spec/red_packet.yaml" has the mistakes above; it was not written.',
  );
  expect(readTree(folder)).toEqual(before);
});

test('a child process leaves the file and nothing beside it', () => {
  const folder = project(shipped);
  expect(runKfgen(folder, ['add', 'message', 'red_packet'])).toMatchObject({ code: 0, err: '' });
  expect(Object.keys(readTree(join(folder, 'spec'))).filter((path) => path.includes('.kfgen'))).toEqual([]);
  expect(runKfgen(folder, ['add', 'message', 'red_packet'])).toMatchObject({ code: 2, out: '' });
});
