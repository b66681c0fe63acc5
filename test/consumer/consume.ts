import { dispatchMessage, type KfMessage, type KfMessageHandlers } from 'wecom-kf-messages';
import type { KfClient } from 'wecom-kf-messages/client';
import {
  describeItem,
  pagesOverClient,
  readMessages,
  type ReadMessagesOptions,
} from 'wecom-kf-messages/sync';

export interface Consumer {
  /** `createClient({ token })`，token 是取得 access_token 的函数。 */
  readonly client: KfClient;
  /** `openKfid` 是要读取的客服账号；`load`、`save` 把它的进度存进文件或数据库。 */
  readonly reading: Omit<ReadMessagesOptions, 'fetchPage' | 'onFault'>;
  readonly handlers: Partial<KfMessageHandlers<Promise<void>>> & {
    readonly fallback: (message: KfMessage) => Promise<void>;
  };
  readonly log: (line: string) => void;
}

/** 读完现有的消息，收到回调时调用。处理函数抛了错，下次从那一条继续。 */
export async function consume({ client, reading, handlers, log }: Consumer): Promise<void> {
  const items = readMessages({
    ...reading,
    fetchPage: pagesOverClient(client),
    onFault: ({ label, attempt }) => log(`读取失败（第 ${attempt} 次）：${label}`),
  });
  for await (const item of items) {
    if (item.kind === 'message') await dispatchMessage(item.message, handlers);
    else log(describeItem(item));
  }
}
