import type { KfCallback, Language, Validation } from '../../src/index.js';
import { validateKfCallback } from '../../src/validate.js';
import { fieldsOf } from './fields-of.js';

/** 读好的回调：与 {@link KfCallback} 相同，而 CreateTime 一定是数。 */
export type ReceivedKfCallback = KfCallback & { readonly CreateTime: number };

/**
 * 读取解密后的回调：`value` 是 XML 解析器的结果，不是 XML 文本，也不是还没有解密的（里面只有 Encrypt）。
 *
 * fast-xml-parser、xml2js、xml-js 的默认设置和常用设置都可以：有没有根 `xml`、每个值是不是列表、文字在不在
 * `#text`、`__cdata`、`_cdata`、`_text`、`_` 里、数字是数还是文字。同名的元素有多个时是列表，只有一个时是字符串。从不抛错，也不改动 `value`。
 *
 * @example
 * ```ts
 * import { readKfCallback } from 'wecom-kf-messages/callback';
 *
 * export function tokenOf(parsed: unknown): string | undefined {
 *   const result = readKfCallback(parsed);
 *   if (!result.ok) throw new TypeError(result.issues.map(({ message }) => message).join('；'));
 *   return result.value.Event === 'kf_msg_or_event' ? result.value.Token : undefined;
 * }
 * ```
 */
export function readKfCallback(value: unknown, language: Language = 'zh-CN'): Validation<ReceivedKfCallback> {
  let fields: unknown;
  try {
    fields = fieldsOf(value);
  } catch {
    // A getter or proxy threw: validation says that it cannot be read, or what is missing.
    fields = value;
  }
  return validateKfCallback(fields, language) as Validation<ReceivedKfCallback>;
}
