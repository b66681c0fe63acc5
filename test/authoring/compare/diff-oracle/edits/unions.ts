import type { Edits } from './edit.js';

const contact = `ContactMessage:
  doc: 联系人消息
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype: { const: contact, doc: '消息类型，此时固定为：contact' }
    contact: { type: string, doc: 联系人 }
  examples:
    - { msgid: m1, open_kfid: wk1, external_userid: wm1, send_time: 1, origin: 3, msgtype: contact, contact: 阿宁 }`;
const event = `AccountDeletedEvent:
  doc: 客服账号删除事件
  extends: EventMessage
  in: KfEvent
  fields:
    event:
      doc: 事件消息
      fields:
        event_type: { const: account_deleted, doc: '事件类型，此处固定为：account_deleted' }
        open_kfid: { type: string, doc: 客服账号 ID }
        external_userid: { type: string, doc: 客户 UserID }
  examples:
    - { msgid: m1, send_time: 1, origin: 4, msgtype: event, event: { event_type: account_deleted, open_kfid: wk1, external_userid: wm1 } }`;
const note = `SendNoteMessage:
  doc: 发送笔记
  extends: SendMsgBase
  in: SendMsgRequest
  fields:
    msgtype: { const: note, doc: '消息类型，此时固定为：note' }
  examples:
    - { touser: wm1, open_kfid: wk1, msgtype: note }`;

/** Unions, their members and tags, and what is generated for them. */
export const unionEdits: Edits = {
  'a received union has a member besides': [['messages/text', '', contact]],
  'an inner union has a member besides': [['events/user_recall_msg', '', event]],
  'a sent union has a member besides': [['sending/text', '', note]],
  'a member without one of the fields that accessors read is new': [
    [
      'events/user_recall_msg',
      '',
      event
        .replace('        external_userid: { type: string, doc: 客户 UserID }\n', '')
        .replace(', external_userid: wm1', ''),
    ],
  ],
  'a type is no member any more': [['messages/voice', '  in: KfMessage\n', '']],
  'a type is no member of a sent union any more': [['sending/video', '  in: SendMsgRequest\n', '']],
  'a member has another tag': [
    ['messages/voice', 'msgtype: { const: voice,', 'msgtype: { const: audio,'],
    ['messages/voice', 'msgtype: voice', 'msgtype: audio'],
  ],
  'a member has another tag besides': [
    ['messages/voice', 'msgtype: { const: voice,', 'msgtype: { const: [voice, audio],'],
  ],
  'a sent member has another tag': [
    ['sending/voice', 'msgtype: { const: voice,', 'msgtype: { const: audio,'],
    ['sending/voice', 'msgtype: voice', 'msgtype: audio'],
  ],
  'a union has its tag elsewhere': [
    ['sending/send-msg-on-event', '  union: msgtype\n', '  union: kind\n'],
    [
      'sending/send-msg-on-event',
      'msgtype: { const: text,',
      'kind: { const: text, doc: 种类 }\n    msgtype: { const: text,',
    ],
    [
      'sending/send-msg-on-event',
      'msgtype: { const: msgmenu,',
      'kind: { const: menu, doc: 种类 }\n    msgtype: { const: msgmenu,',
    ],
    ['sending/send-msg-on-event', '      msgtype: text\n', '      msgtype: text\n      kind: text\n'],
    ['sending/send-msg-on-event', '      msgtype: msgmenu\n', '      msgtype: msgmenu\n      kind: menu\n'],
  ],
  'an accessor reads a place less': [
    [
      'base',
      'externalUseridOf: [external_userid, event.external_userid]',
      'externalUseridOf: [external_userid]',
    ],
  ],
  'an accessor reads in another order': [
    ['base', 'openKfidOf: [open_kfid, event.open_kfid]', 'openKfidOf: [event.open_kfid, open_kfid]'],
  ],
  'an accessor reads something else': [
    ['base', 'openKfidOf: [open_kfid, event.open_kfid]', 'openKfidOf: [send_time]'],
  ],
  'an accessor is new': [['base', 'accessors:\n', 'accessors:\n    sendTimeOf: send_time\n']],
  'an accessor has another name': [['base', 'openKfidOf:', 'accountOf:']],
  'a dispatcher has another name': [['base', 'dispatch: dispatchMessage', 'dispatch: dispatchAny']],
  'a dispatcher is new': [
    ['callbacks', '  union: Event\n', '  union: Event\n  dispatch: dispatchCallback\n'],
  ],
  'a union is of bodies of another base': [
    ['messages/merged_msg', 'bodiesOf: ContentMessage', 'bodiesOf: BaseMessage'],
  ],
};
