import { expect, it } from 'vitest';
import { checkSpec } from '../../generator/compiler/check-spec.js';
import { SHIPPED_FOLDER } from '../../generator/compiler/read/source-order.js';
import { importPackage } from '../support/import-package.js';
import { readSpecFiles } from '../support/read-spec-files.js';
import { runTsc } from '../support/run-tsc.js';
import { specOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const shipped = Object.fromEntries(
  Object.entries(readSpecFiles()).map(([path, text]) => [path.replace('spec', SHIPPED_FOLDER), text]),
);

/** Everything with a name that the shipped spec leads to something like it. */
const alike = `
Notice: { doc: 通知, union: msgtype, dispatch: dispatchNotice, accessors: { noticeIdOf: [a, b] } }
AlertNotice:
  doc: 告警
  in: Notice
  fields: { msgtype: { const: alert, doc: 类型 }, a: { type: string, doc: 甲 } }
  examples: [{ msgtype: alert, a: x }]
WordNotice:
  doc: 文字
  in: Notice
  fields: { msgtype: { const: text, doc: 类型 }, b: { type: string, doc: 乙 } }
  examples: [{ msgtype: text, b: y }]
Happening: { doc: 发生, union: event.event_type, dispatch: dispatchHappening }
EnterHappening:
  doc: 进入
  in: Happening
  fields: { event: { doc: 内容, fields: { event_type: { const: enter_session, doc: 类型 } } } }
  examples: [{ event: { event_type: enter_session } }]
NoticeList: { doc: 各通知, fields: { msg_list: { each: Notice, doc: 列表 } } }
OwnList: { doc: 消息和事件, fields: { msg_list: { each: KfMessage, doc: 列表 }, events: { each: KfEvent, doc: 列表 } } }
Card: { doc: 名片, fields: { text: { type: FailTypes, doc: 内容 } } }
FailTypes: { doc: 失败, enum: uint32, open: true, values: { 0: { name: Unknown, doc: 不明 } } }
`;

const output = await specOutput({ ...shipped, 'spec/own.yaml': alike });

it('unions, pages and enums that are like shipped ones compile beside them', async () => {
  expect(await runTsc(temporaryFolder(output.files))).toEqual({ code: 0, output: '' });
});

it('and work, while what is shipped keeps its names', async () => {
  const { exports } = await importPackage(output);
  const call = (name: string, ...values: readonly unknown[]): unknown =>
    (exports[name] as (...values: readonly unknown[]) => unknown)(...values);
  expect([call('msgtypeLabel', 'text'), call('noticeMsgtypeLabel', 'text')]).toEqual(['文本消息', '文字']);
  expect(call('eventTypeLabel', 'enter_session')).not.toBe(call('happeningEventTypeLabel', 'enter_session'));
  expect([call('openKfidOf', { open_kfid: 'k' }), call('noticeIdOf', { msgtype: 'text', b: 'y' })]).toEqual([
    'k',
    'y',
  ]);
  expect(call('summarizeNotice', { msgtype: 'text', b: 'y' })).toContain('文字');
  const handlers = { alert: () => 'alert', text: () => 'text' };
  expect(call('dispatchNotice', { msgtype: 'text', b: 'y' }, handlers)).toBe('text');
  const notices = { msg_list: [{ msgtype: 'alert', a: 'x' }] };
  expect(call('parseNoticeList', notices)).toMatchObject({ items: [{ message: notices.msg_list[0] }] });
  expect([call('failTypeLabel', 0), call('failTypesLabel', 0)]).toEqual(['未知原因', '不明']);
});

it.each([
  ['an enum', 'FailType: { doc: 失败, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }', 1],
  ['an accessor', alike.replace('noticeIdOf', 'openKfidOf'), 2],
  ['a dispatch', alike.replace('dispatchNotice', 'dispatchMessage'), 2],
  ['an item of a page', alike.replaceAll('Card:', 'KfMessageItem:'), 21],
  ['a page', alike.replaceAll('Card:', 'SyncMsgResponsePage:'), 21],
])('%s with a name that is taken is a mistake of the own spec', (_, own, line) => {
  const result = checkSpec({ ...shipped, 'spec/own.yaml': own });
  const places = result.ok ? [] : result.diagnostics.map(({ range }) => range);
  expect(places.map(({ file, start }) => [file, own.slice(0, start).split('\n').length])).toEqual([
    ['spec/own.yaml', line],
  ]);
});
