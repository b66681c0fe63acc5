import { FailType } from '../../src/codes.js';
import { isFromCustomer } from '../is-from-customer.js';

/** 与一位客户的会话里见到的，够判断还能不能发。是普通的 JSON，可以随进度一起保存。 */
export interface ReplyWindow {
  /** 客户最近一条消息的 send_time，单位为秒；还没有见过则没有。 */
  readonly receivedAt?: number;
  /** 在那之后已发了几条。 */
  readonly sent: number;
}

/** 还能发几条；不能发时是为什么。 */
export type MayReply =
  | { readonly ok: true; readonly left: number; readonly until: number }
  | { readonly ok: false; readonly reason: 'no-message' | 'expired' | 'used-up' };

/** What the service documents of `send_msg`: 48 hours, five messages. The spec has no words for it. */
const SECONDS = 48 * 60 * 60;
const MESSAGES = 5;

const NONE: ReplyWindow = { sent: 0 };

/**
 * 现在还能不能主动回复客户：客户最近一条消息之后的 48 小时内，最多 5 条。只按见到的推算：别的程序和接待人员发的没有见到，服务端的返回码（95001、95002）才算数。
 * 用 `welcome` 回应事件不占这 5 条。
 *
 * @param window 见到的，由 {@link afterReceived} 与 {@link afterSent} 得来
 * @param now 现在的 Unix 时间戳，单位为秒
 *
 * @example
 * ```ts
 * import type { KfMessage } from 'wecom-kf-messages';
 * import { afterReceived, mayReply, replyTo } from 'wecom-kf-messages/send';
 *
 * export function answers(message: KfMessage, content: string, now: number): number {
 *   const allowed = mayReply(afterReceived(undefined, message), now);
 *   return allowed.ok ? (replyTo(message)?.texts(content) ?? []).slice(0, allowed.left).length : 0;
 * }
 * ```
 */
export function mayReply(window: ReplyWindow = NONE, now: number): MayReply {
  if (window.receivedAt === undefined) return { ok: false, reason: 'no-message' };
  const until = window.receivedAt + SECONDS;
  if (!(now < until)) return { ok: false, reason: 'expired' };
  const left = MESSAGES - window.sent;
  return left > 0 ? { ok: true, left, until } : { ok: false, reason: 'used-up' };
}

/** What is looked at of a message or an event. */
interface Received {
  readonly send_time: number;
  readonly origin: number;
  readonly event?: { readonly event_type: string; readonly fail_type?: number };
}

/**
 * 收到一条消息或事件之后的 {@link ReplyWindow}：客户的消息（origin 为 3）重新开始计 48 小时与 5 条；
 * 超过 5 条而发送失败的事件说明已用完；其余的不改变什么。早于已见过的消息（重放）也不改变什么。
 *
 * @example
 * ```ts
 * const message = { send_time: 1_718_006_400, origin: 3 };
 * mayReply(afterReceived(undefined, message), 1_718_006_401); // { ok: true, left: 5, … }
 * ```
 */
export function afterReceived(window: ReplyWindow = NONE, message: Received): ReplyWindow {
  const { send_time, event } = message;
  const { receivedAt = -1, sent } = window;
  if (isFromCustomer(message) && send_time > receivedAt) return { receivedAt: send_time, sent: 0 };
  const isUsedUp = event?.event_type === 'msg_send_fail' && event.fail_type === FailType.LimitExceeded;
  // With nothing sent since, what failed was sent before.
  return isUsedUp && sent > 0 ? { ...window, sent: MESSAGES } : window;
}

/**
 * 用 send_msg 发了几条（默认一条）之后的 {@link ReplyWindow}。
 *
 * @example
 * ```ts
 * afterSent({ receivedAt: 1_718_006_400, sent: 1 }, 2); // { receivedAt: 1_718_006_400, sent: 3 }
 * ```
 */
export function afterSent(window: ReplyWindow = NONE, count = 1): ReplyWindow {
  return { ...window, sent: window.sent + count };
}
