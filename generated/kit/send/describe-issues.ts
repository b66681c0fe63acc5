import type { Issue } from '../../src/index.js';
import { shortText } from '../../src/runtime/short-text.js';

/** More are not read by anybody who looks at a log. */
const SHOWN = 5;

/** A key that has line breaks or no end would spoil the line: keys of maps are somebody's. */
const PLAIN_KEY = /^[\p{L}\p{N}_$-]{1,40}$/u;

/**
 * 不符之处写成一行，如 `text.content: max-bytes 2048; open_kfid: required`，可以写进日志：只说哪里应是什么，不含收到的内容；整个值有误时写作 `(root)`。
 * 最多写 5 处，之后是还有多少处。要给人看的句子，用各处的 `message`。
 *
 * @example
 * ```ts
 * import { validateSendMsgRequest } from 'wecom-kf-messages';
 * import { describeIssues } from 'wecom-kf-messages/send';
 *
 * export function check(request: unknown): void {
 *   const result = validateSendMsgRequest(request);
 *   if (!result.ok) throw new TypeError(describeIssues(result.issues));
 * }
 * ```
 */
export function describeIssues(issues: readonly Issue[]): string {
  const parts = issues.slice(0, SHOWN).map(({ path, code, expected }) => {
    const place = path.map(shownKey).join('.');
    const broken = expected.startsWith(code) ? expected : `${code} ${expected}`;
    return `${place || '(root)'}: ${broken}`;
  });
  if (issues.length > SHOWN) parts.push(`+${issues.length - SHOWN}`);
  return parts.join('; ');
}

function shownKey(key: string | number): string {
  const text = String(key);
  return PLAIN_KEY.test(text) ? text : shortText(text);
}
