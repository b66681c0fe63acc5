import { setTimeout as pause } from 'node:timers/promises';
import type { CallFailure, CallResult } from 'wecom-kf-messages/client';

/** 发送，等一等可能就好的再试两次；仍不成功时，返回最后的结果。 */
export async function deliver<Response>(
  send: () => Promise<CallResult<Response>>,
  retryAfter = 1_000,
): Promise<{ readonly ok: true } | CallFailure<Response>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await send();
    // What the service has refused, it has not sent. Without a response nobody knows: rather once too few than twice.
    const mayRepeat = result.ok ? false : result.advice === 'retry' && result.kind === 'refused';
    if (result.ok) return { ok: true };
    if (!mayRepeat || attempt === 3) return result;
    await pause(retryAfter * attempt);
  }
}
