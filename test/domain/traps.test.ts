import { describe, expect, it } from 'vitest';
import * as messages from '../../generated/src/index.js';

const header = { msgid: 'm1', send_time: 1718006881, origin: 3 };
const content = { ...header, open_kfid: 'wk1', external_userid: 'wm1' };
const event = (body: object): object => ({ ...header, origin: 4, msgtype: 'event', event: body });
const ids = { open_kfid: 'wk1', external_userid: 'wm1' };

describe('the traps of the wire', () => {
  it('an event has no ids at the top, and content has', () => {
    const entered = event({ event_type: 'enter_session', ...ids });
    expect(messages.isEnterSessionEvent(entered)).toBe(true);
    expect(messages.isKfMessage(entered)).toBe(true);
    expect(messages.isTextMessage({ ...header, msgtype: 'text', text: { content: '你好' } })).toBe(false);
  });

  it.each(['note', 'meeting', 'schedule'])(
    '%s comes without a body, and with any object as one',
    (msgtype) => {
      expect(messages.isKfMessage({ ...content, msgtype })).toBe(true);
      expect(messages.isKfMessage({ ...content, msgtype, [msgtype]: { anything: [1] } })).toBe(true);
      expect(messages.isKfMessage({ ...content, msgtype, [msgtype]: 'text' })).toBe(false);
    },
  );

  it('coordinates are numbers, integers or with all their digits', () => {
    const at = (latitude: number, longitude: number): object => ({
      ...content,
      msgtype: 'location',
      location: { latitude, longitude },
    });
    expect(messages.isLocationMessage(at(23, 113))).toBe(true);
    expect(messages.isLocationMessage(at(23.106021881103501, 113.320503234863))).toBe(true);
    expect(messages.isLocationMessage(at(90.000001, 113))).toBe(false);
    expect(messages.isLocationMessage(at(23, -180.5))).toBe(false);
  });

  const product = {
    product_id: '1',
    head_image: 'https://img.example.com/a.png',
    title: '茶杯',
    sales_price: '5900',
    shop_nickname: '茶铺',
    shop_head_image: 'https://img.example.com/b.png',
  };
  const shopProduct = (body: object): object => ({
    ...content,
    msgtype: 'channels_shop_product',
    channels_shop_product: body,
  });

  it('sales_price is a string or a number', () => {
    expect(messages.isChannelsShopProductMessage(shopProduct(product))).toBe(true);
    expect(messages.isChannelsShopProductMessage(shopProduct({ ...product, sales_price: 5900 }))).toBe(true);
    expect(messages.isChannelsShopProductMessage(shopProduct({ ...product, sales_price: null }))).toBe(false);
  });

  it("a product's images come in either spelling, mixed or both, but not in none", () => {
    const { head_image, shop_head_image, ...rest } = product;
    const passes = (images: object): boolean =>
      messages.isChannelsShopProductMessage(shopProduct({ ...rest, ...images }));
    expect(passes({ head_img: head_image, shop_head_img: shop_head_image })).toBe(true);
    expect(passes({ head_img: head_image, shop_head_image })).toBe(true);
    expect(passes({ head_image, head_img: head_image, shop_head_image })).toBe(true);
    expect(passes({ head_image, head_img: 1, shop_head_image })).toBe(false);
    expect(passes({ head_image })).toBe(false);
  });

  it('change_type 1 passes with all three conditional fields, empty or not', () => {
    const changed = (body: object): object => event({ event_type: 'session_status_change', ...ids, ...body });
    const all = { change_type: 1, old_servicer_userid: '', new_servicer_userid: 'u', msg_code: 'c' };
    expect(messages.isSessionStatusChangeEvent(changed(all))).toBe(true);
    expect(messages.isSessionStatusChangeEvent(changed({ ...all, new_servicer_userid: undefined }))).toBe(
      false,
    );
    expect(messages.isSessionStatusChangeEvent(changed({ ...all, change_type: 5 }))).toBe(false);
  });

  it('a session begins and ends without a msg_code, too: it is documented when one may come', () => {
    const changed = (body: object): object => event({ event_type: 'session_status_change', ...ids, ...body });
    expect(messages.isKfMessage(changed({ change_type: 1, new_servicer_userid: 'u' }))).toBe(true);
    expect(messages.isKfMessage(changed({ change_type: 3, old_servicer_userid: 'u' }))).toBe(true);
    expect(messages.isKfMessage(changed({ change_type: 3, old_servicer_userid: 'u', msg_code: 1 }))).toBe(
      false,
    );
  });

  it('fail_type 99 is valid and has no label', () => {
    const failed = event({ event_type: 'msg_send_fail', ...ids, fail_msgid: 'f', fail_type: 99 });
    expect(messages.isMsgSendFailEvent(failed)).toBe(true);
    expect(messages.failTypeLabel(99)).toBeUndefined();
    expect(messages.failTypeLabel(10)).toBe('用户拒收');
  });

  it('an unknown event_type or msgtype is no KfMessage, but the page that holds it is fine', () => {
    const unknown = [
      event({ event_type: 'new_thing' }),
      { ...content, msgtype: 'red_packet', red_packet: {} },
    ];
    for (const item of unknown) expect(messages.isKfMessage(item)).toBe(false);
    expect(messages.isEventMessage(unknown[0])).toBe(true);
    const page = { errcode: 0, errmsg: 'ok', next_cursor: 'c', has_more: 0, msg_list: unknown };
    expect(messages.isSyncMsgResponse(page)).toBe(true);
  });

  it('an error response has neither cursor nor list, a good one is expected to, not refused', () => {
    expect(messages.isSyncMsgResponse({ errcode: 95007 })).toBe(true);
    expect(messages.isSyncMsgResponse({ errcode: 0, errmsg: 'ok' })).toBe(true);
    expect(messages.isSyncMsgResponse({ errcode: 0, next_cursor: 1 })).toBe(false);
    expect(messages.isSyncMsgResponse({ errcode: 0, next_cursor: 'c', has_more: 1, msg_list: [] })).toBe(
      true,
    );
  });

  it("merged_msg keeps its items' content as text, and the parser reads it without throwing", () => {
    const parsed = messages.parseMergedMsgContent('{"msgtype":"text","text":{"content":"你好"}}');
    expect(parsed).toEqual({ ok: true, value: { msgtype: 'text', text: { content: '你好' } } });
    expect(messages.parseMergedMsgContent('{"msgtype":')).toMatchObject({
      ok: false,
      issues: [{ code: 'json' }],
    });
    expect(messages.parseMergedMsgContent('{"msgtype":"text"}')).toMatchObject({
      ok: false,
      issues: [{ code: 'required', path: ['text'] }],
    });
  });

  it('no_newline of a received menu is a boolean or 0/1, of a sent one 0/1 only', () => {
    const item = (no_newline: unknown): object => ({ type: 'text', text: { content: '你好', no_newline } });
    for (const value of [true, false, 0, 1]) expect(messages.isMsgMenuItem(item(value))).toBe(true);
    expect(messages.isMsgMenuItem(item(2))).toBe(false);
    expect(messages.isSendMsgMenuItem(item(1))).toBe(true);
    expect(messages.isSendMsgMenuItem(item(true))).toBe(false);
  });

  it('a servicer’s message is expected to name the servicer, and taken if it does not', () => {
    const text = { ...content, msgtype: 'text', text: { content: '你好' } };
    expect(messages.isTextMessage(text)).toBe(true);
    expect(messages.isTextMessage({ ...text, servicer_userid: 'u' })).toBe(true);
    expect(messages.isTextMessage({ ...text, origin: 5 })).toBe(true);
    expect(messages.isTextMessage({ ...text, origin: 5, servicer_userid: 1 })).toBe(false);
    expect(messages.isTextMessage({ ...text, origin: 5, servicer_userid: 'u' })).toBe(true);
  });

  it('a callback parsed from XML has its time as number or text, and ids one or many', () => {
    const callback = {
      ToUserName: 'ww1',
      FromUserName: 'sys',
      CreateTime: '1718006881',
      MsgType: 'event',
      Event: 'kf_account_auth_change',
    };
    expect(messages.isKfCallback({ ...callback, AuthAddOpenKfId: 'wk1' })).toBe(true);
    expect(messages.isKfCallback({ ...callback, CreateTime: 1, AuthDelOpenKfId: ['wk1', 'wk2'] })).toBe(true);
    expect(messages.isKfCallback({ ...callback, AuthDelOpenKfId: [1] })).toBe(false);
  });
});
