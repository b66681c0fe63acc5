import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  enterSessionEventExample,
  sessionStatusChangeEventExample,
  syncMsgResponseExample,
  textMessageExample,
} from '../../generated/src/examples.js';
import { parseSyncMsgResponse, type KfMessage, type KfMessageItem } from '../../generated/src/index.js';

const unknownMessage = { ...textMessageExample, msgtype: 'red_packet', red_packet: { amount: 1 } };
const unknownEvent = { ...enterSessionEventExample, event: { event_type: 'new_event', any: 1 } };
const invalid = { ...textMessageExample, msgid: 1, text: {} };

const page = (msg_list: unknown): Record<string, unknown> => ({
  errcode: 0,
  errmsg: 'ok',
  next_cursor: 'c1',
  has_more: 1,
  msg_list,
});

const throwing: unknown = new Proxy(
  {},
  {
    get: () => {
      throw new Error('get');
    },
    has: () => {
      throw new Error('has');
    },
    ownKeys: () => {
      throw new Error('ownKeys');
    },
    getOwnPropertyDescriptor: () => {
      throw new Error('getOwnPropertyDescriptor');
    },
    getPrototypeOf: () => {
      throw new Error('getPrototypeOf');
    },
  },
);

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

const kindsOf = (items: readonly KfMessageItem[]): readonly string[] => items.map(({ kind }) => kind);

