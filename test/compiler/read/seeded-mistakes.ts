import type { DiagnosticCode } from '../../../generator/base/diagnostics/diagnostic.js';

/** In `replace`, marks the place that the report must point at. */
export const MARKER = '‸';

export const stages = ['yaml', 'keys', 'names', 'meaning', 'examples'] as const;

/** A slip of somebody who edits the shipped spec. */
export interface SeededMistake {
  /** The stage that finds it. One that finds anything keeps the later ones from running. */
  readonly stage: (typeof stages)[number];
  /** Below `spec/`. */
  readonly file: string;
  /** The text to replace; it occurs only once in the file. */
  readonly find: string;
  /** The text with the mistake. */
  readonly replace: string;
  readonly code: DiagnosticCode;
  readonly suggestion?: string;
}

type Mistake = Omit<SeededMistake, 'stage'>;

/** One per file: nothing else in the file is read then. */
const yaml: readonly Mistake[] = [
  { file: 'messages/file.yaml', find: 'doc: 文件 ID }', replace: 'doc: 文件 ID }‸}', code: 'yaml-syntax' },
  { file: 'messages/video.yaml', find: '      fields:', replace: '‸\tfields:', code: 'yaml-syntax' },
  {
    file: 'messages/location.yaml',
    find: '          minimum: -90',
    replace: '         ‸minimum: -90',
    code: 'yaml-syntax',
  },
  {
    file: 'messages/business_card.yaml',
    find: '  doc: 名片消息\n  source',
    replace: '  doc: ‸名片消息: 客户发来的名片\n  source',
    code: 'yaml-syntax',
  },
  {
    file: 'messages/link.yaml',
    find: 'title: 退换货说明',
    replace: 'title: ‸@所有人 退换货说明',
    code: 'yaml-syntax',
  },
  {
    file: 'messages/miniprogram.yaml',
    find: "'小程序 appid，必须是",
    replace: "'小程序'‸s appid，必须是",
    code: 'yaml-syntax',
  },
  {
    file: 'sending/send-msg-on-event.yaml',
    find: "'SendMsgMenuItem[]'",
    replace: '‸SendMsgMenuItem[]',
    code: 'yaml-syntax',
  },
  {
    file: 'messages/text.yaml',
    find: 'send_time: 1718006474',
    replace: 'send_time: ‸1718006474000000000000',
    code: 'yaml-syntax',
  },
  {
    file: 'messages/msgmenu.yaml',
    find: '    - msgid: 9dNt7Zr4KvXf6ToWh9YqAc',
    replace: '    ‸-msgid: 9dNt7Zr4KvXf6ToWh9YqAc',
    code: 'yaml-syntax',
  },
  { file: 'base.yaml', find: 'msgid: {', replace: 'msgid: ‸&msgid {', code: 'yaml-anchor' },
  {
    file: 'messages/channels.yaml',
    find: '{ type: string, doc: 视频号名称 }',
    replace: '{ <<: ‸*nickname, doc: 视频号名称 }',
    code: 'yaml-alias',
  },
  {
    file: 'events/enter_session.yaml',
    find: 'ChannelsScene:',
    replace: '‸---\nChannelsScene:',
    code: 'yaml-documents',
  },
  { file: 'sync-msg.yaml', find: "name: 'No'", replace: 'name: ‸!!str No', code: 'yaml-tag' },
  {
    file: 'messages/voice.yaml',
    find: '# yaml-language-server',
    replace: '‸%YAML 1.2\n---\n# yaml-language-server',
    code: 'yaml-directive',
  },
  {
    file: 'sending/voice.yaml',
    find: 'voice:\n      doc',
    replace: '‸{voice}:\n      doc',
    code: 'yaml-complex-key',
  },
  {
    file: 'messages/image.yaml',
    find: "doc: '消息类型，此时固定为：image'",
    replace: "doc: ‸'消息类型，此时固定为：image",
    code: 'yaml-syntax',
  },
  {
    file: 'events/user_recall_msg.yaml',
    find: '{ type: string, doc: 被撤回的消息 msgid }',
    replace: '‸{ type: string, doc: 被撤回的消息 msgid',
    code: 'yaml-syntax',
  },
  {
    file: 'sending/link.yaml',
    find: '  extends: SendMsgBase',
    replace: '  extends‸：SendMsgBase',
    code: 'yaml-syntax',
  },
  {
    file: 'sending/image.yaml',
    find: '  doc: 发送图片消息',
    replace: '  doc‸:发送图片消息',
    code: 'yaml-syntax',
  },
];

