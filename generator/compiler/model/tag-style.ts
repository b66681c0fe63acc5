import type { Scalar } from './model.js';

export type Tag = Scalar;

/** How the tags of a union are written: as booleans, as integers, as plain words such as `red_packet`, or as words with capitals or signs. */
export type TagStyle = 'boolean' | 'integer' | 'plain' | 'free';

const PLAIN = /^[a-z][a-z0-9_]{0,63}$/;
const FREE = /^[A-Za-z][\w.:/-]{0,63}$/;

export function tagStyle(tags: readonly Tag[]): TagStyle {
  const words = tags.filter((tag) => typeof tag === 'string');
  if (words.length === 0 && tags.length > 0)
    return tags.every((tag) => typeof tag === 'boolean') ? 'boolean' : 'integer';
  return words.every(isPlainTag) ? 'plain' : 'free';
}

export function isPlainTag(word: string): boolean {
  return PLAIN.test(word);
}

/** Whether a word could be a tag among others of such a style. */
export function isTagLike(word: string, style: TagStyle): boolean {
  return style === 'free' ? FREE.test(word) : PLAIN.test(word);
}
