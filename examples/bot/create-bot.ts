import { describeItem, pagesOverClient, readMessages, SyncError } from 'wecom-kf-messages/sync';
import { handleMessage, type Handling } from './handle-message.js';
import type { ProgressStores } from './progress/progress-store.js';

export interface BotOptions extends Handling {
  readonly progress: ProgressStores;
  readonly signal?: AbortSignal;
}

/** 有新消息（收到回调）时调用；读完、处理完现有的全部消息。 */
export type Bot = (openKfid: string, token?: string) => Promise<void>;

/** 一个账号同时只有一处在读；其间又来的回调，读完之后再读一次。 */
export function createBot(options: BotOptions): Bot {
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();
  const start = (openKfid: string, token: string | undefined): Promise<void> => {
    const run = readAll(openKfid, token, options).finally(() => running.delete(openKfid));
    running.set(openKfid, run);
    return run;
  };
  return (openKfid, token) => {
    const current = running.get(openKfid);
    if (current === undefined) return start(openKfid, token);
    const next =
      waiting.get(openKfid) ??
      current
        .then(
          () => undefined,
          () => undefined,
        )
        .then(() => {
          waiting.delete(openKfid);
          return start(openKfid, token);
        });
    waiting.set(openKfid, next);
    return next;
  };
}

async function readAll(openKfid: string, token: string | undefined, options: BotOptions): Promise<void> {
  const { client, progress, log, retryAfter, signal } = options;
  const items = readMessages({
    ...progress(openKfid),
    fetchPage: pagesOverClient(client),
    openKfid,
    token,
    retryAfter,
    signal,
    onFault: ({ label, attempt }) => log(`读取失败（第 ${attempt} 次）：${label}`),
  });
  try {
    for await (const item of items) {
      if (item.kind === 'message') await handleMessage(item.message, options);
      else log(describeItem(item));
    }
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    log(error.message);
  }
}