/** Unknown to the grammar. */
const keys: readonly Mistake[] = [
  {
    file: 'messages/note.yaml',
    find: '  doc: |-\n    笔记消息',
    replace: '  ‸dco: |-\n    笔记消息',
    code: 'unknown-key',
    suggestion: 'doc',
  },
  {
    file: 'base.yaml',
    find: 'when: { origin',
    replace: '‸wehn: { origin',
    code: 'unknown-key',
    suggestion: 'when',
  },
  {
    file: 'messages/link.yaml',
    find: '  source:',
    replace: '  ‸soruce:',
    code: 'unknown-key',
    suggestion: 'source',
  },
  {
    file: 'messages/link.yaml',
    find: '  examples:',
    replace: '  ‸example:',
    code: 'unknown-key',
    suggestion: 'examples',
  },
  {
    file: 'messages/file.yaml',
    find: '{ type: string',
    replace: '{ ‸tpye: string',
    code: 'unknown-key',
    suggestion: 'type',
  },
  {
    file: 'messages/image.yaml',
    find: '  fields:\n    msgtype',
    replace: '  ‸feilds:\n    msgtype',
    code: 'unknown-key',
    suggestion: 'fields',
  },
  {
    file: 'messages/text.yaml',
    find: '  extends:',
    replace: '  ‸Extends:',
    code: 'unknown-key',
    suggestion: 'extends',
  },
  {
    file: 'messages/channels_shop_product.yaml',
    find: 'aliases: [head_img]',
    replace: '‸alias: [head_img]',
    code: 'unknown-key',
    suggestion: 'aliases',
  },
  {
    file: 'sync-msg.yaml',
    find: 'maxBytes: 64',
    replace: '‸maxbytes: 64',
    code: 'unknown-key',
    suggestion: 'maxBytes',
  },
  {
    file: 'sync-msg.yaml',
    find: 'minLength: 1',
    replace: '‸minLenght: 1',
    code: 'unknown-key',
    suggestion: 'minLength',
  },
  {
    file: 'sync-msg.yaml',
    find: "'语音消息的格式。0-Amr 1-Silk，默认为 0'",
    replace: '‸语音消息的格式。0-Amr 1-Silk,默认为 0',
    code: 'split-text',
  },
  {
    file: 'messages/voice.yaml',
    find: "'消息类型，此时固定为：voice'",
    replace: '‸“消息类型,此时固定为:voice”',
    code: 'split-text',
  },
  {
    file: 'sending/send-msg.yaml',
    find: 'touser: { type: string',
    replace: 'touser: { type: string, ‸maxBytes：64',
    code: 'unknown-key',
    suggestion: 'maxBytes',
  },
  {
    file: 'messages/location.yaml',
    find: '        name?:',
    replace: '          ‸name?:',
    code: 'unknown-key',
  },
  {
    file: 'messages/text.yaml',
    find: 'content: { type: string',
    replace: 'content: { type: string, ‸required: true',
    code: 'other-notation',
  },
  {
    file: 'messages/channels.yaml',
    find: 'enum: uint32',
    replace: 'enum: ‸unit32',
    code: 'unknown-word',
    suggestion: 'uint32',
  },
  {
    file: 'messages/channels.yaml',
    find: 'open: true',
    replace: 'open: ‸yes',
    code: 'wrong-type',
    suggestion: 'true',
  },
  {
    file: 'sync-msg.yaml',
    find: 'open: false',
    replace: "open: ‸'false'",
    code: 'wrong-type',
    suggestion: 'false',
  },
  {
    file: 'callbacks.yaml',
    find: "since: '2023'",
    replace: 'since: ‸2023',
    code: 'wrong-type',
    suggestion: "'2023'",
  },
  { file: 'sync-msg.yaml', find: 'maximum: 1000', replace: 'maximum: ‸1,000', code: 'wrong-type' },
  { file: 'sync-msg.yaml', find: 'maxBytes: 128', replace: 'maxBytes: ‸-128', code: 'wrong-type' },
  {
    file: 'sync-msg.yaml',
    find: "name: 'Yes'",
    replace: 'name: ‸True',
    code: 'wrong-type',
    suggestion: "'True'",
  },
  {
    file: 'messages/merged_msg.yaml',
    find: 'type: MergedMsgItem[]',
    replace: 'type: ‸[MergedMsgItem]',
    code: 'wrong-type',
  },
  { file: 'messages/video.yaml', find: '    - msgid: 0p', replace: '      ‸msgid: 0p', code: 'wrong-type' },
  {
    file: 'messages/link.yaml',
    find: 'url: { type: string, doc: 点击后跳转的链接 }',
    replace: 'url: ‸string',
    code: 'wrong-type',
  },
  {
    file: 'sync-msg.yaml',
    find: 'HasMore:\n  doc: 是否还有更多数据\n  source: https://developer.work.weixin.qq.com/document/path/94670\n  enum: uint32\n  open: true',
    replace:
      '‸HasMore:\n  doc: 是否还有更多数据\n  source: https://developer.work.weixin.qq.com/document/path/94670\n  enum: uint32',
    code: 'undecided-enum',
  },
  {
    file: 'events/msg_send_fail.yaml',
    find: '11: { name: NoMemberLoggedIn, doc',
    replace: '‸11: { doc',
    code: 'missing-key',
  },
  {
    file: 'messages/channels.yaml',
    find: '2: { name: Live, doc: 视频号直播 }',
    replace: '‸2: { name: Live }',
    code: 'missing-doc',
  },
  {
    file: 'messages/business_card.yaml',
    find: 'BusinessCardMessage:\n  doc: 名片消息',
    replace: '‸BusinessCardMessage:',
    code: 'missing-doc',
  },
  {
    file: 'messages/channels.yaml',
    find: '  doc: 视频号消息的类型\n',
    replace: '  ‸doc:\n',
    code: 'missing-doc',
  },
  {
    file: 'events/user_recall_msg.yaml',
    find: 'recall_msgid: { type: string, doc',
    replace: '‸recall_msgid: { doc',
    code: 'missing-variant',
  },
  {
    file: 'messages/note.yaml',
    find: 'type: object',
    replace: 'type: object\n      ‸fields: {}',
    code: 'conflicting-keys',
  },
  {
    file: 'messages/note.yaml',
    find: 'in: KfMessage',
    replace: 'in: KfMessage\n  ‸in: KfEvent',
    code: 'duplicate-key',
  },
  { file: 'error-codes.yaml', find: '    95012:', replace: '    ‸95011:', code: 'duplicate-key' },
  {
    file: 'messages/business_card.yaml',
    find: 'fields:\n        userid: { type: string, doc: 名片 userid }',
    replace: 'fields: ‸{}',
    code: 'empty-mapping',
  },
  { file: 'events/enter_session.yaml', find: '[4, 5]', replace: '‸[]', code: 'empty-sequence' },
  {
    file: 'events/enter_session.yaml',
    find: 'when: { scene: [1, 2, 3] }',
    replace: 'when: ‸scene',
    code: 'wrong-type',
  },
];

