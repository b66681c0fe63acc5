import { errorCodeAdvice } from '../../src/codes.js';

/** 收到某个返回码时该怎么办。 */
export type ErrorAdvice = NonNullable<ReturnType<typeof errorCodeAdvice>>;

/**
 * 收到某个返回码时该怎么办；0（成功）与没有收录的返回码得 undefined，没有收录的宜按 `stop` 处理。
 *
 * - `retry`：稍后重试
 * - `renew-token`：换新的 access_token 后重试
 * - `window-closed`：会话窗口已关，等客户再发来消息
 * - `fix-request`：改正请求后再发
 * - `stop`：不要重试，须由人处理
 *
 * @example
 * ```ts
 * import { errorAdvice } from 'wecom-kf-messages/send';
 *
 * errorAdvice(42001); // 'renew-token'
 * errorAdvice(95001); // 'window-closed'
 * errorAdvice(0); // undefined
 * ```
 */
export function errorAdvice(code: number): ErrorAdvice | undefined {
  return errorCodeAdvice(code);
}
