import { describe, expect, it } from 'vitest';
import { freePath } from '../../../generator/authoring/infer/free-path.js';
import { findFaults } from '../../../generator/compiler/model/find-faults.js';
import { checkSpec } from '../../../generator/compiler/check-spec.js';
import { normalizeSources } from '../../../generator/compiler/read/normalize-sources.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { isThorough } from '../../support/thoroughness.js';
import { expectSettled } from './expect-settled.js';
import { adviceOn, inferFrom, validSpec, type Inferred } from './infer-from.js';
import { ownEvent, ownSpec, ownText } from './own-spec.js';

const whole = readSpecFiles();
const { msgid, send_time, origin, open_kfid } = ownText;
const common = { msgid, send_time, origin, open_kfid };
const message = (tag: unknown, more: object = {}): object => ({ ...common, msgtype: tag, ...more });
const shown = ({ parts }: Inferred): readonly string[] =>
  parts.map(({ kind, name, count }) => `${kind} ${name} ${count}`);
const numbered = (count: number, name: (index: number) => string, value: unknown = 1): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), value]));
/** Words of letters only, as many as needed. */
const word = (index: number): string =>
  `w${Array.from(`${index}`)
    .map((digit) => 'abcdefghij'.charAt(+digit))
    .join('')}`;

