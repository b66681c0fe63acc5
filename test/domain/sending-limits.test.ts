import { describe, expect, it } from 'vitest';
import {
  isSendMsgOnEventRequest,
  isSendMsgRequest,
  validateSendMsgRequest,
} from '../../generated/src/index.js';

const base = { touser: 'wm1', open_kfid: 'wk1' };
const text = (content: string): object => ({ ...base, msgtype: 'text', text: { content } });

describe('the limits of send_msg are UTF-8 bytes', () => {
  it('682 Chinese characters (2,046 bytes) pass', () => {
    expect(validateSendMsgRequest(text('你'.repeat(682)))).toMatchObject({ ok: true });
  });

  it('683 fail, with the bytes counted and allowed in the reason, in both languages', () => {
    const tooLong = text('你'.repeat(683));
    expect(isSendMsgRequest(tooLong)).toBe(false);
    const [chinese, english] = (['zh-CN', 'en'] as const).map((language) =>
      validateSendMsgRequest(tooLong, language),
    );
    expect(chinese).toMatchObject({ issues: [{ path: ['text', 'content'], code: 'max-bytes' }] });
    for (const result of [chinese, english]) {
      const message = result?.ok === false ? result.issues[0]?.message : undefined;
      expect(message).toContain('2048');
      expect(message).toContain('2049');
    }
  });

  it('an emoji counts four', () => {
    expect(isSendMsgRequest(text('😀'.repeat(512)))).toBe(true);
    expect(isSendMsgRequest(text(`${'😀'.repeat(512)}a`))).toBe(false);
  });

  it('a title that the service cuts is documented, not refused', () => {
    const link = { title: '标'.repeat(200), url: 'https://example.com/', thumb_media_id: 't' };
    expect(isSendMsgRequest({ ...base, msgtype: 'link', link })).toBe(true);
  });

  it('a link needs http or https, a page path .html before any query', () => {
    const link = (url: string): object => ({
      ...base,
      msgtype: 'link',
      link: { title: 't', url, thumb_media_id: 't' },
    });
    expect(isSendMsgRequest(link('http://example.com'))).toBe(true);
    expect(isSendMsgRequest(link('ftp://example.com'))).toBe(false);
    const page = (pagepath: string): object => ({
      ...base,
      msgtype: 'miniprogram',
      miniprogram: { appid: 'wx1', thumb_media_id: 't', pagepath },
    });
    expect(isSendMsgRequest(page('pages/index.html?a=1'))).toBe(true);
    expect(isSendMsgRequest(page('pages/index?a=.html'))).toBe(false);
  });

  it('a menu has at most fifty items, one that answers an event ten', () => {
    const items = (length: number): object => ({
      list: Array.from({ length }, () => ({ type: 'text', text: { content: '好' } })),
    });
    const menu = (length: number): object => ({ ...base, msgtype: 'msgmenu', msgmenu: items(length) });
    const answer = (length: number): object => ({ code: 'c1', msgtype: 'msgmenu', msgmenu: items(length) });
    expect(isSendMsgRequest(menu(50))).toBe(true);
    expect(isSendMsgRequest(menu(51))).toBe(false);
    expect(isSendMsgOnEventRequest(answer(10))).toBe(true);
    expect(isSendMsgOnEventRequest(answer(11))).toBe(false);
  });

  it('each item of a menu has limits of its own', () => {
    const menu = (list: readonly object[]): object => ({ ...base, msgtype: 'msgmenu', msgmenu: { list } });
    const click = (content: string): object => ({ type: 'click', click: { id: '1', content } });
    expect(isSendMsgRequest(menu([click('好'.repeat(42))]))).toBe(true);
    expect(isSendMsgRequest(menu([click('好'.repeat(43))]))).toBe(false);
    expect(isSendMsgRequest(menu([click('')]))).toBe(false);
  });

  it('a msgid of one’s own has at most 32 plain characters', () => {
    expect(isSendMsgRequest({ ...text('好'), msgid: 'a-Z_09'.padEnd(32, 'x') })).toBe(true);
    expect(isSendMsgRequest({ ...text('好'), msgid: 'x'.repeat(33) })).toBe(false);
    expect(isSendMsgRequest({ ...text('好'), msgid: '消息' })).toBe(false);
  });
});
