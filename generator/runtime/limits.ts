import { byteLength, codePointLength } from './checks.js';
import type { LimitCode, FaultWords } from './issue-code.js';

/** What a text or list breaks beside its kind. */
export interface BrokenLimit {
  readonly code: LimitCode;
  readonly details: readonly string[];
  readonly words: FaultWords;
}

// Each limit brings its own words, so that a bundle carries only those of the limits that its types have.

/** Code points. */
export function minLength(text: string, bound: number): BrokenLimit | undefined {
  const length = codePointLength(text);
  return length < bound
    ? lengthLimit(
        'min-length',
        [bound, length],
        ['@至少 1 个字符，收到#', '@ should have 1 or more characters, received #'],
      )
    : undefined;
}

/** Code points. */
export function maxLength(text: string, bound: number): BrokenLimit | undefined {
  const length = codePointLength(text);
  return length > bound
    ? lengthLimit(
        'max-length',
        [bound, length],
        ['@最多 1 个字符，收到#', '@ should have 1 or fewer characters, received #'],
      )
    : undefined;
}

/** Bytes in UTF-8. */
export function minBytes(text: string, bound: number): BrokenLimit | undefined {
  const length = byteLength(text);
  return length < bound
    ? lengthLimit(
        'min-bytes',
        [bound, length],
        ['@至少 1 字节，实有 2 字节', '@ should have 1 or more bytes, has 2'],
      )
    : undefined;
}

/** Bytes in UTF-8. */
export function maxBytes(text: string, bound: number): BrokenLimit | undefined {
  const length = byteLength(text);
  return length > bound
    ? lengthLimit(
        'max-bytes',
        [bound, length],
        ['@最多 1 字节，实有 2 字节', '@ should have 1 or fewer bytes, has 2'],
      )
    : undefined;
}

export function minItems(list: readonly unknown[], bound: number): BrokenLimit | undefined {
  const length = list.length;
  return length < bound
    ? lengthLimit(
        'min-items',
        [bound, length],
        ['@至少 1 项，收到#', '@ should have 1 or more items, received #'],
      )
    : undefined;
}

export function maxItems(list: readonly unknown[], bound: number): BrokenLimit | undefined {
  const length = list.length;
  return length > bound
    ? lengthLimit(
        'max-items',
        [bound, length],
        ['@最多 1 项，收到#', '@ should have 1 or fewer items, received #'],
      )
    : undefined;
}

export function pattern(text: string, expression: RegExp): BrokenLimit | undefined {
  if (expression.test(text)) return undefined;
  const words = ['@应符合 /1/，收到#', '@ should match /1/, received #', '/1/'] as const;
  // Expressions are generated without slashes; people read them with these.
  const shown = expression.source.replace(/\\(?:u002f|[^])/g, (part) => (part === '\\u002f' ? '\\/' : part));
  return { code: 'pattern', details: [shown], words };
}

function lengthLimit(
  code: LimitCode,
  details: readonly number[],
  [chinese, english]: readonly [chinese: string, english: string],
): BrokenLimit {
  return { code, details: details.map(String), words: [chinese, english, `${code} 1`] };
}