/** Names and references. */
const names: readonly Mistake[] = [
  {
    file: 'messages/image.yaml',
    find: 'media_id: { type: string',
    replace: 'media_id: { type: ‸sting',
    code: 'unknown-type',
    suggestion: 'string',
  },
  {
    file: 'messages/link.yaml',
    find: 'pic_url?: { type: string',
    replace: 'pic_url?: { type: ‸String',
    code: 'unknown-type',
    suggestion: 'string',
  },
  {
    file: 'base.yaml',
    find: 'type: Origin',
    replace: 'type: ‸Orgiin',
    code: 'unknown-type',
    suggestion: 'Origin',
  },
  {
    file: 'callbacks.yaml',
    find: 'uint32 | string',
    replace: 'uint32 | ‸strnig',
    code: 'unknown-type',
    suggestion: 'string',
  },
  {
    file: 'messages/merged_msg.yaml',
    find: 'MergedMsgItem[]',
    replace: '‸MergedMsgItems[]',
    code: 'unknown-type',
    suggestion: 'MergedMsgItem',
  },
  {
    file: 'messages/merged_msg.yaml',
    find: 'json: MergedMsgContent',
    replace: 'json: ‸MergeMsgContent',
    code: 'unknown-type',
    suggestion: 'MergedMsgContent',
  },
  {
    file: 'messages/video.yaml',
    find: 'extends: ContentMessage',
    replace: 'extends: ‸ContentMesage',
    code: 'unknown-type',
    suggestion: 'ContentMessage',
  },
  {
    file: 'messages/voice.yaml',
    find: 'in: KfMessage',
    replace: 'in: ‸KfMesasge',
    code: 'unknown-type',
    suggestion: 'KfMessage',
  },
  {
    file: 'messages/channels_shop_product.yaml',
    find: 'type: string | uint32',
    replace: 'type: ‸string || uint32',
    code: 'invalid-type-expression',
  },
  {
    file: 'sending/send-msg-on-event.yaml',
    find: "'SendMsgMenuItem[]'",
    replace: "‸'SendMsgMenuItem[][]'",
    code: 'invalid-type-expression',
  },
  {
    file: 'messages/location.yaml',
    find: 'extends: ContentMessage',
    replace: 'extends: ‸Origin',
    code: 'not-an-object',
  },
  {
    file: 'calls/recall_msg.yaml',
    find: 'request: RecallMsgRequest',
    replace: 'request: ‸object',
    code: 'scalar-reference',
  },
  { file: 'messages/note.yaml', find: 'in: KfMessage', replace: 'in: ‸ContentMessage', code: 'not-a-union' },
  {
    file: 'sync-msg.yaml',
    find: 'each: KfMessage',
    replace: 'each: ‸BaseMessage',
    code: 'each-without-union',
  },
  {
    file: 'messages/meeting.yaml',
    find: 'extends: ContentMessage',
    replace: 'extends: ‸MeetingMessage',
    code: 'cyclic-extends',
  },
  { file: 'base.yaml', find: 'in: KfMessage', replace: 'in: ‸KfEvent', code: 'cyclic-union' },
  { file: 'messages/schedule.yaml', find: 'ScheduleMessage:', replace: '‸Date:', code: 'reserved-type-name' },
  {
    file: 'messages/file.yaml',
    find: 'FileMessage:',
    replace: '‸file_message:',
    code: 'invalid-type-name',
    suggestion: 'FileMessage',
  },
  { file: 'messages/text.yaml', find: 'TextMessage:', replace: '‸文本消息:', code: 'invalid-type-name' },
  {
    file: 'sending/location.yaml',
    find: 'SendLocationMessage:',
    replace: '‸SendFileMessage:',
    code: 'duplicate-type-name',
  },
  {
    file: 'events/session_status_change.yaml',
    find: '        msg_code?:\n          type',
    replace: '        ‸__proto__:\n          type',
    code: 'invalid-field-name',
  },
  { file: 'messages/link.yaml', find: 'desc?:', replace: '‸desc？:', code: 'invalid-field-name' },
  {
    file: 'messages/link.yaml',
    find: '        url: {',
    replace: '        ‸title?: {',
    code: 'duplicate-field',
  },
  {
    file: 'messages/channels_shop_product.yaml',
    find: '[shop_head_img]',
    replace: '[‸head_img]',
    code: 'duplicate-field',
  },
  {
    file: 'sending/send-msg-on-event.yaml',
    find: '菜单消息。\n  source: https:',
    replace: '菜单消息。\n  source: ‸http:',
    code: 'invalid-source',
  },
  {
    file: 'callbacks.yaml',
    find: '  union: Event',
    replace: '  union: Event\n  dispatch: ‸dispatchMessage',
    code: 'invalid-dispatch-name',
  },
];