describe('parseSyncMsgResponse', () => {
  it('reads a page, parsed or as text, alike', () => {
    const value = page([textMessageExample, unknownMessage]);
    const { items, ...rest } = parseSyncMsgResponse(value);
    expect(rest).toEqual({ errcode: 0, errmsg: 'ok', next_cursor: 'c1', has_more: 1, issues: [] });
    expect(kindsOf(items)).toEqual(['message', 'unknown']);
    expect(parseSyncMsgResponse(JSON.stringify(value))).toEqual({ items, ...rest });
    expect(parseSyncMsgResponse(syncMsgResponseExample).issues).toEqual([]);
  });

  it('keeps every item, in the order of the wire, as the very same object', () => {
    const list = [
      unknownEvent,
      textMessageExample,
      invalid,
      null,
      unknownMessage,
      'text',
      enterSessionEventExample,
    ];
    const { items } = parseSyncMsgResponse(page(list));
    expect(kindsOf(items)).toEqual([
      'unknown',
      'message',
      'invalid',
      'invalid',
      'unknown',
      'invalid',
      'message',
    ]);
    const raws = items.map((item) => (item.kind === 'message' ? item.message : item.raw));
    expect(raws.every((raw, index) => raw === list[index])).toBe(true);
  });

  it('names the tags of what is unknown', () => {
    const { items } = parseSyncMsgResponse(page([unknownMessage, unknownEvent]));
    expect(items).toEqual([
      {
        ...{ kind: 'unknown', path: ['msgtype'], tag: 'red_packet' },
        ...{ msgtype: 'red_packet', raw: unknownMessage },
      },
      {
        ...{ kind: 'unknown', path: ['event', 'event_type'], tag: 'new_event' },
        ...{ msgtype: 'event', event_type: 'new_event', raw: unknownEvent },
      },
    ]);
  });

  it('takes a value that was added to a closed enum for unknown, if other fields depend on it', () => {
    const raw = {
      ...sessionStatusChangeEventExample,
      event: { ...sessionStatusChangeEventExample.event, change_type: 9 },
    };
    expect(parseSyncMsgResponse(page([raw, textMessageExample])).items).toMatchObject([
      {
        ...{ kind: 'unknown', path: ['event', 'change_type'], tag: 9 },
        ...{ msgtype: 'event', event_type: 'session_status_change', raw },
      },
      { kind: 'message' },
    ]);
    for (const change_type of ['9', null, 1.5]) {
      const broken = { ...raw, event: { ...raw.event, change_type } };
      expect(kindsOf(parseSyncMsgResponse(page([broken])).items)).toEqual(['invalid']);
    }
    const brokenBefore = { ...raw, msgid: 1 };
    expect(kindsOf(parseSyncMsgResponse(page([brokenBefore])).items)).toEqual(['invalid']);
  });

  it('gives every issue of what is invalid, in the language asked for', () => {
    const issuesIn = (language?: 'en'): readonly string[] =>
      parseSyncMsgResponse(page([invalid]), language).items.flatMap((item) =>
        item.kind === 'invalid'
          ? item.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
          : [],
      );
    expect(issuesIn()).toEqual([
      expect.stringMatching(/^msgid: .*字符串/) as string,
      expect.stringMatching(/^text\.content: 缺少/) as string,
    ]);
    expect(issuesIn('en')).toEqual([
      expect.stringMatching(/^msgid: .*should be a string/) as string,
      expect.stringMatching(/^text\.content: .*is missing/) as string,
    ]);
  });

  it.each([
    ['no msgtype', { msgid: 'm1' }],
    ['a msgtype that is no string', { ...textMessageExample, msgtype: 7 }],
    ['an event without a body', { ...enterSessionEventExample, event: undefined }],
    ['an event whose event_type is no string', { ...enterSessionEventExample, event: { event_type: null } }],
    ['a list', []],
    ['nothing', undefined],
  ])('takes an item with %s for invalid, not for unknown', (_what, item) => {
    const { items, next_cursor } = parseSyncMsgResponse(page([item]));
    expect(items).toMatchObject([{ kind: 'invalid', raw: item }]);
    expect(items[0]).toHaveProperty(['issues', 0, 'message']);
    expect(next_cursor).toBe('c1');
  });

  it.each([[''], ['toString'], ['__proto__'], ['constructor']])(
    'takes the msgtype "%s" for unknown',
    (msgtype) => {
      const raw: unknown = JSON.parse(JSON.stringify({ ...textMessageExample, msgtype }));
      expect(parseSyncMsgResponse(page([raw])).items).toEqual([
        { kind: 'unknown', path: ['msgtype'], tag: msgtype, msgtype, raw },
      ]);
    },
  );

  it('recognises an error response by its errcode, without issues', () => {
    expect(parseSyncMsgResponse({ errcode: 95007, errmsg: 'invalid msgtoken' })).toEqual({
      errcode: 95007,
      errmsg: 'invalid msgtoken',
      next_cursor: undefined,
      has_more: undefined,
      items: [],
      issues: [],
    });
  });

  it('takes has_more 1 with an empty list for what it is', () => {
    const parsed = parseSyncMsgResponse(page([]));
    expect(parsed).toMatchObject({ next_cursor: 'c1', has_more: 1, items: [], issues: [] });
  });

  it.each([
    ['null', null, 'list'],
    ['an object', {}, 'list'],
    ['a text', 'list', 'list'],
  ])('keeps the cursor and says so when the list is %s', (_what, list, code) => {
    const { next_cursor, has_more, items, issues } = parseSyncMsgResponse(page(list));
    expect([next_cursor, has_more, items]).toEqual(['c1', 1, []]);
    expect(issues).toMatchObject([{ path: ['msg_list'], code }]);
  });

  it('takes a page without a list for an empty one', () => {
    const { next_cursor, items, issues } = parseSyncMsgResponse(page(undefined));
    expect([next_cursor, items, issues]).toEqual(['c1', [], []]);
  });

  it('keeps the list and the other fields when one of the page’s own fields is broken', () => {
    const parsed = parseSyncMsgResponse({ ...page([textMessageExample]), has_more: '1', errmsg: 5 });
    expect(parsed).toMatchObject({ errcode: 0, next_cursor: 'c1', items: [{ kind: 'message' }] });
    expect([parsed.has_more, parsed.errmsg]).toEqual([undefined, undefined]);
    expect(parsed.issues.map(({ path }) => path)).toEqual([['errmsg'], ['has_more']]);
  });

  const nothing = {
    errcode: undefined,
    errmsg: undefined,
    next_cursor: undefined,
    has_more: undefined,
    items: [],
  };

  it.each([[null], [undefined], [7], [true], [[]], [() => 0], [Symbol('page')], [1n]])(
    'answers a value that is no object with an issue: %o',
    (value) => {
      const { issues, ...rest } = parseSyncMsgResponse(value);
      expect(rest).toEqual(nothing);
      expect(issues).toMatchObject([{ path: [], code: 'object' }]);
    },
  );

  it.each([
    [''],
    ['<html>502 Bad Gateway</html>'],
    ['{"errcode":0,"msg_list":['],
    ['\ufeff{"errcode":0}'],
    ['NaN'],
  ])('answers text that is no JSON with an issue: %j', (text) => {
    const { issues, ...rest } = parseSyncMsgResponse(text);
    expect(rest).toEqual(nothing);
    expect(issues).toMatchObject([{ path: [], code: 'json' }]);
  });

  it('answers JSON text of something else as it does that value', () => {
    for (const value of [null, 7, 'text', [], {}]) {
      const text = JSON.stringify(value);
      const expected =
        typeof value === 'string'
          ? { ...nothing, issues: [{ code: 'object' }] }
          : parseSyncMsgResponse(value);
      expect(parseSyncMsgResponse(text)).toMatchObject(expected);
    }
  });

  it('loses only the item that throws when it is read', () => {
    const getter = Object.defineProperty({ ...textMessageExample }, 'msgid', {
      get: () => {
        throw new Error('get');
      },
    });
    const items = [throwing, getter, revoked(), textMessageExample];
    const parsed = parseSyncMsgResponse(page(items));
    expect(kindsOf(parsed.items)).toEqual(['invalid', 'invalid', 'invalid', 'message']);
    for (const item of parsed.items.slice(0, 3))
      expect(item).toMatchObject({ issues: [{ code: 'unreadable' }] });
    expect(parsed.next_cursor).toBe('c1');
  });

  it('never throws, whatever the page does when it is read', () => {
    for (const value of [
      throwing,
      revoked(),
      page(throwing),
      page(revoked()),
      {
        ...page([]),
        get errcode(): number {
          throw new Error('get');
        },
      },
    ]) {
      const { items, issues } = parseSyncMsgResponse(value);
      expect(items).toEqual([]);
      expect(issues).not.toHaveLength(0);
    }
  });

  it('is not fooled by keys that mean something to JavaScript, and changes no prototype', () => {
    const item = JSON.stringify(textMessageExample).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const text = `{"__proto__":{"next_cursor":"evil","errcode":1,"polluted":1},"errcode":0,"next_cursor":"c1","has_more":0,"msg_list":[${item}]}`;
    const parsed = parseSyncMsgResponse(text);
    expect(parsed).toMatchObject({ errcode: 0, next_cursor: 'c1', items: [{ kind: 'message' }], issues: [] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(
      parseSyncMsgResponse('{"__proto__":{"errcode":0,"next_cursor":"evil"},"errcode":1}').next_cursor,
    ).toBeUndefined();
  });

  it('reads 10,000 items, every tenth broken, and loses none', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => ({
      ...textMessageExample,
      msgid: index % 10 === 0 ? index : `m${index}`,
    }));
    const { items } = parseSyncMsgResponse(page(list));
    expect(items).toHaveLength(10_000);
    expect(items.filter(({ kind }) => kind === 'invalid')).toHaveLength(1000);
    expect(
      items.every((item, index) => (item.kind === 'message' ? item.message : item.raw) === list[index]),
    ).toBe(true);
  });

  it('tells a thousand faults of all items one by one, and of the rest how many there are', () => {
    const list = Array.from({ length: 100_000 }, () => invalid);
    const issues = parseSyncMsgResponse(page(list), 'en').items.map((item) =>
      item.kind === 'invalid' ? item.issues : [],
    );
    expect(issues).toHaveLength(100_000);
    expect(issues.slice(0, 500).every(({ length }) => length === 2)).toBe(true);
    expect(issues[500]).toMatchObject([{ code: 'more', message: 'Faults that are not listed: 2' }]);
    expect(new Set(issues.flat()).size).toBe(1001);
  });

  it('writes nothing into what it is given', () => {
    const value = deepFreeze(structuredClone(page([textMessageExample, unknownEvent, invalid])));
    expect(kindsOf(parseSyncMsgResponse(value).items)).toEqual(['message', 'unknown', 'invalid']);
  });

  it('narrows an item by its kind', () => {
    const [item] = parseSyncMsgResponse(page([textMessageExample])).items;
    if (item?.kind !== 'message') throw new Error('no message');
    expectTypeOf(item.message).toEqualTypeOf<KfMessage>();
    // @ts-expect-error only what is unknown or invalid is raw
    void item.raw;
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('a page that is no plain JSON', () => {
  it('has its holes taken for items, and methods of its list for nothing', () => {
    const sparse: unknown[] = [textMessageExample];
    sparse[2] = textMessageExample;
    expect(kindsOf(parseSyncMsgResponse(page(sparse)).items)).toEqual(['message', 'invalid', 'message']);
    const own = Object.assign([textMessageExample], { map: () => [] });
    expect(kindsOf(parseSyncMsgResponse(page(own)).items)).toEqual(['message']);
  });

  it('is read as TypeScript sees it, inherited fields included', () => {
    const inherited: unknown = Object.create(page([textMessageExample]));
    expect(parseSyncMsgResponse(inherited)).toMatchObject({ errcode: 0, next_cursor: 'c1', issues: [] });
  });
});
