import { expect, test } from 'vitest';
import { validateKfMessage, validateSendMsgRequest } from '../../generated/src/index.js';

const sent = { touser: 'wm1', open_kfid: 'wk1' };
const menu = (list: readonly unknown[]): object => ({ ...sent, msgtype: 'msgmenu', msgmenu: { list } });
const item = { type: 'click', click: { id: '1', content: '一' } };

test.each([
  [undefined, '缺少值', 'The value is missing'],
  [[1, 2], '值应为对象，收到 2 项的列表', 'The value should be an object, received array(2)'],
  [{ ...sent, msgtype: 'text' }, '缺少 text（文本消息）', 'text is missing'],
  [
    { ...sent, msgtype: 'text', text: { content: {} } },
    'text.content（文本内容）应为字符串，收到对象',
    'text.content should be a string, received object',
  ],
  // The tag's own text differs from member to member, and that of the list around it is another field's.
  [
    menu([item, { type: 'video' }]),
    'msgmenu.list.1.type 的值 "video" 未知，已知的有 "click", "view", "miniprogram", "text"',
    'Value "video" of msgmenu.list.1.type is unknown; known are "click", "view", "miniprogram", "text"',
  ],
  // The limit stands in the field's text, too, and is said once.
  [
    { ...sent, msgtype: 'text', text: { content: 'a'.repeat(2049) } },
    'text.content（文本内容）最多 2048 字节，实有 2049 字节',
    'text.content should have 2048 or fewer bytes, has 2049',
  ],
  [
    { ...sent, msgtype: 'link', link: { title: 't', url: 'ftp://a', thumb_media_id: 'm' } },
    'link.url（点击后跳转的链接）应符合 /^https?:\\/\\//，收到 "ftp://a"',
    'link.url should match /^https?:\\/\\//, received "ftp://a"',
  ],
])('what is wrong with %j reads as people write', (value, chinese, english) => {
  const messages = (['zh-CN', 'en'] as const).map((language) => {
    const result = validateSendMsgRequest(value, language);
    return result.ok ? [] : result.issues.map(({ message }) => message);
  });
  expect(messages).toEqual([[chinese], [english]]);
});

test('a tag that no member has goes without a text', () => {
  const result = validateKfMessage({ msgtype: 'event', event: { event_type: 'tomorrow' } });
  expect(result).toMatchObject({ ok: false, issues: [{ code: 'known-tag', path: ['event', 'event_type'] }] });
  expect(result.ok ? [] : result.issues.map(({ doc }) => doc)).toEqual([undefined]);
});
