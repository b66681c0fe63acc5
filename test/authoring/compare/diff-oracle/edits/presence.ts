import type { Edits } from './edit.js';

/** Whether a field has to be there, and when. */
export const presenceEdits: Edits = {
  'a required field of a received type is optional': [
    ['messages/location', 'latitude:\n          type: double', 'latitude?:\n          type: double'],
  ],
  'a required field of a sent type is optional': [
    [
      'calls/servicer_list',
      'open_kfid: { type: string, minLength: 1, doc: 客服账号 ID }',
      'open_kfid?: { type: string, minLength: 1, doc: 客服账号 ID }',
    ],
  ],
  'an optional field that no example has is required': [
    ['api-response', 'errmsg?:', 'errmsg:'],
    ['sending/send-msg-on-event', '- errcode: 95002', '- errcode: 95002\n      errmsg: no'],
    [
      'sync-msg',
      '- errcode: 0\n      next_cursor: 9bTx6QmLzRk4WvYc1HdP',
      '- errcode: 0\n      errmsg: ok\n      next_cursor: 9bTx6QmLzRk4WvYc1HdP',
    ],
  ],
  'a field of a base is optional': [
    ['base', 'send_time:\n      type: uint64', 'send_time?:\n      type: uint64'],
  ],
  'a field has to be there in more cases': [
    [
      'events/session_status_change',
      'when: { change_type: [1, 2, 4] }',
      'when: { change_type: [1, 2, 3, 4] }',
    ],
    [
      'events/session_status_change',
      'old_servicer_userid: ChenYu\n        msg_code: m9Nf',
      'old_servicer_userid: ChenYu\n        new_servicer_userid: LinXia\n        msg_code: m9Nf',
    ],
  ],
  'a field has to be there in other cases': [
    ['events/session_status_change', 'when: { change_type: [1, 2, 4] }', 'when: { change_type: [2, 3, 4] }'],
    [
      'events/session_status_change',
      'old_servicer_userid: ChenYu\n        msg_code: m9Nf',
      'old_servicer_userid: ChenYu\n        new_servicer_userid: LinXia\n        msg_code: m9Nf',
    ],
  ],
  'a field that has to be there at times never has to': [
    [
      'events/session_status_change',
      'new_servicer_userid:\n          type: string\n          # 依据：文档“仅 change_type 为 1、2 和 4 有值”，写明有值。\n          when: { change_type: [1, 2, 4] }',
      'new_servicer_userid?:\n          type: string',
    ],
  ],
  'a field is documented to be there at other times': [
    ['messages/channels', 'when: { sub_type: 1 }', 'when: { sub_type: [1, 2] }'],
    [
      'messages/channels',
      'sub_type: 2\n        nickname: 山间茶铺',
      'sub_type: 2\n        title: 直播\n        nickname: 山间茶铺',
    ],
  ],
  'a field is not documented to be there at times any more': [
    [
      'calls/servicer_list',
      'stop_type:\n      type: StopType\n      # 依据：文档把它列为停止接待的子类型，没有说必有；status 是开放的枚举，没有也收。\n      when: { status: 1 }',
      'stop_type?:\n      type: StopType',
    ],
  ],
  'a field that is sent at times is always sent': [
    [
      'calls/service_state',
      'minLength: 1\n      # 依据：文档“当 state=3 时要求必填”；这是发送的数据，须满足。\n      when: { service_state: 3 }',
      'minLength: 1',
    ],
    [
      'calls/service_state',
      'service_state: 2\n\nServiceStateTransResponse',
      'service_state: 2\n      servicer_userid: LinXia\n\nServiceStateTransResponse',
    ],
  ],
  'a field that is sent at times is sent in more cases': [
    [
      'calls/service_state',
      '这是发送的数据，须满足。\n      when: { service_state: 3 }',
      '这是发送的数据，须满足。\n      when: { service_state: [3, 4] }',
    ],
  ],
  'an inner object of a received type is optional': [
    ['messages/voice', 'voice:\n      doc: 语音消息', 'voice?:\n      doc: 语音消息'],
  ],
};
