import { describe, expect, it } from 'vitest';
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

  it('shows at most 80 characters of the text, counted in code points', () => {
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
