import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { shippedOutput } from '../support/shipped-output.js';
import { virtualProgram } from '../support/virtual-program.js';

const consumer = `
import { FailType, isTextMessage, failTypeLabel } from './src/index.js';
import type { KfMessage, MsgSendFailEvent, SessionStatusChangeEvent, TextMessage } from './src/index.js';
export function read(message: TextMessage, failure: MsgSendFailEvent, all: KfMessage, session: SessionStatusChangeEvent['event']): unknown {
  if (session.change_type === 1) session.msg_code;
  if (all.msgtype === 'link') all.link.pic_url;
  return [message.text.menu_id, message.msgid, failure.event.fail_type, FailType.Rejected, isTextMessage, failTypeLabel];
}
`;

const service = virtualProgram({ ...shippedOutput.files, 'consumer.ts': consumer });

describe('an editor shows the Chinese text', () => {
  it.each([
    ['a type', 'message: ', 'TextMessage', '文本消息'],
    ['a union', 'all: ', 'KfMessage', '客服消息'],
    ['a field', 'message.', 'text', '文本消息'],
    ['a nested field', 'message.text.', 'menu_id', '客户点击菜单消息，触发的回复消息中附带的菜单 ID'],
    ['an inherited field', 'message.', 'msgid', '消息 ID'],
    ['a field of an event', 'failure.event.', 'fail_type', '10-用户拒收'],
    ['a field in one shape of an object', '1) session.', 'msg_code', '用于发送事件响应消息的 code'],
    ['a field behind a narrowed union', 'all.link.', 'pic_url', '缩略图'],
    ['a constant', '[message.text.menu_id, message.msgid, failure.event.fail_type, ', 'FailType', '失败类型'],
    ['a value of a constant', 'FailType.', 'Rejected', '用户拒收'],
    ['a guard', 'FailType.Rejected, ', 'isTextMessage', '文本消息'],
    ['a label function', 'isTextMessage, ', 'failTypeLabel]', '中文说明'],
  ])('over %s', (_what, before, word, expected) => {
    expect(hoverText(before, word)).toContain(expected);
  });
});

function hoverText(before: string, word: string): string {
  const offset = consumer.indexOf(before + word);
  expect(offset, `${before}${word} stands in the consumer`).toBeGreaterThan(0);
  const info = service.getQuickInfoAtPosition('/consumer.ts', offset + before.length);
  return ts.displayPartsToString(info?.documentation);
}

describe('what people call first shows how', () => {
  const examples = ['dispatch', 'pages'].flatMap((name) => {
    const text = shippedOutput.files[`src/${name}.ts`]!;
    return [...text.matchAll(/@example\n \* ```ts\n([^]*?) \* ```/g)].map(([, lines]) =>
      lines!.replace(/^ \* ?/gm, ''),
    );
  });

  it.each(['parseSyncMsgResponse(', 'dispatchMessage('])('by an example: %s', (call) => {
    expect(examples.filter((example) => example.includes(call))).toHaveLength(1);
  });

  it('by examples that compile', () => {
    const program = `
import { dispatchMessage, parseSyncMsgResponse, type KfMessage } from './src/index.js';
declare const console: { readonly log: (...values: unknown[]) => void };
declare const response: { readonly text: () => Promise<string> };
export async function use(message: KfMessage): Promise<void> {
${examples.join('\n')}
}
`;
    const compiled = virtualProgram({ ...shippedOutput.files, 'examples.ts': program });
    const found = compiled.getSemanticDiagnostics('/examples.ts');
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });
});
