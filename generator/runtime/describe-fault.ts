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
  const doc = place && docOf?.(place);
  const received = shortText(fault.received);
  let shown = '';
  for (const step of path) shown = shown === '' ? shownStep(step) : `${shown}.${shownStep(step)}`;
  const [chinese, english, expected = code] = words;
  const isEnglish = language === 'en';
  const gaps = [
    isEnglish ? shown || 'The value' : chinesePlace(shown, doc),
    isEnglish ? received : chineseReceived(received),
    // A number may have one bound only.
    details[0] || '-∞',
    details[1] || '∞',
  ];
  const wanted = fill(expected, gaps);
  const message = fill(isEnglish ? english : chinese, gaps).trim();
  return doc === undefined
    ? { path, code, expected: wanted, received, message }
    : { path, code, expected: wanted, received, doc, message };
}

/** Sentences, each as its texts and the numbers of its gaps, taken apart once: there are few, and every issue fills two. */
const sentences = /* @__PURE__ */ new Map<string, readonly (string | number)[]>();

function fill(text: string, gaps: readonly string[]): string {
  let parts = sentences.get(text);
  if (parts === undefined) sentences.set(text, (parts = partsOf(text)));
  let filled = '';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    filled += typeof part === 'string' ? part : (gaps[part] ?? '');
  }
  return filled;
}

function partsOf(text: string): readonly (string | number)[] {
  return text.split(/([@#12])/).map((part, index) => (index % 2 === 0 ? part : '@#12'.indexOf(part)));
}

/** Between Chinese characters and marks there is no blank. */
function chinesePlace(shown: string, doc: string | undefined): string {
  if (shown === '') return '值';
  const label = doc === undefined ? '' : labelIn(doc);
  return label === '' ? ` ${shown} ` : ` ${shown}（${label}）`;
}

/** What comes before the first mark: the rest often says the limit that the sentence says anyway. */
function labelIn(doc: string): string {
  const end = doc.search(/[\n，,。；：（(]/);
  return end < 0 ? doc : doc.slice(0, end);
}

/** What was received, with blanks where it is not Chinese. */
function chineseReceived(received: string): string {
  if (received === 'object') return '对象';
  if (!received.startsWith('array(')) return ` ${received} `;
  return ` ${received.slice('array('.length, -1)} 项的列表`;
}

/** A key as it is if it is a word, and else as a text: keys of maps are somebody's. */
function shownStep(key: string | number): string {
  if (typeof key === 'number') return String(key);
  return /^\w{1,40}$/.test(key) || /^[\p{L}\p{N}_$@+-]{1,40}$/u.test(key) ? key : shortText(key);
}
