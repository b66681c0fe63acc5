import { isPlainTag, isTagLike, tagStyle, type Tag } from '../../compiler/model/tag-style.js';
import { lettersOf } from '../../compiler/read/rules/look-alike-names.js';

/** What was written as a tag like these; nothing where it is unlike them. */
export function tagValueOf(written: string, tags: readonly Tag[]): Tag | undefined {
  const style = tagStyle(tags);
  if (style !== 'integer') return isTagLike(written, style) ? written : undefined;
  return /^(?:0|-?[1-9]\d*)$/.test(written) && Number.isSafeInteger(+written) ? +written : undefined;
}

/** `RedPacket` or `red-packet` as `red_packet`; nothing for what was not meant as a word. */
export function plainWord(written: string): string | undefined {
  const words = written.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').replace(/[ .:/-]+/g, '_');
  const word = words.toLowerCase();
  return isPlainTag(word) ? word : undefined;
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
