import type { KfMessageItem } from '../../src/pages.js';

/**
 * 一项的 msgid，没有收录的和有误的也能取；没有则为 undefined。
 *
 * 有误的一项，它可以是任何文字，多长都行：用来去重，不要照写进日志；日志里用 {@link describeItem}。
 *
 * @example
 * ```ts
 * import { parseSyncMsgResponse } from 'wecom-kf-messages';
 * import { msgidOf } from 'wecom-kf-messages/sync';
 *
 * const { items } = parseSyncMsgResponse('{"errcode":0,"msg_list":[{"msgid":"m1"}]}');
 * items.map(msgidOf); // ['m1']
 * ```
 */
export function msgidOf(item: KfMessageItem): string | undefined {
  const { msgid } = Object(item.kind === 'message' ? item.message : item.raw) as { readonly msgid?: unknown };
  return typeof msgid === 'string' && msgid !== '' ? msgid : undefined;
}
