import type { Edits } from './edit.js';

const nickname = 'nickname?: { type: string, doc: 视频号名称 }';

/** What is said about a type, and where it stands: nobody’s code or data has to do with it. */
export const wordEdits: Edits = {
  'a description is another one': [['messages/voice', 'doc: 语音文件 ID', 'doc: 语音文件的 ID']],
  'since when there is a type is told': [
    ['calls/recall_msg', 'RecallMsgRequest:\n  doc: |-', 'RecallMsgRequest:\n  since: "2023-05"\n  doc: |-'],
  ],
  'the documentation is elsewhere': [['messages/voice', 'path/94670', 'path/94671']],
  'since when there is a field is another time': [['callbacks', "since: '2023'", "since: '2024'"]],
  'a field is deprecated': [
    ['messages/channels', nickname, nickname.replace('doc:', 'deprecated: 不再返回, doc:')],
  ],
  'a value is not deprecated': [['events/msg_send_fail', ', deprecated: 文档已不再列出 }', ' }']],
  'a value is deprecated for another reason': [
    ['events/msg_send_fail', '    deprecated: 文档已不再列出\n', '    deprecated: 文档里已经没有\n'],
  ],
  'an example is another one': [
    ['messages/voice', 'media_id: 5cNs0Bt3PxZe8VoYm2ArDf5KuLh', 'media_id: 6cNs0Bt3PxZe8VoYm2ArDf5KuLh'],
  ],
  'definitions are in another file': [
    [
      'calls/recall_msg',
      'RecallMsg:\n  doc: 撤回消息\n  source: https://developer.work.weixin.qq.com/document/path/96020\n  call:\n    method: POST\n    path: /cgi-bin/kf/recall_msg\n    request: RecallMsgRequest\n    response: ApiResponse\n',
      '',
    ],
    [
      'calls/recall_call',
      '',
      'RecallMsg:\n  doc: 撤回消息\n  source: https://developer.work.weixin.qq.com/document/path/96020\n  call:\n    method: POST\n    path: /cgi-bin/kf/recall_msg\n    request: RecallMsgRequest\n    response: ApiResponse\n',
    ],
  ],
  'values are in another order': [
    [
      'sync-msg',
      '0: { name: Amr, doc: Amr 格式 }\n    1: { name: Silk, doc: Silk 格式 }',
      '1: { name: Silk, doc: Silk 格式 }\n    0: { name: Amr, doc: Amr 格式 }',
    ],
  ],
};
