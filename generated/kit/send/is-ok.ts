import { ErrorCode } from '../../src/codes.js';

/**
 * 接口是否成功，即 errcode 为 0。之后 errcode 的类型就是 0。
 *
 * 发送消息成功只表示已受理，之后仍可能收到 msg_send_fail 事件。文档所说成功时才有的字段（如 msgid）仍是可选的：服务没有保证一定返回。
 *
 * @example
 * ```ts
 * import type { SendMsgResponse } from 'wecom-kf-messages';
 * import { errorAdvice, isOk } from 'wecom-kf-messages/send';
 *
 * export function outcomeOf(response: SendMsgResponse): string {
 *   return isOk(response) ? `已受理 ${response.msgid ?? ''}` : `失败，应对：${errorAdvice(response.errcode) ?? '未知'}`;
 * }
 * ```
 */
export function isOk<Response extends { readonly errcode: number }>(
  response: Response,
): response is Response & { readonly errcode: typeof ErrorCode.Ok } {
  return response.errcode === ErrorCode.Ok;
}
