import type { Fault, Place } from './fault.js';
import type { IssueCode } from './issue-code.js';
import { shortText } from './short-text.js';

/** 校验结果的语言。 */
export type Language = 'zh-CN' | 'en';

/** 一个值不符合类型的一处。 */
export interface Issue {
  /** 从最外层到出错处的字段名与下标。 */
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** 应是什么，如 `string`、`integer 0..4294967295`、`"text"`。 */
  readonly expected: string;
  /** 收到了什么，已缩短并转义，如 `null`、`"abc…"`、`array(3)`。 */
  readonly received: string;
  /** 字段的中文说明。 */
  readonly doc?: string;
  /** 一句话说明。 */
  readonly message: string;
}

/** The Chinese text of a field, if it is known. */
export type DocOf = (place: Place) => string | undefined;

/** A fault in words. Without `docOf`, fields go without their text. */
export function describeFault(fault: Fault, language: Language, docOf?: DocOf): Issue {
  const { path, code, details, words, place } = fault;
  const isEnglish = language === 'en';
  const doc = place && docOf?.(place);
  const received = shortText(fault.received);
  const shown = path.map(shownStep).join('.');
  // What comes before the first mark: the rest often says the limit that the sentence says anyway.
  const label = doc?.split(/[\n，,。；：（(]/, 1)[0];
  // Between Chinese characters and marks there is no blank.
  const chinesePath = shown && ` ${shown}${label ? `（${label}）` : ' '}`;
  const gaps: Readonly<Record<string, string | undefined>> = {
    '@': isEnglish ? shown || 'The value' : chinesePath || '值',
    '#': isEnglish ? received : chineseReceived(received),
    // A number may have one bound only.
    1: details[0] || '-∞',
    2: details[1] || '∞',
  };
  const fill = (text: string): string => text.replace(/[@#12]/g, (gap) => gaps[gap] ?? '');
  const [chinese, english, expected = code] = words;
  return {
    path,
    code,
    expected: fill(expected),
    received,
    ...(doc !== undefined && { doc }),
    message: fill(isEnglish ? english : chinese).trim(),
  };
}

/** What was received, with blanks where it is not Chinese. */
function chineseReceived(received: string): string {
  if (received === 'object') return '对象';
  const [, count] = /^array.(\d+)/.exec(received) ?? [];
  return count ? ` ${count} 项的列表` : ` ${received} `;
}

/** A key as it is if it is a word, and else as a text: keys of maps are somebody's. */
function shownStep(key: string | number): string | number {
  return typeof key === 'number' || /^[\p{L}\p{N}_$@+-]{1,40}$/u.test(key) ? key : shortText(key);
}
