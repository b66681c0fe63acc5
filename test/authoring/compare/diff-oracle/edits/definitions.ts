import type { Edits } from './edit.js';

/** Definitions and calls that come, go, change their names, bases and directions. */
export const definitionEdits: Edits = {
  'a type is new': [
    ['callbacks', '', 'Extra:\n  doc: 额外的\n  fields: { id: { type: string, doc: 编号 } }'],
  ],
  'a sent type is new': [
    ['callbacks', '', 'Extra:\n  doc: 额外的\n  sent: true\n  fields: { id: { type: string, doc: 编号 } }'],
  ],
  'a received type has another name': [
    ['calls/account_list', 'KfAccount:\n', 'Account:\n'],
    ['calls/account_list', "type: 'KfAccount[]'", "type: 'Account[]'"],
  ],
  'a sent type has another name': [
    ['calls/recall_msg', 'RecallMsgRequest:\n', 'RecallRequest:\n'],
    ['calls/recall_msg', 'request: RecallMsgRequest', 'request: RecallRequest'],
  ],
  'a member has another name': [['messages/voice', 'VoiceMessage:\n', 'AudioMessage:\n']],
  'a type has its base’s fields itself': [
    [
      'calls/service_state',
      'ServiceStateTransResponse:\n  doc: 变更会话状态的响应\n  source: https://developer.work.weixin.qq.com/document/path/94669\n  extends: ApiResponse\n  fields:',
      'ServiceStateTransResponse:\n  doc: 变更会话状态的响应\n  source: https://developer.work.weixin.qq.com/document/path/94669\n  fields:\n    errcode: { type: ErrorCode, doc: 返回码 }\n    errmsg?: { type: string, doc: 返回码的文字描述 }',
    ],
  ],
  'a type has no base any more': [['messages/voice', '  extends: ContentMessage\n', '']],
  'a type has a wider base': [['messages/voice', 'extends: ContentMessage', 'extends: BaseMessage']],
  'a received type is sent': [
    ['calls/account_list', 'KfAccount:\n  doc: 客服账号\n', 'KfAccount:\n  doc: 客服账号\n  sent: true\n'],
  ],
  'a received type that is part of no other is sent': [
    ['messages/note', 'NoteMessage:\n  doc: |-\n', 'NoteMessage:\n  sent: true\n  doc: |-\n'],
  ],
  'a sent type is received, too': [
    [
      'calls/account_list',
      'avatar?: { type: string,',
      'body?: { type: SendTextBody, doc: 文本 }\n    avatar?: { type: string,',
    ],
  ],
  'a call is new': [
    [
      'calls/recall_msg',
      '',
      'RecallMsgAgain:\n  doc: 再次撤回消息\n  call: { method: POST, path: /cgi-bin/kf/recall_msg_again, request: RecallMsgRequest, response: ApiResponse }',
    ],
  ],
  'a call has another name': [['calls/recall_msg', 'RecallMsg:\n', 'WithdrawMsg:\n']],
  'a call has another address': [
    ['calls/recall_msg', 'path: /cgi-bin/kf/recall_msg', 'path: /cgi-bin/kf/msg/recall'],
  ],
  'a call has another method': [['calls/servicer_list', 'method: GET', 'method: POST']],
  'a call has another request': [
    ['calls/servicer_list', 'request: ServicerListRequest', 'request: RecallMsgRequest'],
  ],
  'a call has a request that takes more': [
    ['calls/servicer_list', 'request: ServicerListRequest', 'request: ServicerPageRequest'],
    [
      'calls/servicer_list',
      '',
      'ServicerPageRequest:\n  doc: 请求\n  sent: true\n  fields:\n    open_kfid: { type: string, minLength: 1, doc: 客服账号 ID }\n    offset?: { type: uint32, doc: 偏移量 }',
    ],
  ],
  'a call has no request': [['calls/servicer_list', '    request: ServicerListRequest\n', '']],
  'a call has another response': [['calls/recall_msg', 'response: ApiResponse', 'response: SendMsgResponse']],
  'a call has a response that is less': [
    ['calls/servicer_list', 'response: ServicerListResponse', 'response: ApiResponse'],
  ],
};
