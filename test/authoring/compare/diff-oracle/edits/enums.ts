import type { Edits } from './edit.js';

const silk = '1: { name: Silk, doc: Silk 格式 }';
const rejected = '10: { name: Rejected, doc: 用户拒收 }';

/** Enums and their values. */
export const enumEdits: Edits = {
  'an open enum has a value besides': [
    [
      'messages/channels',
      '3: { name: Card, doc: 视频号名片 }',
      '3: { name: Card, doc: 视频号名片 }\n    4: { name: Shop, doc: 视频号小店 }',
    ],
  ],
  'a closed enum that is sent has a value besides': [
    ['sync-msg', silk, `${silk}\n    2: { name: Mp3, doc: MP3 格式 }`],
  ],
  'a closed enum that is received has a value besides': [
    [
      'events/session_status_change',
      '4: { name: Reaccept',
      '5: { name: Drop, doc: 放弃 }\n    4: { name: Reaccept',
    ],
  ],
  'an open enum has a value less': [
    ['events/msg_send_fail', '    13: { name: SecurityLimit, doc: 安全限制 }\n', ''],
  ],
  'a closed enum has a value less': [['sync-msg', `\n    ${silk}`, '']],
  'a value has another name': [['events/msg_send_fail', rejected, rejected.replace('Rejected', 'Refused')]],
  'a name has another value': [
    ['events/msg_send_fail', rejected, rejected.replace('10:', '20:')],
    ['events/msg_send_fail', 'fail_type: 10', 'fail_type: 20'],
  ],
  'a closed enum is open': [['sync-msg', 'open: false', 'open: true']],
  'a closed enum that is received is open': [['messages/msgmenu', 'open: false', 'open: true']],
  'an open enum is closed': [
    ['calls/customer_batchget', 'enum: uint32\n  open: true', 'enum: uint32\n  open: false'],
  ],
  'an open enum that conditions look at is closed': [
    ['calls/service_state', '', ''],
    ['service-state', 'open: true', 'open: false'],
  ],
  'an enum has values of another type': [
    ['calls/service_state', '', ''],
    ['service-state', 'enum: uint32', 'enum: int64'],
  ],
  'what to do about a code is something else': [
    ['error-codes', 'InvalidSecret, advice: stop', 'InvalidSecret, advice: fix-request'],
  ],
  'an enum is an object': [
    ['calls/customer_batchget', '          gender: 2\n', ''],
    [
      'calls/customer_batchget',
      'enum: uint32\n  open: true\n  values:\n    0: { name: Unknown, doc: 未知 }\n    1: { name: Male, doc: 男性 }\n    2: { name: Female, doc: 女性 }',
      'fields: { code: { type: uint32, doc: 代码 } }',
    ],
  ],
  'an enum has another name': [
    ['sync-msg', 'VoiceFormat:\n', 'AudioFormat:\n'],
    ['sync-msg', 'type: VoiceFormat', 'type: AudioFormat'],
  ],
};
