import type { Edits } from './edit.js';

const code = 'code:\n      type: string\n      minLength: 1';

/** Limits that are tighter, looser or other ones. */
export const limitEdits: Edits = {
  'a sent number has a lower maximum': [
    ['calls/account_list', 'maximum: 100', 'maximum: 50'],
    ['calls/account_list', 'offset: 0\n      limit: 100', 'offset: 0\n      limit: 50'],
  ],
  'a sent number has a higher minimum': [['calls/account_list', 'minimum: 1', 'minimum: 10']],
  'a sent number has no maximum': [['sync-msg', '\n      maximum: 1000', '']],
  'a received number has a lower maximum': [
    ['messages/location', 'minimum: -90\n          maximum: 90', 'minimum: -90\n          maximum: 80'],
  ],
  'a received number has a lower minimum': [['messages/location', 'minimum: -180', 'minimum: -360']],
  'a sent text can have fewer bytes': [['sending/text', 'maxBytes: 2048', 'maxBytes: 1024']],
  'a sent text can have more bytes': [['sync-msg', 'maxBytes: 64', 'maxBytes: 128']],
  'a sent text can be empty': [['sending/send-msg-on-event', code, 'code:\n      type: string']],
  'a sent text is limited by characters, not bytes': [['sync-msg', 'maxBytes: 64', 'maxLength: 64']],
  'a sent text has a limit that follows from another one': [
    ['sync-msg', 'maxBytes: 64', 'maxBytes: 64\n      maxLength: 64'],
  ],
  'a sent list can have no items, which is said': [
    ['sending/msgmenu', 'maxItems: 50', 'minItems: 0\n      maxItems: 50'],
  ],
  'a received text has a greatest length': [
    ['calls/account_list', 'name: { type: string,', 'name: { type: string, maxLength: 20,'],
  ],
  'a sent text has another pattern': [
    ['calls/add_contact_way', "pattern: '^[0-9a-zA-Z_-]*$'", "pattern: '^[a-z.]*$'"],
    ['calls/add_contact_way', 'scene: home_banner', 'scene: home.banner'],
  ],
  'a sent text has no pattern': [
    ['sending/miniprogram', "\n          pattern: '^[^?]+\\.html(\\?.*)?$'", ''],
  ],
  'a sent list can have fewer items': [['calls/customer_batchget', 'maxItems: 100', 'maxItems: 10']],
  'a sent list can be empty': [['calls/customer_batchget', '\n      minItems: 1', '']],
  'items of a sent list are limited': [
    [
      'calls/customer_batchget',
      'items: { type: string, minLength: 1 }',
      'items: { type: string, minLength: 1, maxLength: 64 }',
    ],
  ],
  'a received list must have an item': [
    [
      'calls/account_list',
      "account_list: { type: 'KfAccount[]',",
      "account_list: { type: 'KfAccount[]', minItems: 1,",
    ],
  ],
};
