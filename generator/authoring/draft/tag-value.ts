import { lettersOf } from '../../compiler/read/rules/look-alike-names.js';

export type Tag = string | number;

const PLAIN = /^[a-z][a-z0-9_]{0,63}$/;
const LETTERS_AND_SIGNS = /^[A-Za-z][\w.:/-]{0,63}$/;

/** How the tags of a union are written: as integers, as plain words such as `red_packet`, or as words with capitals or signs. */
export function tagStyle(tags: readonly Tag[]): 'integer' | 'plain' | 'free' {
  if (tags.length > 0 && tags.every((tag) => typeof tag === 'number')) return 'integer';
  return tags.every((tag) => PLAIN.test(`${tag}`)) ? 'plain' : 'free';
}

/** What was written as a tag like these; nothing where it is unlike them. */
export function tagValueOf(written: string, tags: readonly Tag[]): Tag | undefined {
  switch (tagStyle(tags)) {
    case 'integer':
      return /^(?:0|-?[1-9]\d*)$/.test(written) && Number.isSafeInteger(+written) ? +written : undefined;
    case 'plain':
      return PLAIN.test(written) ? written : undefined;
    case 'free':
      return LETTERS_AND_SIGNS.test(written) ? written : undefined;
  }
}

/** `RedPacket` or `red-packet` as `red_packet`; nothing for what was not meant as a word. */
export function plainWord(written: string): string | undefined {
  const words = written.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').replace(/[ .:/-]+/g, '_');
  const word = words.toLowerCase();
  return PLAIN.test(word) ? word : undefined;
}

/** The word by which the type and the file of a tag are called. */
export function wordOfTag(tag: Tag): string {
  return typeof tag === 'string' ? (plainWord(tag) ?? tag) : `type_${tag}`.replace('-', 'minus_');
}

/** A tag that is easily taken for another: `mini_program` for `miniprogram`, `images` for `image`. */
export function lookAlike(tag: Tag, others: readonly Tag[]): string | undefined {
  const letters = (value: Tag): string => lettersOf(`${value}`);
  if (typeof tag === 'number') return undefined;
  return others.map(String).find((other) => other !== tag && letters(other) === letters(tag));
}
