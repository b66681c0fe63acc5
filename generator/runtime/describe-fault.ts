import type { Fault, IssueCode } from './fault.js';
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

/** The Chinese texts of fields: by the name of the definition, then by the path in it. */
export type FieldTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A fault in words. `texts` may lack some definitions: their fields go without a text. */
export function describeFault(fault: Fault, language: Language, texts: FieldTexts = {}): Issue {
  const { path, code, details, received, owner } = fault;
  const doc = owner && texts[owner.definition]?.[owner.path.join('.')];
  const expected = expectedText(code, details);
  const shown = shortText(received);
  const message = sentence(
    { place: placeText(path, doc, language), code, details, received: shown },
    language,
  );
  return { path, code, expected, received: shown, ...(doc !== undefined && { doc }), message };
}

function expectedText(code: IssueCode, [first = '', second = '']: readonly string[]): string {
  switch (code) {
    case 'integer':
      return `integer ${first}..${second}`;
    case 'number-range':
      return `number ${first}..${second}`;
    case 'constant':
    case 'one-of':
    case 'alternatives':
      return first;
    case 'known-tag':
      return second;
    case 'pattern':
      return `/${first}/`;
    case 'min-length':
    case 'max-length':
    case 'min-bytes':
    case 'max-bytes':
    case 'min-items':
    case 'max-items':
      return `${code} ${first}`;
    default:
      return code;
  }
}

function placeText(path: Fault['path'], doc: string | undefined, language: Language): string {
  const place = path.join('.') || (language === 'en' ? 'The value' : '值');
  const text = doc?.split('\n', 1)[0];
  return text === undefined || language === 'en' ? place : `${place}（${text}）`;
}

interface Parts {
  readonly place: string;
  readonly code: IssueCode;
  readonly details: readonly string[];
  readonly received: string;
}

function sentence({ place, code, details, received }: Parts, language: Language): string {
  const [first = '', second = ''] = details;
  const text = sentences[code][language === 'en' ? 1 : 0];
  return text.replace(/[@#12]/g, (gap) => ({ '@': place, '#': received, 1: first, 2: second })[gap] ?? gap);
}

/** `@` the place, `#` what was received, `1` and `2` the details. */
const sentences: Readonly<Record<IssueCode, readonly [chinese: string, english: string]>> = {
  required: ['缺少 @', '@ is missing'],
  string: ['@ 应为字符串，收到 #', '@ should be a string, received #'],
  boolean: ['@ 应为 true 或 false，收到 #', '@ should be true or false, received #'],
  integer: ['@ 应为 1 到 2 的整数，收到 #', '@ should be an integer from 1 to 2, received #'],
  number: ['@ 应为数字，收到 #', '@ should be a number, received #'],
  'number-range': ['@ 应在 1 与 2 之间，收到 #', '@ should be between 1 and 2, received #'],
  constant: ['@ 应为 1，收到 #', '@ should be 1, received #'],
  'one-of': ['@ 应为其中之一：1，收到 #', '@ should be one of 1, received #'],
  object: ['@ 应为对象，收到 #', '@ should be an object, received #'],
  list: ['@ 应为列表，收到 #', '@ should be a list, received #'],
  'min-length': ['@ 至少 1 个字符，收到 #', '@ should have at least 1 characters, received #'],
  'max-length': ['@ 最多 1 个字符，收到 #', '@ should have at most 1 characters, received #'],
  'min-bytes': ['@ 至少 1 字节，实有 2 字节', '@ should have at least 1 bytes, has 2'],
  'max-bytes': ['@ 最多 1 字节，实有 2 字节', '@ should have at most 1 bytes, has 2'],
  pattern: ['@ 应符合 /1/，收到 #', '@ should match /1/, received #'],
  'min-items': ['@ 至少 1 项，收到 #', '@ should have at least 1 items, received #'],
  'max-items': ['@ 最多 1 项，收到 #', '@ should have at most 1 items, received #'],
  alternatives: ['@ 应为 1 之一，收到 #', '@ should be 1, received #'],
  'known-tag': ['@ 的值 # 未知，已知的有 2', 'Value # of @ is unknown; known are 2'],
  json: ['@ 不是 JSON 文本', '@ is not JSON text'],
  unreadable: ['@ 读取时出错', '@ cannot be read'],
};
