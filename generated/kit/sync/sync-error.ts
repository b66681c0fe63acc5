import type { ErrorAdvice } from '../send/error-advice.js';

/** 一次读取失败：不含内容与 access_token，可以写进日志。 */
export interface SyncFault {
  /**
   * - `refused`：服务返回了错误码
   * - `unreachable`：没有响应，或 `fetchPage` 抛了错
   * - `unreadable`：有响应，但不是完整的一页
   * - `stuck`：还有更多，游标却不再前进
   * - `state`：`load` 给出的不是 `save` 存下的
   */
  readonly kind: 'refused' | 'unreachable' | 'unreadable' | 'stuck' | 'state';
  /** 一句中文说明。 */
  readonly label: string;
  /** 应对的办法。 */
  readonly advice: ErrorAdvice;
  /** errcode，如果有。 */
  readonly code?: number;
}

/** `readMessages` 不能继续：重试无用，或一直失败。已处理的都已保存，再次调用就从中断处继续。`fetchPage` 抛的错在 `cause` 里。 */
export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly kind: SyncFault['kind'];
  /** 一句中文说明，与 `message` 相同而没有次数。 */
  readonly label: string;
  readonly advice: ErrorAdvice;
  readonly code: number | undefined;

  constructor({ kind, label, advice, code }: SyncFault, attempts: number, cause?: unknown) {
    super(`读取消息失败：${label}${attempts > 1 ? `（试了 ${attempts} 次）` : ''}`);
    this.kind = kind;
    this.label = label;
    this.advice = advice;
    this.code = code;
    // Not declared: it is in the types of ES2022 and later.
    if (cause !== undefined) Object.assign(this, { cause });
  }
}