/** Well-formed, but with a meaning that cannot be right. */
const meaning: readonly Mistake[] = [
  { file: 'messages/image.yaml', find: 'const: image', replace: 'const: ‸text', code: 'tag-clash' },
  {
    file: 'events/servicer_recall_msg.yaml',
    find: 'const: servicer_recall_msg',
    replace: 'const: ‸user_recall_msg',
    code: 'tag-clash',
  },
  { file: 'sending/video.yaml', find: 'const: video', replace: 'const: ‸voice', code: 'tag-clash' },
  {
    file: 'events/servicer_status_change.yaml',
    find: 'in: KfEvent',
    replace: 'in: ‸KfMessage',
    code: 'tag-clash',
  },
  {
    file: 'messages/link.yaml',
    find: 'const: link',
    replace: 'const: ‸lnik',
    code: 'tag-body-typo',
    suggestion: 'link',
  },
  {
    file: 'messages/miniprogram.yaml',
    find: '    miniprogram:\n      doc',
    replace: '    ‸miniprogam:\n      doc',
    code: 'tag-body-typo',
    suggestion: 'miniprogram',
  },
  {
    file: 'messages/file.yaml',
    find: 'msgtype: {',
    replace: '‸msgtpye: {',
    code: 'missing-tag',
    suggestion: 'msgtype',
  },
  { file: 'messages/video.yaml', find: 'msgtype: {', replace: '‸msgtype?: {', code: 'missing-tag' },
  {
    file: 'messages/channels.yaml',
    find: 'msgtype: { const: channels',
    replace: '‸msgtype: { type: string',
    code: 'missing-tag',
  },
  {
    file: 'callbacks.yaml',
    find: 'union: Event',
    replace: 'union: ‸event',
    code: 'missing-tag',
    suggestion: 'Event',
  },
  { file: 'messages/meeting.yaml', find: 'in: KfMessage', replace: 'in: ‸KfEvent', code: 'missing-tag' },
  { file: 'messages/msgmenu.yaml', find: 'union: type', replace: 'union: ‸/type', code: 'invalid-tag-path' },
  {
    file: 'sending/send-msg-on-event.yaml',
    find: 'SendMsgOnEventBase:\n  doc',
    replace: '‸SendOnEvent:\n  doc: 响应\n  union: msgtype\n\nSendMsgOnEventBase:\n  doc',
    code: 'empty-union',
  },
  {
    file: 'sending/text.yaml',
    find: 'SendTextBody:',
    replace:
      '‸SendNoteMessage:\n  doc: 发送笔记消息\n  extends: SendMsgBase\n  in: SendMsgRequest\n  fields:\n    msgtype: { const: note, doc: 消息类型 }\n\nSendTextBody:',
    code: 'missing-example',
  },
  {
    file: 'events/session_status_change.yaml',
    find: 'when: { change_type: [2',
    replace: 'when: { ‸chang_type: [2',
    code: 'unknown-when-field',
    suggestion: 'change_type',
  },
  {
    file: 'events/session_status_change.yaml',
    find: '[1, 2, 4]',
    replace: '[1, 2, ‸5]',
    code: 'unknown-when-value',
  },
  {
    file: 'calls/servicer_list.yaml',
    find: 'when: { status: 1',
    replace: "when: { status: ‸'1'",
    code: 'unknown-when-value',
    suggestion: '1',
  },
  {
    file: 'events/enter_session.yaml',
    find: 'when: { scene: [1',
    replace: 'when: { ‸shop_nickname: [1',
    code: 'when-needs-enum',
  },
  {
    file: 'events/servicer_status_change.yaml',
    find: 'stop_type:\n          type',
    replace: '‸stop_type?:\n          type',
    code: 'optional-when',
  },
  {
    file: 'events/reject_customer_msg_switch_change.yaml',
    find: '    1: {',
    replace: '    ‸-1: {',
    code: 'invalid-enum-value',
  },
  { file: 'service-state.yaml', find: '    4: {', replace: '    ‸ended: {', code: 'invalid-enum-value' },
  { file: 'service-state.yaml', find: '    2: {', replace: '    ‸0x1: {', code: 'duplicate-key' },
  {
    file: 'error-codes.yaml',
    find: 'InvalidMsgToken',
    replace: '‸InvalidAccountName',
    code: 'duplicate-enum-name',
  },
  {
    file: 'error-codes.yaml',
    find: 'TooManyMenuItems',
    replace: '‸too_many_menu_items',
    code: 'invalid-type-name',
    suggestion: 'TooManyMenuItems',
  },
  {
    file: 'base.yaml',
    find: 'msgid: { type: string',
    replace: 'msgid: { type: string, maximum: ‸32',
    code: 'inapplicable-limit',
  },
  {
    file: 'sending/msgmenu.yaml',
    find: 'maxItems: 50',
    replace: 'maxLength: ‸50',
    code: 'inapplicable-limit',
  },
  {
    file: 'sync-msg.yaml',
    find: 'maximum: 1000',
    replace: 'maximum: ‸10000000000',
    code: 'inapplicable-limit',
  },
  {
    file: 'sending/msgmenu.yaml',
    find: 'minBytes: 1, maxBytes: 32',
    replace: 'minBytes: ‸64, maxBytes: 32',
    code: 'empty-range',
  },
  {
    file: 'sending/location.yaml',
    find: 'minimum: -90, maximum: 90',
    replace: 'minimum: ‸90, maximum: -90',
    code: 'empty-range',
  },
  { file: 'sending/link.yaml', find: "'^https?://'", replace: "‸'https?://'", code: 'invalid-pattern' },
  {
    file: 'sending/send-msg.yaml',
    find: "'^[0-9a-zA-Z_-]*$'",
    replace: "‸'^([0-9a-zA-Z_-]+)*$'",
    code: 'invalid-pattern',
  },
  { file: 'sending/miniprogram.yaml', find: "'^[^?]+", replace: "‸'^[^?+", code: 'invalid-pattern' },
  {
    file: 'messages/text.yaml',
    find: '    text:\n      doc',
    replace: '    ‸msgid?: { type: string, doc: 消息 ID }\n    text:\n      doc',
    code: 'incompatible-override',
  },
  {
    file: 'messages/voice.yaml',
    find: '    voice:\n      doc',
    replace: '    ‸send_time: { type: string, doc: 发送时间 }\n    voice:\n      doc',
    code: 'incompatible-override',
  },
  {
    file: 'messages/channels_shop_product.yaml',
    find: 'string | uint32',
    replace: 'object | ‸MessageEnvelope',
    code: 'object-alternative',
  },
];