/** What the process spends, whatever else the machine does. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe('names that are taken', () => {
  it.each([
    ['is_vip', 'IsVipMessage', 'is_vip'],
    ['parse', 'ParseMessage', 'parse'],
    ['validate_x', 'ValidateXMessage', 'validate_x'],
    ['is', 'IsMessage', 'is'],
    ['constructor', 'ConstructorMessage', 'constructor'],
    ['null', 'NullMessage', 'null'],
    ['no', 'NoMessage', 'no'],
    ['event', 'EventMessage2', 'event'],
    ['content', 'ContentMessage2', 'content'],
    [5, 'Type5Message', 'type_5'],
    [-5, 'TypeMinus5Message', 'type_minus_5'],
    ['msgid', 'MsgidMessage', 'msgid'],
  ])('a message with the tag %j becomes %s', async (tag, type, file) => {
    const spec: Record<string, string> = { ...ownSpec };
    // Without events nothing distinguishes `event` from other tags.
    if (tag === 'event') {
      delete spec['spec/events/enter.yaml'];
      spec['spec/base.yaml'] = ownSpec['spec/base.yaml'].replace(/^KfEvent: .*\n/m, '');
    }
    const inferred = await expectSettled(spec, [
      message(tag, typeof tag === 'string' ? { [tag]: { a: 1 } } : {}),
    ]);
    expect(inferred.created).toEqual([`spec/messages/${file}.yaml`]);
    expect(shown(inferred)).toEqual([`type ${type} 1`]);
  });

  it.each([
    ['spec/messages/audio.yaml', 'spec/messages/audio-2.yaml'],
    ['spec/messages/Audio.YAML', 'spec/messages/audio-2.yaml'],
    ['spec/Messages/audio.yml', 'spec/messages/audio-2.yaml'],
    ['spec/messages/audio.yaml/x.yaml', 'spec/messages/audio-2.yaml'],
    ['spec/messages/audio.yml.yaml', 'spec/messages/audio.yaml'],
  ])('beside the file %s the draft is %s', async (path, created) => {
    const files = {
      ...ownSpec,
      [path]: 'AudioMessage: { doc: 别的, fields: { a: { type: string, doc: 甲 } } }\n',
    };
    const inferred = await expectSettled(files, [message('audio', { audio: { a: 'x' } })]);
    expect(inferred.created).toEqual([created]);
    expect(shown(inferred)).toEqual(['type AudioMessage2 1']);
  });

  it('the types that a draft needs do not take the names of bodies, of others, or of browsers', async () => {
    const inferred = await expectSettled(whole, [
      message('image_pair', {
        external_userid: 'x',
        image_pair: { event: { kind: 1 }, message_body: { status: 1 } },
        image_pair_message: { body: [{ type: 'a', x: 1 }, { type: 'b' }], scene: 3 },
        event: { kind: 1 },
        _hue_code: 1,
        e: { vent: { status: 3 } },
        ev: { ent: { status: 4 } },
        request: [{ type: 'a', z: 1 }, { type: 'b' }],
      }),
    ]);
    const before = validSpec(whole).model.definitions;
    const after = validSpec(inferred.files).model.definitions;
    expect([...after.keys()].filter((name) => !before.has(name))).toMatchInlineSnapshot(`
      [
        "ImagePairMessage",
        "ImagePairEventKind",
        "ImagePairMessageBodyStatus",
        "ImagePairMessageBodyItem",
        "ImagePairMessageBodyItemA",
        "ImagePairMessageBodyItemB",
        "ImagePairMessageScene",
        "EventKind",
        "HueCode",
        "EVentStatus",
        "EvEntStatus2",
        "RequestItem",
        "RequestItemA",
        "RequestItemB",
        "ImagePairMessageBody",
      ]
    `);
  });

  it('a type that a union makes of another has its name for itself', async () => {
    const body = (type: string, more: object): object => ({
      external_userid: 'x',
      pair: { a: 1 },
      pair_message: { body: { type, ...more } },
    });
    const files = {
      ...whole,
      'spec/mine.yaml': 'TripleMessageBody: { doc: 我的, fields: { a: { type: string, doc: 甲 } } }\n',
    };
    const inferred = await expectSettled(files, [
      message('pair', body('a', { x: 1 })),
      message('pair', body('b', { y: 1 })),
      message('triple', { external_userid: 'x' }),
    ]);
    expect(shown(inferred)).toEqual(['type PairMessage 2', 'type TripleMessage2 1']);
    expect(inferred.files['spec/messages/pair.yaml']).toContain('body: { type: PairMessageBody2, doc');
  });

  it('names that something else in the generated code has are left to that', async () => {
    const item = [{ type: 'a', x: 1 }, { type: 'b' }];
    const rows = { kf_message_handlers: { a: 1, b: 'x' } };
    const inferred = await expectSettled(whole, [
      message('audio', { external_userid: 'x', audio: { one: rows, other: rows } }),
      message('kf', { external_userid: 'x', kf: { message: item } }),
      { ...common, external_userid: 'x', msgtype: 'video', kf_message: item },
    ]);
    const before = validSpec(whole).model.definitions;
    const checked = checkSpec(normalizeSources(inferred.files));
    expect(checked).toMatchObject({ ok: true });
    const names = checked.ok ? [...checked.model.definitions.keys()].filter((name) => !before.has(name)) : [];
    expect(names).toContain('KfMessageHandlers2');
    expect(names).not.toContain('KfMessageItem');
  });

  it('a tag that two ways lead to is drafted for one of them', async () => {
    const files = {
      ...ownSpec,
      'spec/events/other.yaml': `OtherEvent:
  doc: 别的
  extends: Envelope
  in: KfEvent
  fields:
    msgtype: { const: notice, doc: 类型 }
    event: { doc: 内容, fields: { event_type: { const: other, doc: 类型 } } }
  examples: [{ msgid: a, send_time: 1, origin: 3, msgtype: notice, event: { event_type: other } }]
`,
    };
    const event = { event_type: 'blink', 张三: 1, 李四: 1 };
    const inferred = inferFrom(files, [
      { ...ownEvent, event },
      { ...ownEvent, msgtype: 'notice', event },
    ]);
    expect(inferred.result).toMatchObject({ ok: true });
    expect(shown(inferred)).toEqual([
      'unplaced event.event_type: blink 1',
      'type BlinkEvent 1',
      'hidden BlinkEvent.event 2',
    ]);
  });

  it('the names of values of an enum stay distinct', async () => {
    const files = {
      ...ownSpec,
      'spec/messages/text.yaml': ownSpec['spec/messages/text.yaml']
        .replace('type: Mood', 'type: string | Mood2')
        .replace(/^Mood:[^]*$/m, '')
        .concat(`Mood2: { doc: 心, enum: string, open: false, values: { a: { name: A, doc: 甲 } } }
Temper:
  doc: 性情
  enum: int32
  open: true
  values:
    0: { name: Value1, doc: 零 }
Humour:
  doc: 幽默
  enum: string
  open: true
  values:
    a_b: { name: AB, doc: 甲 }
RoomMessage:
  doc: 房间
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype: { const: room, doc: 类型 }
    room: { doc: 房间, fields: { temper: { type: Temper, doc: 性情 }, humour: { type: Humour, doc: 幽默 } } }
  examples:
    - { msgid: a, send_time: 1, origin: 3, open_kfid: k, msgtype: room, room: { temper: 0, humour: a_b } }
`),
    };
    const codes = [1, -1, -7, 1000, 9_999_999, 12_345_678, -0];
    const words = ['ab', 'a__b', 'no', 'null', 'c', '张三', 'A', '13812345678'];
    const payloads = codes.flatMap((temper) =>
      words.map((humour) => message('room', { room: { temper, humour } })),
    );
    const inferred = await expectSettled(files, payloads, ['look-alike-name']);
    expect(inferred.edited).toEqual(['spec/messages/text.yaml']);
    expect(inferred.files['spec/messages/text.yaml']).toContain(`    0: { name: Value1, doc: 零 }
    1: { name: Value1x2, doc: TODO 1 的中文说明 }
    1000: { name: Value1000, doc: TODO 1000 的中文说明 }
    9999999: { name: Value9999999, doc: TODO 9999999 的中文说明 }
    -1: { name: ValueMinus1, doc: TODO -1 的中文说明 }
    -7: { name: ValueMinus7, doc: TODO -7 的中文说明 }
`);
    expect(inferred.files['spec/messages/text.yaml']).toContain(`    a_b: { name: AB, doc: 甲 }
    ab: { name: Ab, doc: TODO ab 的中文说明 }
    a__b: { name: ABx2, doc: TODO a__b 的中文说明 }
    'no': { name: 'No', doc: TODO no 的中文说明 }
    'null': { name: 'Null', doc: TODO null 的中文说明 }
    c: { name: C, doc: TODO c 的中文说明 }
`);
    expect(shown(inferred).filter((line) => line.startsWith('hidden'))).toEqual([
      'hidden Humour 21',
      'hidden Temper 8',
    ]);
  });
});

describe('what a capture has without end is left out, and said so', () => {
  it('names of fields in a type of the spec', async () => {
    const inferred = await expectSettled(ownSpec, [
      { ...ownText, ...numbered(70, word) },
      { ...ownText, ...numbered(5, word) },
    ]);
    expect(shown(inferred)).toEqual(['crowded TextMessage 75']);
  });

  it('names of fields in a new type, save those in which the tag is', async () => {
    const inferred = await expectSettled(ownSpec, [
      { ...numbered(100, word), ...message('audio', { audio: numbered(100, word) }) },
      {
        ...common,
        msgtype: 'event',
        ...numbered(100, word),
        event: { ...numbered(100, word), event_type: 'blink' },
      },
    ]);
    expect(inferred.created).toEqual(['spec/messages/audio.yaml', 'spec/events/blink.yaml']);
    expect(shown(inferred).filter((line) => !line.startsWith('type'))).toEqual([
      'crowded AudioMessage 10',
      'crowded BlinkEvent 10',
    ]);
  });

  it('codes and tags', async () => {
    const codes = Array.from({ length: 70 }, (_, index) => ({ ...ownText, origin: 100 + index }));
    const tags = Array.from({ length: 80 }, (_, index) => message(word(index)));
    const inferred = await expectSettled(ownSpec, [...codes, ...tags]);
    expect(inferred.created).toEqual([]);
    expect(shown(inferred)).toEqual(['crowded msgtype 80', 'crowded Origin 70']);
  });

  it('keys', async () => {
    const payloads = Array.from({ length: 6 }, (_, index) => {
      const byDay = { [`d${word(2 * index)}`]: 1, [`d${word(2 * index + 1)}`]: 2 };
      return message('audio', {
        audio: { by_day: byDay, by_id: { [`${index}${index}`]: 'x', a: 1 }, size: 1 },
      });
    });
    const inferred = await expectSettled(ownSpec, payloads);
    expect(shown(inferred)).toEqual(['type AudioMessage 6']);
    expect(inferred.files['spec/messages/audio.yaml']).toContain(`      fields:
        by_day: { map: uint32, doc: TODO by_day 的中文说明 }
        by_id: { type: object, doc: TODO by_id 的中文说明 }
        size: { type: uint32, doc: TODO size 的中文说明 }
`);
  });

  it('objects in objects', async () => {
    const deep = (depth: number): unknown =>
      depth === 0 ? 1 : { [`status_${depth % 3}`]: 1, inner: deep(depth - 1) };
    const inferred = await expectSettled(ownSpec, [
      message('audio', { audio: deep(60) }),
      { ...ownText, more: deep(60) },
    ]);
    expect(shown(inferred)).toEqual(['type AudioMessage 1', 'field TextMessage.more 1', 'type Inner 5']);
  });

  it('parts of all sorts, in a time that grows no faster than they do', async () => {
    const wild = (seed: number, depth: number): unknown =>
      depth === 0
        ? seed
        : Object.fromEntries(
            Array.from({ length: 12 }, (_, index) => [
              `${word(index)}_${index % 2 === 0 ? 'code' : 'type'}`,
              index % 3 === 0 ? wild(seed + index, depth - 1) : index % 2 === 0 ? seed % 50 : word(seed % 50),
            ]),
          );
    const payloads = (depth: number): readonly object[] =>
      Array.from({ length: isThorough ? 30 : 12 }, (_, index) =>
        message('audio', { audio: wild(index * 7, depth) }),
      );
    await expectSettled(ownSpec, payloads(5));
    // The least of three: what else the machine does takes from caches, too.
    const cost = (depth: number): number =>
      Math.min(...[1, 2, 3].map(() => processorTime(() => inferFrom(ownSpec, payloads(depth)))));
    // Four times as many fields.
    expect(cost(5) / cost(4)).toBeLessThan(6);
  });
});

describe('types that extend others', () => {
  it('a field that both lack is added to the one that is extended', async () => {
    const text = ownSpec['spec/messages/text.yaml'];
    const files = {
      ...ownSpec,
      'spec/messages/text.yaml': `${text
        .replace(/^ {4}msgtype: .*\n/m, '')
        .replace('TextMessage:', 'ShortMessage:')
        .replace('  in: KfMessage\n', '')
        .replaceAll(' msgtype: text,', '')}
TextMessage:
  doc: 文本
  extends: ShortMessage
  in: KfMessage
  fields: { msgtype: { const: text, doc: 类型 }, re?: { type: ShortMessage, doc: 所回复的 } }
  examples:
    - { msgid: a, send_time: 1, origin: 3, open_kfid: k, msgtype: text, text: { content: b }, re: { msgid: a, send_time: 1, origin: 3, open_kfid: k, text: { content: b } } }
`,
    };
    const { msgtype: _, ...short } = ownText;
    const payloads = [
      { ...ownText, seq: 1, lang: 'x', re: { ...short, seq: 'a', text: { content: 'b', hue: 1 } } },
      { ...ownText, text: { content: 'b', hue: 'x' } },
    ];
    const inferred = await expectSettled(files, payloads);
    expect(shown(inferred)).toEqual([
      'field ShortMessage.seq 2',
      'field TextMessage.lang 1',
      'field ShortMessage.text.hue 2',
    ]);
    expect(inferred.files['spec/messages/text.yaml']).toContain('seq?: { type: string | uint32, doc');
    expect(inferred.files['spec/messages/text.yaml']).toContain('hue?: { type: string | uint32, doc');
  });

  it('a field that an heir has already is added as any, and not at all where it has it as an alias', async () => {
    const files = {
      ...ownSpec,
      'spec/messages/note.yaml': `PlainMessage:
  doc: 便条
  extends: ContentMessage
  in: KfMessage
  fields: { msgtype: { const: plain, doc: 类型 }, plain: { doc: 便条, fields: { a: { type: string, doc: 甲 } } } }
  examples: [{ msgid: a, send_time: 1, origin: 3, open_kfid: k, msgtype: plain, plain: { a: b } }]
RichMessage:
  doc: 富文本
  extends: PlainMessage
  fields:
    size: { type: string, doc: 大小 }
    width: { type: string, doc: 宽, aliases: [w] }
    plain: { doc: 便条, fields: { a: { type: string, doc: 甲 }, depth: { type: uint32, doc: 深 } } }
`,
    };
    const inferred = await expectSettled(files, [
      message('plain', { plain: { a: 'x', depth: 'x' }, size: 1, w: 1, width: 2 }),
    ]);
    expect(shown(inferred)).toEqual([
      'field PlainMessage.plain.depth 1',
      'field PlainMessage.size 1',
      'unplaced PlainMessage.w 1',
      'unplaced PlainMessage.width 1',
    ]);
    expect(inferred.files['spec/messages/note.yaml']).toContain(
      'size?: { type: any, doc: TODO size 的中文说明 }',
    );
  });

  it('a draft extends no base that its payloads contradict, and every payload is allowed', async () => {
    const payloads = [
      { ...common, send_time: 5_000_000_000, msgtype: 'audio' },
      { ...common, origin: 5, msgtype: 'video' },
      { ...common, open_kfid: 7, msgtype: 'radio' },
      { ...common, msgid: null, msgtype: 'paper' },
      { ...common, kfid: 'old', open_kfid: undefined, msgtype: 'book' },
    ];
    const { result } = await expectSettled(ownSpec, payloads);
    const bases = payloads.map(({ msgtype }) => {
      const name = `${msgtype.charAt(0).toUpperCase()}${msgtype.slice(1)}Message`;
      const definition = result.ok ? result.model.definitions.get(name) : undefined;
      return definition?.kind === 'object' ? definition.base : null;
    });
    // What a base only leads to expect, a payload does not contradict by its absence.
    expect(bases).toEqual([undefined, 'ContentMessage', 'Envelope', undefined, 'ContentMessage']);
  });

  it('samples of a draft have what a base demands of values, as other samples do', async () => {
    const files = {
      'spec/base.yaml': `KfMessage: { doc: 客服消息, union: msgtype }
Page: { doc: 页, fields: { msg_list: { each: KfMessage, doc: 列表 } } }
ContentMessage:
  doc: 消息
  fields:
    msgid: { type: string, pattern: '^[a-c]$', doc: 编号 }
    from: { doc: 发送者, fields: { name: { type: string, doc: 名字 } } }
    level: { type: Level, doc: 等级 }
    send_time: { type: uint32, doc: 时间 }
Level: { doc: 等级, enum: uint32, open: false, values: { 1: { name: One, doc: 一 }, 1000: { name: Many, doc: 多 } } }
TextMessage:
  doc: 文本
  extends: ContentMessage
  in: KfMessage
  fields: { msgtype: { const: text, doc: 类型 } }
  examples: [{ msgid: b, from: { name: nn }, level: 1, send_time: 7, msgtype: text }]
`,
    };
    const payload = { msgid: 'c', from: { name: '张三' }, level: 1000, send_time: 1, msgtype: 'audio' };
    const inferred = await expectSettled(files, [payload, { ...numbered(64, word), ...payload }]);
    expect(inferred.files['spec/audio.yaml']).toContain(`    - msgid: b
      from: { name: nn }
      level: 1
      send_time: 7
`);
  });

  it('a base of which no sample can be made is left', async () => {
    const older = (text: string): string => text.replaceAll('open_kfid: k', 'kfid: k');
    const files = {
      ...ownSpec,
      'spec/base.yaml': ownSpec['spec/base.yaml'].replace('open_kfid: { type: string,', '$& maxLength: 3,'),
      'spec/messages/text.yaml': older(ownSpec['spec/messages/text.yaml']),
      'spec/messages/menu.yaml': older(ownSpec['spec/messages/menu.yaml']),
    };
    const { result } = await expectSettled(files, [message('audio')]);
    expect(result.ok && result.model.definitions.get('AudioMessage')).toMatchObject({ base: 'Envelope' });
  });
});

describe('what the spec shows already', () => {
  it('a sample that has the field with another kind of value goes on fitting', async () => {
    const files = {
      ...ownSpec,
      'spec/events/enter.yaml': ownSpec['spec/events/enter.yaml'].replace(
        'event_type: enter, open_kfid: k',
        'event_type: enter, open_kfid: k, scene: s',
      ),
    };
    const inferred = await expectSettled(files, [{ ...ownEvent, event: { ...ownEvent.event, scene: 4 } }]);
    expect(inferred.files['spec/events/enter.yaml']).toContain(
      'scene?: { type: string | EnterEventScene, doc: TODO scene',
    );
  });

  it('an enum that lists all codes is taken, one that does not is left', async () => {
    const inferred = await expectSettled(ownSpec, [
      message('audio', { audio: { origin: 3 }, origin: 3 }),
      message('video', { video: { origin: 4 }, origin: 3 }),
    ]);
    expect(inferred.files['spec/messages/audio.yaml']).toContain('origin: { type: Origin, doc: TODO');
    expect(inferred.files['spec/messages/video.yaml']).toContain('origin: { type: VideoOrigin, doc: TODO');
  });

  it('a body that is not called like its tag is drafted as it is', async () => {
    const inferred = await expectSettled(
      whole,
      [
        message('audio', { external_userid: 'x', data: { status: 1 } }),
        message('radio', {
          external_userid: 'x',
          radio: {
            list: [
              { type: 'a', a: {} },
              { type: 'b', b: {} },
              { type: 'c', d: { status: 2 } },
            ],
          },
        }),
      ],
      ['tag-body-mismatch'],
    );
    expect(shown(inferred)).toEqual(['type AudioMessage 1', 'type RadioMessage 1']);
    expect(inferred.files['spec/messages/audio.yaml']).toContain(`
    data:
      doc: TODO data 的中文说明
      fields:
        status: { type: DataStatus, doc: TODO status 的中文说明 }
`);
    expect(inferred.files['spec/messages/radio.yaml']).toContain(
      'a: { type: object, doc: TODO a 的中文说明 }',
    );
    expect(inferred.files['spec/messages/radio.yaml']).toContain(`
    d:
      doc: TODO d 的中文说明
      fields:
        status: { type: RadioListItemCDStatus, doc: TODO status 的中文说明 }
`);
    expect(adviceOn(inferred.files)).toContain('tag-body-mismatch');
  });

  it('where no body is called like its tag, bodies are drafted as they are', async () => {
    const files = Object.fromEntries(
      Object.entries(ownSpec).map(([path, text]) => [
        path,
        text
          .replace(/^( +)(text|menu):( \{ doc|$)/gm, '$1data:$3')
          .replaceAll(/ (text|menu): \{/g, ' data: {'),
      ]),
    );
    const inferred = await expectSettled(files, [message('audio', { data: { size: 1 } })]);
    expect(inferred.files['spec/messages/audio.yaml']).toContain('        size: { type: uint32');
  });
});

describe('other specs', () => {
  const small = {
    'spec/base.yaml': `KfMessage: { doc: 客服消息, union: msgtype }
Page: { doc: 页, fields: { msg_list: { each: KfMessage, doc: 列表 } } }
TextMessage: { doc: 文本, in: KfMessage, fields: { msgtype: { const: text, doc: 类型 } }, examples: [{ msgtype: text }] }
`,
  };

  it('without the bases and without events, drafts have all fields of their own', async () => {
    const inferred = await expectSettled(small, [
      message('audio', { audio: { a: 1 } }),
      ownEvent,
      { ...ownEvent, event: { event_type: 'leave', b: 1 } },
    ]);
    expect(inferred.created).toEqual(['spec/event.yaml', 'spec/audio.yaml']);
    expect(inferred.files['spec/event.yaml']).toMatchInlineSnapshot(`
      "EventMessage:
        doc: TODO 客服消息 event 的中文说明
        in: KfMessage
        fields:
          msgid: { type: string, doc: TODO msgid 的中文说明 }
          send_time: { type: uint32, doc: TODO send_time 的中文说明 }
          origin: { type: Origin, doc: TODO origin 的中文说明 }
          msgtype: { const: event, doc: 固定为：event }
          event: { type: Event2, doc: TODO event 的中文说明 }
        examples:
          - msgid: TODO
            send_time: 1
            origin: 3
            msgtype: event
            event: { event_type: enter, open_kfid: TODO }
          - msgid: TODO
            send_time: 1
            origin: 3
            msgtype: event
            event: { event_type: leave, b: 1 }

      Origin:
        doc: TODO origin 的中文说明
        enum: uint32
        open: true
        values:
          3: { name: Value3, doc: TODO 3 的中文说明 }

      Event2: { doc: TODO event 的中文说明, union: event_type }

      EventEnter:
        doc: TODO event_type 为 enter 时的中文说明
        in: Event2
        fields:
          event_type: { const: enter, doc: 固定为：enter }
          open_kfid: { type: string, doc: TODO open_kfid 的中文说明 }
        examples:
          - event_type: enter
            open_kfid: TODO

      EventLeave:
        doc: TODO event_type 为 leave 时的中文说明
        in: Event2
        fields:
          event_type: { const: leave, doc: 固定为：leave }
          b: { type: uint32, doc: TODO b 的中文说明 }
        examples:
          - event_type: leave
            b: 1
      "
    `);
  });

  it('with tags in different objects, and a base that knows the ways to them', async () => {
    const files = {
      'spec/base.yaml': `KfMessage: { doc: 客服消息, union: head.type, dispatch: dispatchMessage }
KfEvent: { doc: 客服事件, in: KfMessage, union: body.detail.kind }
Page: { doc: 页, fields: { msg_list: { each: KfMessage, doc: 列表 } } }
EventMessage:
  doc: 事件
  fields:
    id: { type: uint32, doc: 编号 }
    head: { doc: 头, fields: { type: { type: string, doc: 类型 } } }
    body: { doc: 体, fields: { detail: { type: object, doc: 细节 } } }
EnterEvent:
  doc: 进入
  extends: EventMessage
  in: KfEvent
  fields:
    head: { doc: 头, fields: { type: { const: event, doc: 类型 } } }
    body: { doc: 体, fields: { detail: { doc: 细节, fields: { kind: { const: enter, doc: 类型 } } } } }
  examples: [{ id: 1, head: { type: event }, body: { detail: { kind: enter } } }]
`,
    };
    const inferred = await expectSettled(files, [
      { id: 1, head: { type: 'event', a: 1 }, body: { b: 'x', detail: { kind: 'leave', c: [1] } } },
      { id: 2, head: { type: 'audio' } },
    ]);
    expect(inferred.files['spec/leave.yaml']).toMatchInlineSnapshot(`
      "LeaveEvent:
        doc: TODO 客服事件 leave 的中文说明
        extends: EventMessage
        in: KfEvent
        fields:
          head:
            doc: leave 的内容
            fields:
              type: { const: event, doc: 固定为：event }
              a: { type: uint32, doc: TODO a 的中文说明 }
          body:
            doc: leave 的内容
            fields:
              b: { type: string, doc: TODO b 的中文说明 }
              detail:
                doc: leave 的内容
                fields:
                  kind: { const: leave, doc: 固定为：leave }
                  c: { type: 'uint32[]', doc: TODO c 的中文说明 }
        examples:
          - id: 1
            head: { type: event, a: 1 }
            body:
              b: TODO
              detail: { kind: leave, c: [1] }
      "
    `);
  });

  it('what a union is called makes no difference', async () => {
    const files = { 'spec/a.yaml': small['spec/base.yaml'].replaceAll('KfMessage', 'Notice') };
    const inferred = await expectSettled(files, [message('audio'), message('张三')]);
    expect(shown(inferred)).toEqual(['hidden msgtype 1', 'type AudioMessage 1']);
  });

  it('with several lists, each payload is judged by that which knows it', async () => {
    const files = {
      ...small,
      'spec/more.yaml': `Notice: { doc: 通知, union: kind }
Ping: { doc: 心跳, in: Notice, fields: { kind: { const: ping, doc: 类型 } }, examples: [{ kind: ping }] }
Feed:
  doc: 流
  fields:
    cursor: { type: string, doc: 游标 }
    notices: { each: Notice, doc: 通知 }
    messages?: { each: KfMessage, doc: 消息, aliases: msgs }
`,
    };
    const capture = [
      {
        cursor: 'a',
        notices: [{ kind: 'ping', at: 1 }, { kind: 'pong' }],
        msgs: [{ msgtype: 'text', x: 1 }, { msgtype: 'audio' }],
        more: 1,
      },
      { msg_list: [{ msgtype: 'text' }], y: 1 },
      { kind: 'ping' },
      { msgtype: 'text' },
      { cursor: 'a' },
    ];
    const inferred = await expectSettled(files, capture);
    expect(inferred.analysis).toMatchObject({ responses: 3, items: 7, unrecognized: undefined });
    expect([...inferred.analysis.known]).toEqual([
      ['Ping', { count: 2, invalid: 0 }],
      ['TextMessage', { count: 3, invalid: 0 }],
    ]);
    expect(shown(inferred)).toEqual([
      'type Pong 1',
      'type AudioMessage 1',
      'field Ping.at 1',
      'field TextMessage.x 1',
      'field Feed.more 1',
      'field Page.y 1',
    ]);
  });
});

it('a draft accepts all payloads that it was made from, and shows what depends on what', async () => {
  const payloads = [1, 2, 3, 1, 1].map((code) =>
    message('audio', { audio: { sub_type: code, ...(code > 1 && { title: 'x' }) } }),
  );
  // Three with the field and three without it are needed: two of them could differ by chance.
  const few = await expectSettled(ownSpec, payloads);
  expect(few.files['spec/messages/audio.yaml']).toContain('title?: { type: string');
  const { files } = await expectSettled(ownSpec, [...payloads, payloads[1]]);
  const { model } = validSpec(files);
  for (const payload of payloads) expect(findFaults(model, 'AudioMessage', payload)).toEqual([]);
  expect(files['spec/messages/audio.yaml']).toContain('when: { sub_type: [2, 3] }');
  expect(files['spec/messages/audio.yaml']?.match(/^ +audio: \{.*/gm)).toEqual([
    '      audio: { sub_type: 1 }',
    '      audio: { sub_type: 2, title: TODO }',
    '      audio: { sub_type: 3, title: TODO }',
  ]);
});

