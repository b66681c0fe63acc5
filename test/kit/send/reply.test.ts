import { describe, expect, expectTypeOf, it } from 'vitest';
import { replyTo, welcome, type Reply } from '../../../generated/kit/send/index.js';
import * as examples from '../../../generated/src/examples.js';
import {
  isKfMessage,
  isSendMsgOnEventRequest,
  isSendMsgRequest,
  type KfMessage,
  type SendMsgOnEventRequest,
  type SendMsgRequest,
  type SendTextMessage,
} from '../../../generated/src/index.js';

const all: readonly object[] = Object.values(examples);
const messages = all.filter((example): example is KfMessage => isKfMessage(example));
const address = { touser: 'wm1', open_kfid: 'wk1' };
const reply = replyTo({ external_userid: 'wm1', open_kfid: 'wk1' });

describe('replyTo', () => {
  it('takes the customer and the account from a message, and from an event inside of it', () => {
    const { open_kfid, external_userid } = examples.textMessageExample;
    expect(replyTo(examples.textMessageExample).text('你好')).toEqual({
      touser: external_userid,
      open_kfid,
      msgtype: 'text',
      text: { content: '你好' },
    });
    const { event } = examples.enterSessionEventExample;
    expect(replyTo(examples.enterSessionEventExample).text('你好')).toMatchObject({
      touser: event.external_userid,
      open_kfid: event.open_kfid,
    });
  });

  it('can reply to all messages and to all events with a customer in them', () => {
    const none = messages.filter((message) => replyTo(message) === undefined);
    expect(none).toEqual([examples.receptionistStatusChangeEventExample]);
    expectTypeOf(replyTo(examples.textMessageExample)).toEqualTypeOf<Reply<SendMsgRequest>>();
    expectTypeOf(replyTo(messages[0]!)).toEqualTypeOf<Reply<SendMsgRequest> | undefined>();
    expectTypeOf(replyTo(examples.receptionistStatusChangeEventExample)).toEqualTypeOf<
      Reply<SendMsgRequest> | undefined
    >();
  });

  it.each(all.filter(isSendMsgRequest).map((request) => [request.msgtype, request] as const))(
    'writes a %s that its guard accepts',
    (msgtype, request) => {
      const body = (request as unknown as Readonly<Record<string, never>>)[msgtype]!;
      const built = reply.of(msgtype, body, 'reply-1');
      expect(built).toEqual({ ...address, msgid: 'reply-1', msgtype, [msgtype]: body });
      expect(isSendMsgRequest(built)).toBe(true);
    },
  );

  it('writes long texts as several, and none of nothing', () => {
    const texts = reply.texts('长'.repeat(1500));
    expectTypeOf(texts).toEqualTypeOf<SendTextMessage[]>();
    expect(texts.map(({ text }) => text.content.length)).toEqual([682, 682, 136]);
    expect(texts.every(isSendMsgRequest)).toBe(true);
    expect(reply.texts('')).toEqual([]);
  });

  it('knows the body of each type', () => {
    expectTypeOf(reply.of('image', { media_id: 'm1' }).image.media_id).toBeString();
    // @ts-expect-error an image has no content
    reply.of('image', { content: '' });
    // @ts-expect-error there is no such type
    reply.of('red_packet', {});
  });
});

describe('welcome', () => {
  it('writes texts and menus that answer an event', () => {
    const text = welcome('code1').text('您好', 'welcome-1');
    expect(text).toEqual({ code: 'code1', msgid: 'welcome-1', msgtype: 'text', text: { content: '您好' } });
    const menu = welcome('code1').of('msgmenu', { head_content: '您好' });
    for (const request of [text, menu]) expect(isSendMsgOnEventRequest(request)).toBe(true);
    expectTypeOf(welcome('code1')).toEqualTypeOf<Reply<SendMsgOnEventRequest>>();
    // @ts-expect-error an event is answered with text or a menu
    welcome('code1').of('image', { media_id: 'm1' });
    // @ts-expect-error there may be no code
    void (() => welcome(examples.enterSessionEventExample.event.welcome_code));
  });
});