/** Examples that do not fit. */
const examples: readonly Mistake[] = [
  {
    file: 'messages/image.yaml',
    find: '    - msgid: 8mTw5Fx8RbDj6ZsCp3EvHk\n      open_kfid:',
    replace: '    - ‸open_kfid:',
    code: 'example-mismatch',
  },
  {
    file: 'messages/link.yaml',
    find: '        title: 退换货说明\n        url: https://shop.example.com/returns',
    replace: '        ‸title: 退换货说明',
    code: 'example-mismatch',
  },
  { file: 'messages/file.yaml', find: 'msgtype: file', replace: 'msgtype: ‸flie', code: 'example-mismatch' },
  {
    file: 'events/user_recall_msg.yaml',
    find: 'event_type: user_recall_msg',
    replace: 'event_type: ‸user_recal_msg',
    code: 'example-mismatch',
  },
  {
    file: 'messages/voice.yaml',
    find: 'send_time: 1718006548',
    replace: "send_time: ‸'1718006548'",
    code: 'example-mismatch',
  },
  { file: 'messages/text.yaml', find: "menu_id: '101'", replace: 'menu_id: ‸101', code: 'example-mismatch' },
  {
    file: 'messages/text.yaml',
    find: 'content: 请问今天发货吗',
    replace: '‸content：请问今天发货吗',
    code: 'example-mismatch',
  },
  {
    file: 'messages/video.yaml',
    find: 'video:\n        media_id: 6e',
    replace: 'video‸:\n      media_id: 6e',
    code: 'example-mismatch',
  },
  {
    file: 'messages/channels_shop_order.yaml',
    find: '青瓷茶杯等 2 件商品',
    replace: '‸[青瓷茶杯]',
    code: 'example-mismatch',
  },
  {
    file: 'messages/location.yaml',
    find: 'latitude: 30.27',
    replace: 'latitude: ‸130.27',
    code: 'example-mismatch',
  },
  {
    file: 'messages/msgmenu.yaml',
    find: 'no_newline: false',
    replace: 'no_newline: ‸no',
    code: 'example-mismatch',
  },
  {
    file: 'messages/msgmenu.yaml',
    find: '          - type: view',
    replace: '          - type: ‸veiw',
    code: 'example-mismatch',
  },
  {
    file: 'messages/msgmenu.yaml',
    find: 'msgid: 8bLr5Xp2HtVd4RmUf7WoYa\n      open_kfid: wkT8vQBwAApL3nXc7RjYd2Zm5KsHq0Fg\n',
    replace: '‸msgid: 8bLr5Xp2HtVd4RmUf7WoYa\n',
    code: 'example-mismatch',
  },
  { file: 'messages/meeting.yaml', find: 'meeting: {}', replace: 'meeting: ‸周会', code: 'example-mismatch' },
  { file: 'sync-msg.yaml', find: 'voice_format: 0', replace: 'voice_format: ‸2', code: 'example-mismatch' },
  { file: 'sync-msg.yaml', find: 'limit: 1000', replace: 'limit: ‸2000', code: 'example-mismatch' },
  { file: 'sync-msg.yaml', find: 'msg_list: []', replace: 'msg_list: ‸{}', code: 'example-mismatch' },
  {
    file: 'sending/miniprogram.yaml',
    find: 'pagepath: pages/member/index.html',
    replace: 'pagepath: ‸pages/member/index',
    code: 'example-mismatch',
  },
  { file: 'sending/msgmenu.yaml', find: 'msgid: menu_', replace: 'msgid: ‸menu ', code: 'example-mismatch' },
];
const mistakes = { yaml, keys, names, meaning, examples };

/** Mistakes of one stage do not hide each other. */
export const seededMistakes: readonly SeededMistake[] = stages.flatMap((stage) =>
  mistakes[stage].map((mistake) => ({ stage, ...mistake })),
);
