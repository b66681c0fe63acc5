import { describe, expect, it, vi } from 'vitest';
import * as examples from '../../generated/src/examples.js';
import {
  eventTypeLabel,
  isKfMessage,
  msgtypeLabel,
  summarize,
  type KfMessage,
} from '../../generated/src/index.js';

const messages = Object.values(examples).filter((example): example is KfMessage => isKfMessage(example));
const saying = (content: string): string => summarize({ ...examples.textMessageExample, text: { content } });
const codePoints = (text: string): number => Array.from(text).length;

describe('summarize', () => {
  it.each(
    messages.map(
      (message) =>
        [message.msgtype === 'event' ? message.event.event_type : message.msgtype, message] as const,
    ),
  )('begins with the Chinese name of %s', (key, message) => {
    const label = message.msgtype === 'event' ? eventTypeLabel(key) : msgtypeLabel(key);
    expect(label).toMatch(/\p{Script=Han}/u);
    expect(summarize(message).startsWith(`[${label ?? ''}]`)).toBe(true);
    expect(codePoints(summarize(message))).toBeLessThan(120);
  });

  it('shows the text that says most', () => {
    expect(saying('你好，请问在吗？')).toBe('[文本消息] 你好，请问在吗？');
    expect(summarize(examples.linkMessageExample)).toContain(examples.linkMessageExample.link.title);
    expect(summarize(examples.locationMessageExample)).toContain(
      examples.locationMessageExample.location.name,
    );
    expect(summarize(examples.imageMessageExample)).toBe('[图片消息]');
    expect(saying('')).toBe('[文本消息]');
  });

  it.each([
    [
      'the reason of a failed send',
      examples.msgSendFailEventExample,
      { fail_type: 10 },
      '[消息发送失败事件] 用户拒收',
    ],
    [
      'a reason that nobody knows yet',
      examples.msgSendFailEventExample,
      { fail_type: 99 },
      '[消息发送失败事件] 99',
    ],
    [
      'the new state of a session',
      examples.sessionStatusChangeEventExample,
      { change_type: 3 },
      '[会话状态变更事件] 结束会话',
    ],
    [
      'the state of a servicer, and of what kind it is',
      examples.receptionistStatusChangeEventExample,
      { status: 2, stop_type: 1 },
      '[客服人员接待状态变更事件] 停止接待 暂时挂起',
    ],
  ])('says %s', (_, example, fields, expected) => {
    const message = { ...example, event: { ...example.event, ...fields } } as KfMessage;
    expect(summarize(message)).toBe(expected);
  });

  it('says what was ordered, and where a place is, by its coordinates if it has no name', () => {
    const { channels_shop_order: order } = examples.channelsShopOrderMessageExample;
    const ordered = summarize(examples.channelsShopOrderMessageExample);
    for (const text of [order.product_titles, order.price_wording, order.state])
      expect(ordered).toContain(text);
    expect(ordered).not.toContain(order.order_id);
    const { location } = examples.locationMessageExample;
    expect(summarize(examples.locationMessageExample)).toBe(
      `[地理位置消息] ${location.name ?? ''} ${location.address ?? ''}`,
    );
    const unnamed = { ...examples.locationMessageExample, location: { latitude: 23.1, longitude: 113.3 } };
    expect(summarize(unnamed)).toBe('[地理位置消息] 23.1 113.3');
  });

  it('shows an address only where there is nothing else', () => {
    expect(saying('https://example.com/a')).toBe('[文本消息] https://example.com/a');
    expect(summarize(examples.channelsShopProductMessageExample)).not.toContain('://');
  });

  it('is one line without controls and invisible or direction-changing characters, whatever the text', () => {
    const codes = [
      ...Array.from({ length: 0x20 }, (_, code) => code),
      ...Array.from({ length: 0x21 }, (_, code) => 0x7f + code),
    ];
    const hidden = [
      0xad, 0x61c, 0x180e, 0x200b, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066,
      0x2069, 0xfeff, 0xd800, 0xdfff, 0xe0001, 0xe0041,
    ];
    for (const code of [...codes, ...hidden]) {
      const summary = saying(`前${String.fromCodePoint(code)}后`);
      expect({ code, isSafe: /^\[文本消息\] 前[\x20-\x7e\u00a0]+后$/.test(summary) }).toEqual({
        code,
        isSafe: true,
      });
      expect(summary).not.toMatch(/\p{Cs}/u);
    }
    expect(saying('一\r\n二\t三')).toBe('[文本消息] 一 二 三');
    expect(saying('a\u001b[31mb\u202ec')).toBe('[文本消息] a\\u{1b}[31mb\\u{202e}c');
  });

  it('leaves a character of several code points whole, and shows it as it is', () => {
    const flags = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
    for (const character of ['👨‍👩‍👧‍👦', '🇨🇳', 'e\u0301', '👋🏽', '❤️‍🔥', 'क्‍ष', flags]) {
      expect(saying(`${character}好`)).toBe(`[文本消息] ${character}好`);
      for (let before = 75; before < 82; before += 1) {
        const [, shown = ''] =
          /^\[文本消息\] a+(.*)…$/.exec(saying(`${'a'.repeat(before)}${character.repeat(9)}`)) ?? [];
        expect([character, before, shown]).toEqual([
          character,
          before,
          character.repeat(Math.max(0, 80 - before)),
        ]);
      }
    }
  });

  it('cuts by code points where there is no segmenter', () => {
    vi.stubGlobal('Intl', undefined);
    expect(saying('😀'.repeat(81))).toBe(`[文本消息] ${'😀'.repeat(80)}…`);
  });

  it('shows at most 80 characters of the text', () => {
    expect(saying('字'.repeat(80))).toBe(`[文本消息] ${'字'.repeat(80)}`);
    expect(saying('字'.repeat(81))).toBe(`[文本消息] ${'字'.repeat(80)}…`);
    expect(saying('😀'.repeat(80))).toBe(`[文本消息] ${'😀'.repeat(80)}`);
    expect(saying('😀'.repeat(81))).toBe(`[文本消息] ${'😀'.repeat(80)}…`);
  });

  it('never cuts an emoji in half', () => {
    for (let before = 70; before < 90; before += 1) {
      const summary = saying(`${'a'.repeat(before)}${'😀'.repeat(90)}`);
      expect(summary).not.toMatch(/\p{Cs}/u);
      expect(summary).not.toContain('\\u');
    }
  });

  it('stays short however long or odd the text', () => {
    const started = performance.now();
    for (const text of [
      '字'.repeat(5_000_000),
      '\u202e'.repeat(5_000_000),
      '\ud800'.repeat(1_000_000),
      ' '.repeat(5_000_000),
      `a${'\u0301'.repeat(5_000_000)}`,
      '👨‍👩‍👧‍👦'.repeat(500_000),
    ]) {
      expect(codePoints(saying(text))).toBeLessThan(80 * 10 + 20);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('keeps the name of a type that it has never seen in bounds, too', () => {
    const stranger = {
      ...examples.textMessageExample,
      msgtype: `\n\u202e${'x'.repeat(1000)}`,
    } as unknown as KfMessage;
    expect(summarize(stranger)).toMatch(/^\[ \\u\{202e\}x{78}…\]$/);
  });
});
