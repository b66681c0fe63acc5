import type { SyncMsgRequest } from '../../src/index.js';
import type { KfMessageItem } from '../../src/pages.js';
import type { Signal } from '../transport/web-standards.js';
import type { FetchPage } from './fetch-page.js';
import { PageReader, type RetryOptions } from './page-reader.js';
import { msgidOf } from './msgid-of.js';
import { SyncError } from './sync-error.js';
import { restore, type SyncState } from './sync-state.js';

/** `readMessages` 的选项。 */
export interface ReadMessagesOptions extends RetryOptions {
  /** 取一页：`pagesOverClient(client)`、`pagesOverFetch({ token })`，或自己写的函数。 */
  readonly fetchPage: FetchPage;
  /** 取出 `save` 存下的；还没有则为 undefined 或 null。 */
  readonly load: () => unknown;
  /** 存下读到哪里了：存好了才继续，抛错则停止。 */
  readonly save: (state: SyncState) => unknown;
  /** 要读取的客服账号。 */
  readonly openKfid?: string | undefined;
  /** 回调里的 Token。失效后自动不再使用。 */
  readonly token?: string | undefined;
  /** 每页最多多少条，默认由服务决定（1,000）。 */
  readonly limit?: number | undefined;
  readonly voiceFormat?: SyncMsgRequest['voice_format'];
  /** 记住之前各页最后多少个 msgid，默认 1,000；正在读的一页总是全部记住。 */
  readonly remember?: number | undefined;
  /** 中止：正在处理的一条算作已处理，保存后结束。 */
  readonly signal?: Signal | undefined;
}

/**
 * 读取现有的全部消息，一条一条地给出；没有更多时结束，下次回调时再调用。没有收录的（`unknown`）和有误的（`invalid`）也给出，一条不丢。
 *
 * - 一条处理完（循环要下一条时）才算数，随即保存；处理时抛了错或进程中断，下次从这一条开始。
 * - 同一个 msgid 只给出一次，重启之后也是（在 `remember` 的范围内）；中断时，只有正在处理的那一条会再来一次。没有 msgid 的，会随所在的一页再来。
 * - 网络故障、残缺的响应和 `retry` 类的错误码会等一等再试；`renew-token` 类的会换 access_token；其余的，以及一直失败的，抛 `SyncError`。
 * - 两个进程用同一份进度不会漏，但同一条两边都可能处理一次：要避免，给每个客服账号加锁，或按 msgid 去重。
 *
 * `break` 时正在处理的一条不算处理完；要在它之后停下，用 `signal`。
 *
 * @example
 * ```ts
 * import { createClient } from 'wecom-kf-messages/client';
 * import { pagesOverClient, readMessages, type SyncState } from 'wecom-kf-messages/sync';
 *
 * const client = createClient({ token: 'access_token' });
 * let saved: SyncState | undefined;
 *
 * export async function readAll(openKfid: string): Promise<void> {
 *   const items = readMessages({
 *     fetchPage: pagesOverClient(client),
 *     openKfid,
 *     load: () => saved,
 *     save: (state) => void (saved = state),
 *   });
 *   for await (const item of items)
 *     if (item.kind === 'message') console.log(item.message.msgtype);
 * }
 * ```
 */
export async function* readMessages(
  options: ReadMessagesOptions,
): AsyncGenerator<KfMessageItem, void, undefined> {
  const { fetchPage, load, save, signal, remember = 1_000 } = options;
  // Without types, a `save` that is missing would be noticed only after the first message was handled.
  if (![fetchPage, load, save].every((each) => typeof each === 'function'))
    throw new TypeError('readMessages: fetchPage, load and save should be functions');
  const progress = restore(await load());
  if (progress === undefined)
    throw new SyncError({ kind: 'state', label: '存下的进度不是 SyncState', advice: 'stop' }, 1);
  const pages = new PageReader({ ...options, signal }, requestOf(options));
  /** The cursors since there was something new: has_more with one of them again leads in a circle. */
  const passed = new Set([progress.cursor]);
  let isMore = true;
  while (isMore) {
    const page = await pages.read(progress.cursor);
    if (page === undefined) return;
    let isUnsaved = false;
    for (const item of page.items) {
      const msgid = msgidOf(item);
      if (msgid !== undefined && progress.has(msgid)) continue;
      if (isUnsaved) await save(progress.state());
      isUnsaved = false;
      if (signal?.aborted === true) return;
      passed.clear();
      yield item;
      if (msgid !== undefined) progress.take(msgid);
      isUnsaved = true;
    }
    isUnsaved ||= page.next_cursor !== progress.cursor;
    progress.move(page.next_cursor, remember);
    if (isUnsaved) await save(progress.state());
    isMore = page.has_more !== undefined && page.has_more !== 0;
    if (!passed.has(page.next_cursor)) pages.goOn();
    else if (isMore) await pages.wait(stuck);
    passed.add(page.next_cursor);
  }
}

const stuck = { kind: 'stuck', label: '还有更多消息，游标却不再前进', advice: 'retry' } as const;

/** Without what is not given: the service refuses empty texts. */
function requestOf({ openKfid, token, limit, voiceFormat }: ReadMessagesOptions): SyncMsgRequest {
  return {
    ...(token && { token }),
    ...(limit !== undefined && { limit }),
    ...(voiceFormat !== undefined && { voice_format: voiceFormat }),
    ...(openKfid && { open_kfid: openKfid }),
  };
}
