import { bestBreak } from './best-break.js';
import { textLimit } from './text-limit.js';

/**
 * 把长文本分成几段，每段不超过一条文本消息的上限（2048 个 UTF-8 字节，即约 682 个汉字），各段接起来就是原文。
 *
 * - 断在行尾，其次句尾，其次空格或逗号之后，尽量不让一段短于上限的一半；都没有，才断在字与字之间。
 * - 不断在网址、英文单词、表情等组合字符的中间。网址超过上限时在其中断开；一个组合字符超过上限时在码点之间断开。
 * - 空字符串得空列表：没有可发的内容。落单的代理项编码后是 3 个字节，原样保留。
 * - 时间与长度成正比。客户来一条消息最多回 5 条，段数多于 5 时先问 {@link mayReply}。
 *
 * @param content 要发的文本
 * @param maxBytes 每段最多的字节数，默认是规格里 `text.content` 的上限，至少为 4
 *
 * @example
 * ```ts
 * import { splitText } from 'wecom-kf-messages/send';
 *
 * splitText('您好！'); // ['您好！']
 * splitText('长'.repeat(1000)).length; // 2
 * ```
 */
export function splitText(content: string, maxBytes: number = textLimit()): string[] {
  if (typeof content !== 'string') throw new TypeError('content should be a text');
  // One code point may have four.
  if (!(maxBytes >= 4)) throw new RangeError('maxBytes < 4');
  const parts: string[] = [];
  for (let start = 0; start < content.length;) {
    const end = endWithin(content, start, maxBytes);
    const next = end === content.length ? end : bestBreak(content, start, end);
    parts.push(content.slice(start, next));
    start = next;
  }
  return parts;
}

/** Where the code points from `start` that fit into the bytes end. */
function endWithin(text: string, start: number, maxBytes: number): number {
  let bytes = 0;
  let end = start;
  while (end < text.length) {
    const codePoint = text.codePointAt(end) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    if (bytes > maxBytes) break;
    end += codePoint < 0x10000 ? 1 : 2;
  }
  return end;
}