it('what JSON tells apart is drafted as alternatives, null among them', async () => {
  const bodies = [
    {
      remark: 'x',
      size: 1,
      person: { age: 1 },
      one: { id: 1 },
      counts: [1],
      gone: null,
      mixed: 'a',
      odd: null,
    },
    {
      remark: null,
      size: 'x',
      person: null,
      one: [{ id: 2 }],
      counts: null,
      gone: null,
      mixed: { a: 1 },
      odd: [[1]],
    },
    { remark: 'y', size: null, person: { age: 2 }, one: [], counts: [], gone: null, mixed: true, odd: [] },
  ];
  const { files } = await expectSettled(
    ownSpec,
    bodies.map((body) => message('audio', { audio: { ...body, list: [body.remark, 5] } })),
  );
  const draft = files['spec/messages/audio.yaml'] ?? '';
  const types = [...draft.matchAll(/^ {8}(\w+): \{ type: (.*?), doc/gm)].map(([, name, type]) => [
    name,
    type,
  ]);
  expect(Object.fromEntries(types)).toEqual({
    remark: 'string | null',
    size: 'string | uint32 | null',
    person: 'AudioPerson | null',
    one: "'AudioOne | AudioOne[]'",
    counts: "'uint32[] | null'",
    gone: 'any',
    mixed: 'string | boolean | AudioMixed',
    odd: 'any',
  });
  expect(draft).toContain('items: { type: string | uint32 | null }');
  expect(draft).toContain('AudioPerson:\n  doc: TODO');
});

it('objects with changing keys and values of one type are drafted as maps, which show no key', async () => {
  const bodies = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({
    hidden: { [`user-${index}00000`]: index, [`u-${index}11111`]: 2.5 },
    shown: { [`${word(index)}_left`]: { title: 'x', ...(index > 3 && { note: null }) } },
    few: { [`user-${index}00000`]: true },
    mixed: { [`user-${index}00000`]: index % 2 === 0 ? 'x' : 1 },
    batch: { [`user-${index}00000`]: [{ a: 1 }] },
    deep: { [`user-${index}00000`]: { [`user-${index}11111`]: 'x' } },
    or_null: index === 0 ? null : { [`user-${index}00000`]: 'x', [`u-${index}11111`]: null },
  }));
  const few = bodies.map((body, index) => ({ ...body, few: index === 0 ? body.few : {} }));
  const { files } = await expectSettled(
    ownSpec,
    few.map((body) => message('audio', { audio: body })),
  );
  const draft = files['spec/messages/audio.yaml'] ?? '';
  expect(draft).not.toMatch(/user-|u-|_left/);
  expect(draft.slice(draft.indexOf('    audio:\n'), draft.indexOf('  examples:'))).toMatchInlineSnapshot(`
    "    audio:
          doc: TODO audio 的中文说明
          fields:
            hidden: { map: double, doc: TODO hidden 的中文说明 }
            shown:
              doc: TODO shown 的中文说明
              map:
                fields:
                  title: { type: string, doc: TODO title 的中文说明 }
                  note?: { type: any, doc: TODO note 的中文说明 }
            few: { type: object, doc: TODO few 的中文说明 }
            mixed: { type: object, doc: TODO mixed 的中文说明 }
            batch:
              doc: TODO batch 的中文说明
              map:
                items:
                  fields:
                    a: { type: uint32, doc: TODO a 的中文说明 }
            deep:
              doc: TODO deep 的中文说明
              map: { map: string }
            or_null: { type: object | null, doc: TODO or_null 的中文说明 }
    "
  `);
});

