import type { Edits } from './edit.js';

const content = 'content: { type: string, doc: 文本内容 }';
const recalled = 'msgid: { type: string, minLength: 1, doc: 要撤回的消息 ID，即发送消息时返回的 msgid }';
const servicer = 'servicer_userid: LinXia';

/** Fields that come, go and change their names. */
export const fieldEdits: Edits = {
  'an optional field of a received type is new': [
    ['messages/text', content, `${content}\n        lang?: { type: string, doc: 语言 }`],
  ],
  'a required field of a received type is new': [
    [
      'messages/voice',
      'media_id: { type: string, doc: 语音文件 ID }',
      'media_id: { type: string, doc: 语音文件 ID }\n        length: { type: uint32, doc: 时长 }',
    ],
    [
      'messages/voice',
      'media_id: 5cNs0Bt3PxZe8VoYm2ArDf5KuLh',
      'media_id: 5cNs0Bt3PxZe8VoYm2ArDf5KuLh\n        length: 3',
    ],
  ],
  'an optional field of a sent type is new': [
    [
      'calls/account_list',
      'offset?: { type: uint32',
      'order?: { type: string, doc: 次序 }\n    offset?: { type: uint32',
    ],
  ],
  'a required field of a sent type is new': [
    ['calls/recall_msg', recalled, `${recalled}\n    reason: { type: string, doc: 原因 }`],
    [
      'calls/recall_msg',
      'msgid: 7cPw1Gq4RyCj8SnBu0RaDx',
      'msgid: 7cPw1Gq4RyCj8SnBu0RaDx\n      reason: 打错了',
    ],
  ],
  'an optional field of a base is new': [
    [
      'base',
      'origin:\n      type: Origin',
      'trace?: { type: string, doc: 追踪编号 }\n    origin:\n      type: Origin',
    ],
  ],
  'an optional field of a received type has another name': [
    ['messages/link', 'desc?: { type: string, doc: 描述 }', 'description?: { type: string, doc: 描述 }'],
    ['messages/link', 'desc: 六月上新', 'description: 六月上新'],
  ],
  'a required field of a received type has another name': [
    [
      'messages/voice',
      'media_id: { type: string, doc: 语音文件 ID }',
      'file_id: { type: string, doc: 语音文件 ID }',
    ],
    ['messages/voice', 'media_id: 5cNs', 'file_id: 5cNs'],
  ],
  'a required field of a sent type has another name': [
    ['calls/recall_msg', recalled, recalled.replace('msgid:', 'message_id:')],
    ['calls/recall_msg', 'msgid: 7cPw', 'message_id: 7cPw'],
  ],
  'an optional field has another name, and its old one as a spelling': [
    [
      'messages/link',
      'desc?: { type: string, doc: 描述 }',
      'description?: { type: string, doc: 描述, aliases: desc }',
    ],
  ],
  'a required field has another name, and its old one as a spelling': [
    [
      'messages/voice',
      'media_id: { type: string, doc: 语音文件 ID }',
      'file_id: { type: string, doc: 语音文件 ID, aliases: media_id }',
    ],
  ],
  'a required field of a sent type has another name, and its old one as a spelling': [
    [
      'calls/recall_msg',
      recalled,
      recalled.replace('msgid:', 'message_id:').replace('doc:', 'aliases: msgid, doc:'),
    ],
  ],
  'a field inside another one is new': [
    [
      'calls/customer_batchget',
      'scene?: { type: string, doc: 进入会话的场景值 }',
      'scene?: { type: string, doc: 进入会话的场景值 }\n        time: { type: uint32, doc: 时间 }',
    ],
    ['calls/customer_batchget', 'scene: home_banner', 'scene: home_banner\n            time: 1'],
  ],
  'a field of an event is new, which must be there at times': [
    [
      'events/session_status_change',
      'msg_code?:',
      'reason:\n          type: string\n          when: { change_type: 3 }\n          doc: 原因\n        msg_code?:',
    ],
    [
      'events/session_status_change',
      'old_servicer_userid: ChenYu\n        msg_code: m9Nf',
      'old_servicer_userid: ChenYu\n        reason: 下班\n        msg_code: m9Nf',
    ],
  ],
  'a field is new that is documented to be there at times': [
    [
      'calls/service_state',
      'servicer_userid:\n      type: string\n      # 依据：文档“仅当',
      'department: { type: string, when: { service_state: 3 }, doc: 部门 }\n    servicer_userid:\n      type: string\n      # 依据：文档“仅当',
    ],
    [
      'calls/service_state',
      `service_state: 3\n      ${servicer}\n    - errcode: 0`,
      `service_state: 3\n      department: 客服部\n      ${servicer}\n    - errcode: 0`,
    ],
  ],
  'an optional field has another spelling': [
    [
      'messages/link',
      'desc?: { type: string, doc: 描述 }',
      'desc?: { type: string, doc: 描述, aliases: digest }',
    ],
  ],
  'a required field has another spelling': [
    [
      'messages/voice',
      'media_id: { type: string, doc: 语音文件 ID }',
      'media_id: { type: string, doc: 语音文件 ID, aliases: mediaid }',
    ],
  ],
  'an optional field of a sent type has another spelling': [
    ['calls/account_list', 'offset?: { type: uint32, doc', 'offset?: { type: uint32, aliases: start, doc'],
  ],
  'fields are in another order': [
    [
      'calls/recall_msg',
      `${recalled}\n    open_kfid: { type: string, minLength: 1, doc: 发送该消息的客服账号 ID }`,
      `open_kfid: { type: string, minLength: 1, doc: 发送该消息的客服账号 ID }\n    ${recalled}`,
    ],
  ],
};
