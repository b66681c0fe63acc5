import { describe, expect, expectTypeOf, it } from 'vitest';
import * as examples from '../../generated/src/examples.js';
import * as messages from '../../generated/src/index.js';
import { mutants } from '../frameworks/mutants.js';

type Validate = (value: unknown, language?: messages.Language) => messages.Validation<unknown>;

const named = Object.entries(messages).flatMap(([name, value]) => {
  if (!name.startsWith('validate')) return [];
  const type = name.slice('validate'.length);
  const guard = messages[`is${type}` as keyof typeof messages] as (value: unknown) => boolean;
  return [[type, value as Validate, guard] as const];
});
const samples: readonly object[] = Object.values(examples);

const issuesOf = (result: messages.Validation<unknown>): readonly messages.Issue[] =>
  result.ok ? [] : result.issues;
const text = examples.textMessageExample;

const hostile: readonly unknown[] = [
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
    },
  ),
  Object.defineProperty({ ...text }, 'msgtype', {
    get: () => {
      throw new Error('get');
    },
  }),
  { ...text, text: new Proxy({}, { get: () => hostile }) },
  ...[undefined, null, true, 0, NaN, 1n, '', Symbol('s'), () => 0, [], [[]], new Map()],
];

describe.each(named)('validate%s', (_type, validate, guard) => {
  it('accepts what the guard accepts, as the very same value, and explains the rest', () => {
    const broken = samples.filter(guard).flatMap(mutants);
    for (const value of [...samples, ...broken, ...hostile]) {
      const result = validate(value);
      expect(result.ok).toBe(guard(value));
      if (result.ok) expect(result.value).toBe(value);
      else expect(result.issues).not.toHaveLength(0);
    }
  });

  it('speaks Chinese or English, without a word of the value that is not escaped', () => {
    for (const value of [{}, null, '\n\u202e\u{e0041}'.repeat(100)]) {
      const [chinese, english] = [issuesOf(validate(value)), issuesOf(validate(value, 'en'))];
      expect(chinese.map(({ path, code }) => [path, code])).toEqual(
        english.map(({ path, code }) => [path, code]),
      );
      for (const { message } of chinese) expect(message).toMatch(/\p{Script=Han}/u);
      for (const { message } of english) expect(message).toMatch(/^[\x20-\x7e…]*$/);
      for (const { message } of [...chinese, ...english])
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }
  });
});

describe('an issue', () => {
  it('is there for every fault at once', () => {
    const broken = {
      ...text,
      msgid: 1,
      send_time: -1,
      origin: '3',
      open_kfid: undefined,
      text: { content: null },
    };
    const issues = issuesOf(messages.validateKfMessage(broken));
    expect(issues.map(({ path, code }) => [path.join('.'), code]).sort()).toEqual([
      ['msgid', 'string'],
      ['open_kfid', 'required'],
      ['origin', 'integer'],
      ['send_time', 'integer'],
      ['text.content', 'string'],
    ]);
  });

  it('says where, what was expected and received, and the field’s Chinese text', () => {
    const [issue] = issuesOf(messages.validateTextMessage({ ...text, send_time: 'now' }));
    expect(issue).toEqual({
      path: ['send_time'],
      code: 'integer',
      expected: 'integer 0..9007199254740991',
      received: '"now"',
      doc: expect.stringMatching(/^消息发送时间/) as string,
      message: 'send_time（消息发送时间）应为 0 到 9007199254740991 的整数，收到 "now"',
    });
    const [english] = issuesOf(messages.validateTextMessage({ ...text, send_time: 'now' }, 'en'));
    expect(english?.message).toBe(
      'send_time should be an integer from 0 to 9007199254740991, received "now"',
    );
    expect(english?.doc).toMatch(/^消息发送时间/);
  });

  it('reads as Chinese is written, and says a limit once', () => {
    const sentences = [
      messages.validateTextMessage(undefined),
      messages.validateTextMessage({ ...text, text: [1, 2] }),
      messages.validateTextMessage({ ...text, text: {} }),
      messages.validateSendMsgRequest({
        touser: 'wm1',
        open_kfid: 'wk1',
        msgtype: 'text',
        text: { content: '好'.repeat(700) },
      }),
    ].map((result) => issuesOf(result)[0]?.message);
    expect(sentences).toEqual([
      '值应为对象，收到 undefined',
      'text（文本消息）应为对象，收到 2 项的列表',
      '缺少 text.content（文本内容）',
      'text.content（文本内容）最多 2048 字节，实有 2100 字节',
    ]);
  });

  it('has the place as an array, with the indices of lists as numbers', () => {
    const list = [
      { type: 'click', click: { id: '1', content: '好' } },
      { type: 'click', click: { id: '2' } },
    ];
    const [issue] = issuesOf(
      messages.validateMsgMenuMessage({ ...text, msgtype: 'msgmenu', msgmenu: { list } }),
    );
    expect(issue?.path).toEqual(['msgmenu', 'list', 1, 'click', 'content']);
    expect(issue?.message).toContain('msgmenu.list.1.click.content');
  });

  it('lists what a tag may be', () => {
    const [issue] = issuesOf(messages.validateKfMessage({ ...text, msgtype: 'mini_program' }));
    expect(issue).toMatchObject({ path: ['msgtype'], code: 'known-tag', received: '"mini_program"' });
    expect(issue?.expected).toContain('"miniprogram"');
    const [inner] = issuesOf(
      messages.validateKfEvent({ ...examples.enterSessionEventExample, event: { event_type: 'x' } }),
    );
    expect(inner?.path).toEqual(['event', 'event_type']);
  });

  const receivedOf = (content: unknown): string =>
    issuesOf(messages.validateTextMessage({ ...text, msgid: 1, text: content }))[1]!.received;
  const received = (msgid: unknown): string => issuesOf(messages.validateOrigin(msgid))[0]!.received;

  it('shows what was received in short', () => {
    expect([null, true, 1.5, [1, 2], {}, undefined].map(received)).toEqual([
      'null',
      'true',
      '1.5',
      'array(2)',
      'object',
      'undefined',
    ]);
    expect(receivedOf('text')).toBe('"text"');
    expect(received('字'.repeat(40))).toBe(`"${'字'.repeat(40)}"`);
    expect(received('字'.repeat(41))).toBe(`"${'字'.repeat(40)}…"`);
    expect(received('😀'.repeat(1_000_000))).toBe(`"${'😀'.repeat(40)}…"`);
  });

  it('shows it escaped', () => {
    expect(received('a"\n\u001b\u007f\u0085')).toBe('"a\\"\\n\\u001b\\u007f\\u0085"');
    expect(received('\u200b\u202e\u2028\u2066\ufeff\ud800')).toBe(
      '"\\u200b\\u202e\\u2028\\u2066\\ufeff\\ud800"',
    );
    expect(received('\u00ad\u061c\u2060\u{e0041}')).toBe('"\\u00ad\\u061c\\u2060\\udb40\\udc41"');
  });

  it('fills the sentence once: what was received cannot ask for more', () => {
    expect(issuesOf(messages.validateOrigin('@#12'))[0]?.message).toContain('"@#12"');
  });
});

it('a valid value is typed, an invalid one has issues', () => {
  const result = messages.validateTextMessage(text);
  if (!result.ok) throw new Error('refused');
  expectTypeOf(result.value).toEqualTypeOf<messages.TextMessage>();
  expectTypeOf(messages.validateKfMessage).returns.toEqualTypeOf<messages.Validation<messages.KfMessage>>();
});
