import { setTimeout as pause } from 'node:timers/promises';
import {
  dispatchMessage,
  externalUseridOf,
  openKfidOf,
  parseSyncMsgResponse,
  summarize,
} from 'wecom-kf-messages';
import type { KfMessage, KfMessageHandlers, SyncMsgResponsePage } from 'wecom-kf-messages';

/** 处理到哪里了：所读页的游标（第一页没有），和这一页里已处理的 msgid。 */
export interface Progress {
  readonly cursor?: string | undefined;
  readonly handled: readonly string[];
}

export interface Consumer {
  /** sync_msg 的地址，带 access_token。 */
  readonly url: string;
  /** 读取哪个客服账号的消息；没有就不要传，空字符串会报错。 */
  readonly openKfid: string;
  readonly store: { load(): Promise<Progress>; save(progress: Progress): Promise<void> };
  readonly handlers: Partial<KfMessageHandlers<Promise<void>>> & {
    readonly fallback: (message: KfMessage) => Promise<void>;
  };
  readonly log: (line: string) => void;
  /** 读取失败后等多少毫秒，之后每次加倍。 */
  readonly retryAfter: number;
}

/** 读完现有的消息：每一条处理一次，一页处理完才换游标；中断后再次调用，就从中断处继续。 */
export async function consume(consumer: Consumer): Promise<void> {
  const { store, handlers, log } = consumer;
  let { cursor, handled } = await store.load();
  for (let hasMore = true; hasMore;) {
    const page = await readPage(consumer, cursor);
    for (const item of page.items) {
      if (item.kind === 'unknown') log(`没见过的类型：${JSON.stringify(item.raw)}`);
      else if (item.kind === 'invalid') log(item.issues.map(({ message }) => message).join('；'));
      else if (!handled.includes(item.message.msgid)) {
        const { message } = item;
        log(`${openKfidOf(message)} ${externalUseridOf(message) ?? '-'} ${summarize(message)}`);
        await dispatchMessage(message, handlers);
        handled = [...handled, message.msgid];
        await store.save({ cursor, handled });
      }
    }
    hasMore = page.has_more === 1 && page.next_cursor !== cursor;
    [cursor, handled] = [page.next_cursor, []];
    await store.save({ cursor, handled });
  }
}

/** 网络故障、错误码和残缺的响应都重试，第五次仍失败才放弃。 */
async function readPage(consumer: Consumer, cursor?: string): Promise<SyncMsgResponsePage> {
  const { url, openKfid, log, retryAfter } = consumer;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const request = {
        method: 'POST',
        body: JSON.stringify({ cursor, open_kfid: openKfid }),
        signal: AbortSignal.timeout(10_000),
      };
      const page = parseSyncMsgResponse(await (await fetch(url, request)).text());
      const isWhole = page.next_cursor !== undefined && page.issues.length === 0;
      if (page.errcode === 0 && isWhole) return page;
      throw new Error([page.errmsg, ...page.issues.map(({ message }) => message)].join('；'));
    } catch (error) {
      if (attempt === 5) throw error;
      log(`读取失败（第 ${attempt} 次）：${String(error)}`);
    }
    await pause(retryAfter * 2 ** (attempt - 1));
  }
}