it('objects with a few of many keys, or with objects of one shape under all of them, are drafted as maps', async () => {
  const payloads = Array.from({ length: 24 }, (_, index) =>
    message('audio', {
      audio: {
        counts: { [`in_${word(index % 8)}`]: index, [`in_${word((index + 3) % 8)}`]: 2 },
        people: { [`of_${word(index % 8)}`]: { name: 'x', size: index } },
        texts: { [`in_${word(index % 8)}`]: 'x' },
      },
    }),
  );
  const { files } = await expectSettled(ownSpec, payloads);
  const draft = files['spec/messages/audio.yaml'] ?? '';
  expect(draft).toContain('        counts: { map: uint32, doc: TODO counts 的中文说明 }');
  expect(draft).toContain(`        people:
          doc: TODO people 的中文说明
          map:
            fields:
              name: { type: string, doc: TODO name 的中文说明 }
              size: { type: uint32, doc: TODO size 的中文说明 }
`);
  expect(draft).toContain('            in_wa?: { type: string, doc: TODO in_wa 的中文说明 }');
});

it('an object that comes alone or in a list, and in several places, is drafted from all of them', async () => {
  const box = (amend: unknown): object => ({ audio: { amend, inner: { amend } } });
  const { files } = await expectSettled(ownSpec, [
    message('audio', box({ '': 1 })),
    message('audio', box([{ size: 1, title: 'a' }])),
  ]);
  expect(files['spec/shared/amend.yaml']).toContain('size?: { type: uint32');
});

it('nothing depends on an integer that has too many values for codes', async () => {
  const payloads = Array.from({ length: 20 }, (_, index) =>
    message('audio', { audio: { status: index, ...(index > 9 && { title: 'x' }) } }),
  );
  const { files } = await expectSettled(ownSpec, payloads);
  expect(files['spec/messages/audio.yaml'])
    .toContain(`        status: { type: uint32, doc: TODO status 的中文说明 }
        title?: { type: string, doc: TODO title 的中文说明 }
`);
});

it('the path of a new file is free on disks that do not tell capitals apart', () => {
  expect(freePath('Spec/a', ['spec/b.yaml'])).toBe('Spec/a.yaml');
  expect(freePath('Spec/a', ['Spec/A.yaml', 'spec/a-2.YML'])).toBe('Spec/a-3.yaml');
});
