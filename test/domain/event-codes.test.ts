import { describe, expect, it } from 'vitest';
import { declarationDocs } from '../support/declaration-docs.js';
import { shippedOutput } from '../support/shipped-output.js';

const docs = declarationDocs(shippedOutput);

/** Where a code for `send_msg_on_event` comes from, how long it is valid, and what it sends. */
const codes = [
  { from: 'enter_session', field: 'welcome_code', valid: '20 秒', sends: '文本和菜单' },
  { from: 'service_state/trans', field: 'msg_code', valid: '48 小时', sends: '只限文本' },
  { from: 'change_type 为 1', field: 'msg_code', valid: '48 小时', sends: '只限文本' },
  { from: 'change_type 为 3', field: 'msg_code', valid: '20 秒', sends: '文本和菜单' },
] as const;

describe.each(['SendTextOnEvent', 'SendMsgMenuOnEvent'])('the code of %s', (type) => {
  it.each(codes)('is documented where it is written: $from', ({ from, field, valid, sends }) => {
    const lines = docs.ofField(type, ['code']).flatMap((doc) => doc.split('\n'));
    const [line, ...more] = lines.filter((each) => each.startsWith('- ') && each.includes(from));
    expect(more).toEqual([]);
    for (const word of [field, valid, sends]) expect(line).toContain(word);
  });
});

it.each([
  ['EnterSessionEvent', ['event', 'welcome_code'], ['20 秒', '文本和菜单', '一次']],
  ['SessionStatusChangeEvent', ['event', 'msg_code'], ['48 小时', '20 秒', '文本和菜单', '一次']],
  ['ServiceStateTransResponse', ['msg_code'], ['48 小时', '只能发送文本', '一次']],
] as const)('what %s brings says how long it is valid and what it sends', (type, path, words) => {
  for (const doc of docs.ofField(type, path)) for (const word of words) expect(doc).toContain(word);
  expect(docs.ofField(type, path)).not.toEqual([]);
});

it('a welcome has one condition', () => {
  const [doc] = docs.ofField('EnterSessionEvent', ['event', 'welcome_code']);
  expect(doc).toContain('用户在过去 48 小时里未收过欢迎语');
  expect(doc).not.toContain('原生欢迎语');
});
