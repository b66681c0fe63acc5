import { externalUseridOf, openKfidOf } from '../../src/accessors.js';
import type { SendMsgOnEventRequest, SendMsgRequest } from '../../src/index.js';
import { splitText } from './split-text.js';

/** 写出发送请求的函数，接收人已经填好。 */
export interface Reply<Request extends { readonly msgtype: string }> {
  /** 一条文本消息。内容为空或超过 2048 个字节的不合规：客户端不发出，得 `invalid-request`。长度没有把握时用 `texts`。 */
  readonly text: (content: string, msgid?: string) => RequestOf<Request, 'text'>;
  /** 文本消息，长的分成几条（见 {@link splitText}），空的一条也没有。 */
  readonly texts: (content: string) => RequestOf<Request, 'text'>[];
  /** 任何一种消息，如 `of('image', { media_id })`。 */
  readonly of: <Type extends Request['msgtype']>(
    msgtype: Type,
    body: BodyOf<RequestOf<Request, Type>, Type>,
    msgid?: string,
  ) => RequestOf<Request, Type>;
}

type RequestOf<Request, Type extends string> = Extract<Request, { readonly msgtype: Type }>;

type BodyOf<Request, Type> = Type extends keyof Request ? Request[Type] : never;

/** 有客服账号与客户 ID 的消息或事件，也就是可以回复的。 */
export type Repliable =
  | { readonly open_kfid: string; readonly external_userid: string }
  | {
      readonly msgtype: 'event';
      readonly event: { readonly open_kfid: string; readonly external_userid: string };
    };

/**
 * 回复一条消息或事件：`open_kfid` 与 `touser` 取自所回复的（事件的在 `event` 里面），得到的请求交给 send_msg。
 * 没有客户 ID 的事件（如 servicer_status_change）无人可回，得 undefined。
 *
 * 能不能发另见 {@link mayReply}。这里不检查内容，发送前用 `isSendMsgRequest` 或 `validateSendMsgRequest`。
 *
 * @example
 * ```ts
 * import type { SendMsgRequest, TextMessage } from 'wecom-kf-messages';
 * import { replyTo } from 'wecom-kf-messages/send';
 *
 * export function answer(message: TextMessage): SendMsgRequest[] {
 *   const reply = replyTo(message);
 *   return [...reply.texts(`收到：${message.text.content}`), reply.of('image', { media_id: 'm1' })];
 * }
 * ```
 */
export function replyTo(message: Repliable): Reply<SendMsgRequest>;
export function replyTo(message: object): Reply<SendMsgRequest> | undefined;
export function replyTo(message: object): Reply<SendMsgRequest> | undefined {
  const open_kfid = openKfidOf(message);
  const touser = externalUseridOf(message);
  return open_kfid === undefined || touser === undefined ? undefined : replyWith({ touser, open_kfid });
}

/**
 * 用 welcome_code 或 msg_code 回应事件，得到的请求交给 send_msg_on_event，只能是文本或菜单。
 * code 只能使用一次，welcome_code 的有效期是 20 秒。
 *
 * @example
 * ```ts
 * import type { EnterSessionEvent, SendMsgOnEventRequest } from 'wecom-kf-messages';
 * import { welcome } from 'wecom-kf-messages/send';
 *
 * export function greet({ event }: EnterSessionEvent): SendMsgOnEventRequest | undefined {
 *   return event.welcome_code === undefined ? undefined : welcome(event.welcome_code).text('您好，请问有什么可以帮您？');
 * }
 * ```
 */
export function welcome(code: string): Reply<SendMsgOnEventRequest> {
  return replyWith({ code });
}

/** Every request has its type in `msgtype`, and its body under the key of that name. */
function replyWith<Request extends { readonly msgtype: string }>(address: object): Reply<Request> {
  const of = (msgtype: string, body: unknown, msgid?: string): unknown => ({
    ...address,
    ...(msgid !== undefined && { msgid }),
    msgtype,
    [msgtype]: body,
  });
  const text = (content: string, msgid?: string): unknown => of('text', { content }, msgid);
  const texts = (content: string): unknown => splitText(content).map((part) => text(part));
  return { text, texts, of } as Reply<Request>;
}
