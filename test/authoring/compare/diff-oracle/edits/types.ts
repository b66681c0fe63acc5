import type { Edits } from './edit.js';

const name = 'name: { type: string, doc: 客服账号的名称 }';
const department = 'department_id?: { type: uint32, doc: 接待人员部门的 ID }';
const content = 'content: { type: string, doc: 文本内容 }';
const invalid = "invalid_external_userid?: { type: 'string[]', doc: 无效的客户 UserID }";
const title = 'title?:\n          type: string';

/** Types that are wider, narrower or other ones. */
export const typeEdits: Edits = {
  'a received text can be null': [['calls/account_list', name, name.replace('string', 'string | null')]],
  'a sent text can be null': [['sending/miniprogram', title, title.replace('string', 'string | null')]],
  'a received text can be a number': [
    ['calls/account_list', name, name.replace('string', 'string | uint32')],
  ],
  'a sent text can be a number': [['sending/miniprogram', title, title.replace('string', 'string | uint32')]],
  'a received text is a number': [
    ['calls/servicer_list', department, department.replace('uint32', 'string')],
    ['calls/servicer_list', 'department_id: 3', "department_id: '3'"],
  ],
  'a received number is larger': [['messages/merged_msg', 'type: uint32', 'type: uint64']],
  'a received number can have a fraction': [['messages/merged_msg', 'type: uint32', 'type: double']],
  'a received text can be a list of them': [
    ['messages/text', content, content.replace('string', "'string[] | string'")],
  ],
  'a received list can hold null': [
    [
      'calls/customer_batchget',
      invalid,
      'invalid_external_userid?: { items: { type: string | null }, doc: 无效的客户 UserID }',
    ],
  ],
  'a received list holds numbers': [
    [
      'calls/customer_batchget',
      invalid,
      "invalid_external_userid?: { type: 'uint32[]', doc: 无效的客户 UserID }",
    ],
    [
      'calls/customer_batchget',
      'invalid_external_userid: [wmT8vQBwAAnotACustomer]',
      'invalid_external_userid: [7]',
    ],
  ],
  'a list of alternatives is a text alone': [
    [
      'callbacks',
      'AuthDelOpenKfId?:\n      type: string | string[]',
      'AuthDelOpenKfId?:\n      type: string',
    ],
  ],
  'a received field is any value': [['calls/account_list', name, name.replace('string', 'any')]],
  'a received field is any object': [
    [
      'messages/voice',
      'voice:\n      doc: 语音消息\n      fields:\n        media_id: { type: string, doc: 语音文件 ID }',
      'voice: { type: object, doc: 语音消息 }',
    ],
  ],
  'a received object is a map': [
    [
      'messages/voice',
      'voice:\n      doc: 语音消息\n      fields:\n        media_id: { type: string, doc: 语音文件 ID }',
      'voice: { map: string, doc: 语音消息 }',
    ],
  ],
  'a written object has a name': [
    [
      'messages/voice',
      'voice:\n      doc: 语音消息\n      fields:\n        media_id: { type: string, doc: 语音文件 ID }',
      'voice: { type: Voice, doc: 语音消息 }',
    ],
    [
      'messages/voice',
      '',
      'Voice:\n  doc: 语音\n  fields:\n    media_id: { type: string, doc: 语音文件 ID }',
    ],
  ],
  'a received number is an open enum': [
    ['calls/servicer_list', department, department.replace('uint32', 'Gender')],
  ],
  'a received number is a closed enum': [
    ['calls/servicer_list', department, department.replace('uint32', 'VoiceFormat')],
    ['calls/servicer_list', 'department_id: 3', 'department_id: 1'],
  ],
  'a sent enum is any number': [['calls/customer_batchget', 'type: NeedEnterSessionContext', 'type: uint32']],
  'a received text is JSON of a type': [
    ['calls/account_list', name, 'name: { json: KfServicer, doc: 客服账号的名称 }'],
    ['calls/account_list', 'name: 山间茶铺', "name: '{}'"],
  ],
  'a JSON text holds another type': [['messages/merged_msg', 'json: MergedMsgContent', 'json: KfServicer']],
  'a JSON text is any text': [['messages/merged_msg', 'json: MergedMsgContent', 'type: string']],
  'a received text is one constant': [
    ['calls/account_list', name, 'name: { const: 山间茶铺, doc: 客服账号的名称 }'],
  ],
  'a received constant is another one': [
    ['callbacks', 'FromUserName: { const: sys', 'FromUserName: { const: system'],
    [
      'callbacks',
      "ToUserName: ww9c41d7e2fa6b8035\n      FromUserName: sys\n      CreateTime: '1718006400'",
      "ToUserName: ww9c41d7e2fa6b8035\n      FromUserName: system\n      CreateTime: '1718006400'",
    ],
    [
      'callbacks',
      'FromUserName: sys\n      CreateTime: 1718006400',
      'FromUserName: system\n      CreateTime: 1718006400',
    ],
  ],
  'a received constant can be another one besides': [
    ['callbacks', 'FromUserName: { const: sys', 'FromUserName: { const: [sys, system]'],
  ],
  'a received constant is any text': [
    ['callbacks', 'FromUserName: { const: sys', 'FromUserName: { type: string'],
  ],
  'items of a page are of a smaller union': [['sync-msg', 'each: KfMessage', 'each: KfEvent']],
};
