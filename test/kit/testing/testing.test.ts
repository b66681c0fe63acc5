import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  sampleCallback,
  sampleEvent,
  sampleMessage,
  sampleRequest,
  seededEvent,
  seededMessage,
  seededRequest,
} from '../../../generated/kit/testing/index.js';
import {
  FailType,
  isKfCallback,
  isKfEvent,
  isKfMessage,
  isSendMsgRequest,
  type EnterSessionEvent,
  type KfCallbackByType,
  type KfEvent,
  type KfEventByType,
  type KfMessageByType,
  type SendMsgRequestByType,
  type TextMessage,
} from '../../../generated/src/index.js';
import type { UnionDefinition } from '../../../generator/compiler/model/model.js';
import { shippedOutput } from '../../support/shipped-output.js';

function tagsOf(union: string): readonly never[] {
  const { members } = shippedOutput.model.definitions.get(union) as UnionDefinition;
  return members.flatMap(({ tags }) => tags) as never[];
}

const messageTags: readonly (keyof KfMessageByType)[] = tagsOf('KfMessage');
const eventTags: readonly (keyof KfEventByType)[] = tagsOf('KfEvent');
const requestTags: readonly (keyof SendMsgRequestByType)[] = tagsOf('SendMsgRequest');
const callbackTags: readonly (keyof KfCallbackByType)[] = tagsOf('KfCallback');

const seeds = Array.from({ length: 20 }, (_, index) => index);

describe('messages', () => {
  it.each(messageTags)('%s: a sample and seeded ones pass', (tag) => {
    const all = [sampleMessage(tag), ...seeds.map((seed) => seededMessage(tag, seed))];
    expect(all.every((message) => isKfMessage(message) && message.msgtype === tag)).toBe(true);
    expect(seededMessage(tag, 7)).toEqual(seededMessage(tag, 7));
    expect(all.every(({ origin }) => origin === all[0]!.origin)).toBe(true);
  });

  it('have the type of their tag', () => {
    expectTypeOf(sampleMessage('text')).toEqualTypeOf<TextMessage>();
    expectTypeOf(sampleMessage('event')).toEqualTypeOf<KfEvent>();
    expectTypeOf(seededEvent('enter_session', 1)).toEqualTypeOf<EnterSessionEvent>();
    expectTypeOf<KfMessageByType['text']>().toEqualTypeOf<TextMessage>();
    expectTypeOf<KfEventByType['enter_session']>().toEqualTypeOf<EnterSessionEvent>();
    // @ts-expect-error there is no such type
    expect(() => sampleMessage('red_packet')).toThrow(RangeError);
    // @ts-expect-error there is no such type here either
    expect(() => seededMessage('red_packet', 1)).toThrow(RangeError);
  });
});

it.each(eventTags)('event %s: a sample and seeded ones pass', (tag) => {
  const all = [sampleEvent(tag), ...seeds.map((seed) => seededEvent(tag, seed))];
  expect(all.every((event) => isKfEvent(event) && event.event.event_type === tag)).toBe(true);
});

it.each(requestTags)('request %s: a sample and seeded ones pass', (tag) => {
  const all = [sampleRequest(tag), ...seeds.map((seed) => seededRequest(tag, seed))];
  expect(all.every((request) => isSendMsgRequest(request) && request.msgtype === tag)).toBe(true);
});

it.each(callbackTags)('callback %s: a sample passes', (tag) => {
  expect(isKfCallback(sampleCallback(tag))).toBe(true);
});

describe('overrides', () => {
  it('change what they name, at any depth, and nothing else', () => {
    const before = sampleMessage('text');
    const message = sampleMessage('text', { origin: 5, text: { content: '改' } });
    expect(message).toEqual({ ...before, origin: 5, text: { ...before.text, content: '改' } });
    const event = sampleEvent('msg_send_fail', { event: { fail_type: FailType.Rejected } });
    expect(event.event).toEqual({ ...sampleEvent('msg_send_fail').event, fail_type: 10 });
    // @ts-expect-error a text has no such field
    sampleMessage('text', { text: { contents: '' } });
    // @ts-expect-error another type has that
    sampleMessage('text', { image: { media_id: '' } });
  });

  it('replace lists, and remove what is undefined', () => {
    const menu = sampleRequest('msgmenu', { msgid: undefined, msgmenu: { list: [] } });
    expect(menu.msgmenu.list).toEqual([]);
    expect('msgid' in menu).toBe(false);
    expect(isSendMsgRequest(menu)).toBe(true);
  });

  it('never change a sample, nor a prototype', () => {
    const message = sampleMessage('text');
    message.text.content = '变';
    expect(sampleMessage('text').text.content).not.toBe('变');
    const hostile = JSON.parse('{"__proto__":{"polluted":1},"text":{"__proto__":{"polluted":1}}}') as object;
    expect(sampleMessage('text', hostile)).toEqual(sampleMessage('text'));
    expect('polluted' in sampleMessage('text', hostile)).toBe(false);
  });
});
