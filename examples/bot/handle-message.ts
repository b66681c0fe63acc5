import {
  dispatchMessage,
  failTypeLabel,
  isFromCustomer,
  ServiceState,
  ServicerListStatus,
  summarize,
  type KfMessage,
  type TextMessage,
} from 'wecom-kf-messages';

import type { KfClient } from 'wecom-kf-messages/client';
import { replyTo, welcome } from 'wecom-kf-messages/send';
import { deliver } from './deliver.js';

export interface Handling {
  readonly client: KfClient;
  /** 回答客户的一句话；undefined 为转人工。 */
  readonly answer: (text: string, message: TextMessage) => Promise<string | undefined> | string | undefined;
  readonly log: (line: string) => void;
  /** 系统繁忙时等多少毫秒再试。 */
  readonly retryAfter?: number;
}

/** 处理一条消息或事件。 */
export async function handleMessage(message: KfMessage, handling: Handling): Promise<void> {
  const { client, log, retryAfter } = handling;
  await dispatchMessage<Promise<void>>(message, {
    text: async (text) => {
      if (!isFromCustomer(text)) return;
      const answer = await handling.answer(text.text.content, text);
      if (answer === undefined) return transfer(text, handling);
      for (const request of replyTo(text).texts(answer)) {
        const result = await deliver(() => client.sendMsg(request), retryAfter);
        if (result.ok) continue;
        log(`没有发出（${result.label}）`);
        return;
      }
    },
    enter_session: async ({ event }) => {
      if (event.welcome_code === undefined) return;
      const request = welcome(event.welcome_code).text('您好，请问有什么可以帮您？');
      const result = await deliver(() => client.sendMsgOnEvent(request), retryAfter);
      if (!result.ok) log(`没有发出欢迎语（${result.label}）`);
    },
    msg_send_fail: async ({ event }) => {
      const reason = failTypeLabel(event.fail_type) ?? `失败类型 ${event.fail_type}`;
      log(`${event.fail_msgid} 没有送达：${reason}`);
    },
    fallback: async (other) => log(`不处理：${summarize(other)}`),
  });
}

/** 转给在接待的人；没有就排队。 */
async function transfer(
  { open_kfid, external_userid }: TextMessage,
  { client, log, retryAfter }: Handling,
): Promise<void> {
  const servicers = await client.servicerList({ open_kfid });
  const list = servicers.ok ? (servicers.response.servicer_list ?? []) : [];
  const servicer = list.find(({ status }) => status === ServicerListStatus.Receiving)?.userid;
  const customer = { open_kfid, external_userid };
  const result = await client.serviceStateTrans(
    servicer === undefined
      ? { ...customer, service_state: ServiceState.Queuing }
      : { ...customer, service_state: ServiceState.Servicer, servicer_userid: servicer },
  );
  if (!result.ok) {
    log(`没有转给人工（${result.label}）`);
    return;
  }
  const { msg_code } = result.response;
  if (msg_code === undefined) return;
  const told = await deliver(
    () => client.sendMsgOnEvent(welcome(msg_code).text('已为您转接人工')),
    retryAfter,
  );
  if (!told.ok) log(`没有告知转人工（${told.label}）`);
}
