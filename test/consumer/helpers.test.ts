import { describe, expect, expectTypeOf, it } from 'vitest';
import * as examples from '../../generated/src/examples.js';
import {
  assertNever,
  changeTypeLabel,
  errorCodeLabel,
  eventTypeLabel,
  externalUseridOf,
  failTypeLabel,
  isKfEvent,
  isKfMessage,
  isTextMessage,
  msgtypeLabel,
  openKfidOf,
  originLabel,
  type KfMessage,
} from '../../generated/kit/index.js';

const messages = Object.values(examples).filter((example): example is KfMessage => isKfMessage(example));
const unknownEvent = {
  msgid: 'm1',
  msgtype: 'event',
  event: { event_type: 'new', open_kfid: 'wk9', external_userid: 'wm9' },
};

describe('openKfidOf and externalUseridOf', () => {
  it.each(
    messages.filter((message) => !isKfEvent(message)).map((message) => [message.msgtype, message] as const),
  )('read the ids of %s at the top', (_msgtype, message) => {
    const { open_kfid, external_userid } = message as typeof examples.textMessageExample;
    expect([openKfidOf(message), externalUseridOf(message)]).toEqual([open_kfid, external_userid]);
    expect(open_kfid).toMatch(/^wk/);
  });

  it.each(messages.filter(isKfEvent).map((message) => [message.event.event_type, message] as const))(
    'read the ids of %s inside of the event',
    (_type, message) => {
      const { open_kfid, external_userid } = message.event as {
        readonly open_kfid: string;
        readonly external_userid?: string;
      };
      expect([openKfidOf(message), externalUseridOf(message)]).toEqual([open_kfid, external_userid]);
      expect(open_kfid).toMatch(/^wk/);
    },
  );

  it('find no customer in a change of a servicer’s status', () => {
    expect(externalUseridOf(examples.receptionistStatusChangeEventExample)).toBeUndefined();
  });

  it('read an unknown event', () => {
    expect([openKfidOf(unknownEvent), externalUseridOf(unknownEvent)]).toEqual(['wk9', 'wm9']);
  });

  it('are not misled by a field that the type does not name', () => {
    const message: unknown = { ...examples.textMessageExample, event: { open_kfid: 'other' } };
    if (!isTextMessage(message)) throw new Error('no message');
    expect(openKfidOf(message)).toBe(examples.textMessageExample.open_kfid);
    const event = { ...unknownEvent, open_kfid: 'other', external_userid: 'other' };
    expect([openKfidOf(event), externalUseridOf(event)]).toEqual(['wk9', 'wm9']);
  });

  it.each([
    [{}],
    [[]],
    [{ msgtype: 'event' }],
    [{ msgtype: 'event', event: 'text' }],
    [{ open_kfid: 1, external_userid: null }],
  ])('find nothing in %j', (value) => {
    expect([openKfidOf(value), externalUseridOf(value)]).toEqual([undefined, undefined]);
  });

  it('are typed: always an account, perhaps a customer', () => {
    const message = examples.textMessageExample as KfMessage;
    expectTypeOf(openKfidOf(message)).toEqualTypeOf<string>();
    expectTypeOf(externalUseridOf(message)).toEqualTypeOf<string | undefined>();
    expectTypeOf(externalUseridOf(examples.textMessageExample)).toEqualTypeOf<string>();
    expectTypeOf(externalUseridOf(examples.enterSessionEventExample)).toEqualTypeOf<string>();
    expectTypeOf(openKfidOf({} as object)).toEqualTypeOf<string | undefined>();
  });
});

describe('the labels', () => {
  it('name every msgtype and event_type in Chinese', () => {
    for (const message of messages) {
      expect(msgtypeLabel(message.msgtype)).toMatch(/^\p{Script=Han}+$/u);
      if (isKfEvent(message)) expect(eventTypeLabel(message.event.event_type)).toMatch(/^\p{Script=Han}+$/u);
    }
    expect([msgtypeLabel('text'), eventTypeLabel('enter_session')]).toEqual(['文本消息', '用户进入会话事件']);
  });

  it('name codes', () => {
    expect([failTypeLabel(10), changeTypeLabel(3), originLabel(5)]).toEqual([
      '用户拒收',
      '结束会话',
      expect.stringContaining('接待人员'),
    ]);
    expect(errorCodeLabel(95007)).toMatch(/\p{Script=Han}/u);
  });

  it('have none for what is unknown, or what every object inherits', () => {
    for (const tag of ['red_packet', 'mini_program', '', 'toString', '__proto__', 7]) {
      expect([msgtypeLabel(tag), eventTypeLabel(tag)]).toEqual([undefined, undefined]);
    }
    expect([failTypeLabel(3), failTypeLabel(NaN), changeTypeLabel(0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('assertNever throws a TypeError that does not show the value', () => {
  expect(() => assertNever('secret' as never)).toThrow(TypeError);
  expect(() => assertNever('secret' as never)).not.toThrow(/secret/);
});
