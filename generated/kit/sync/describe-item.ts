import type { KfMessageItem } from '../../src/pages.js';
import { describeIssues } from '../send/describe-issues.js';
import { msgidOf } from './msgid-of.js';

/** What ids and tags look like. Anything else may be content, or spoil the line. */
const PLAIN = /^[\w-]{1,64}$/;

/**
 * 没有收录或有误的一项写成一行，可以写进日志：哪一项（msgid），哪里的什么值没有收录，或哪里应是什么。不含收到的内容：
 * msgid 与没有收录的值若不只是字母、数字、`_`、`-`，或超过 64 个字符，写作 `…`。
 *
 * @example
 * ```ts
 * import { parseSyncMsgResponse } from 'wecom-kf-messages';
 * import { describeItem } from 'wecom-kf-messages/sync';
 *
 * const { items } = parseSyncMsgResponse('{"errcode":0,"msg_list":[{"msgid":"m1","msgtype":"new"}]}');
 * items.map((item) => item.kind !== 'message' && describeItem(item)); // ['没有收录（m1）：msgtype = new']
 * ```
 */
export function describeItem(item: Exclude<KfMessageItem, { readonly kind: 'message' }>): string {
  const msgid = msgidOf(item);
  const which = msgid === undefined ? '没有 msgid' : plain(msgid);
  return item.kind === 'unknown'
    ? `没有收录（${which}）：${item.path.map(plain).join('.')} = ${plain(item.tag)}`
    : `有误（${which}）：${describeIssues(item.issues)}`;
}

function plain(value: unknown): string {
  const text = String(value);
  return PLAIN.test(text) ? text : '…';
}
