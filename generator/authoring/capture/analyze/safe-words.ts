import { isTagLike, type Tag, type TagStyle } from '../../../compiler/model/tag-style.js';

/** A word, also with a hyphen or as `$ref` and `@type`; `+1` and `-1`. What has dots or blanks may be somebody's. */
const NAME = /^(?:[$@]?[A-Za-z_][A-Za-z0-9_-]{0,63}|[+-][0-9])$/;
const TAG_NAME = /^(?:type|kind|action|[a-z0-9_]+_type)$/;
const CODE_NAME = /(?:^|_)(?:type|kind|status|state|scene|code|reason|mode|level|flag|origin)$/;
/** A code of four digits, which somebody has to type in, is no code of the interface. */
const MAXIMUM_CODE = 999;
/** Error codes have up to seven digits, telephone numbers eight and more. */
const MAXIMUM_LISTED_CODE = 9_999_999;

/** Whether a field's name can be shown. One that may be an id, with somebody's data under it, cannot. */
export function isSafeName(name: string): boolean {
  // It cannot be an ordinary field of any object.
  return NAME.test(name) && name !== '__proto__' && !isLikeId(name);
}

/**
 * Whether a value can be shown as a tag or a code of the spec: it is written like the others there. A message's text
 * must not be shown.
 */
export function isSafeTag(value: unknown, style: TagStyle = 'plain'): value is Tag {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isSafeInteger(value) && Math.abs(value) <= MAXIMUM_LISTED_CODE;
  return typeof value === 'string' && isTagLike(value, style) && !isLikeId(value);
}

/** Whether a field has a name like a tag, in this spec or in general. */
export function isTagName(name: string, tagNames: ReadonlySet<string>): boolean {
  return tagNames.has(name) || TAG_NAME.test(name);
}

/** Whether a field has a name like a code, and an integer is small enough to be one. */
export function isCode(name: string, value: unknown): value is number {
  return (
    CODE_NAME.test(name) && Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MAXIMUM_CODE
  );
}

const SHORT = 12;
const LONG_WORD = /[a-z]{25}/i;
const HEXADECIMAL = /^(?=.*\d)[0-9a-f]{8,}$/i;

/** What no word of an interface looks like: many digits, or letters, digits and capitals in random order. */
function isLikeId(word: string): boolean {
  const count = (pattern: RegExp): number => word.match(pattern)?.length ?? 0;
  const digits = count(/\d/g);
  if (digits >= 4 || count(/\d+/g) >= 3 || LONG_WORD.test(word) || HEXADECIMAL.test(word)) return true;
  const capitals = count(/[A-Z]/g);
  const letters = count(/[a-z]/g);
  if (word.length < SHORT || capitals === 0 || letters === 0) return false;
  // `imageUrl` has few capitals; a random word has about as many capitals as small letters.
  return digits > 0 || (capitals > 3 && 5 * capitals > 3 * letters);
}
