import { isPlainTag, isTagLike, tagStyle, type Tag } from '../../compiler/model/tag-style.js';
import { lettersOf } from '../../compiler/read/rules/look-alike-names.js';

/** A tag given as text, read in the style of these tags; undefined if it does not fit. */
export function tagValueOf(written: string, tags: readonly Tag[]): Tag | undefined {
  const style = tagStyle(tags);
  const isBoolean = written === 'true' || written === 'false';
  if (isBoolean && tags.some((tag) => typeof tag === 'boolean')) return written === 'true';
  if (style === 'boolean') return undefined;
  if (style !== 'integer') return isTagLike(written, style) ? written : undefined;
  return /^(?:0|-?[1-9]\d*)$/.test(written) && Number.isSafeInteger(+written) ? +written : undefined;
}

/** `RedPacket` or `red-packet` as `red_packet`; undefined for what does not look like a word. */
export function plainWord(written: string): string | undefined {
  const words = written.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').replace(/[ .:/-]+/g, '_');
  const word = words.toLowerCase();
  return isPlainTag(word) ? word : undefined;
}

/** The word in the names of a tag's type and file. */
export function wordOfTag(tag: Tag): string {
  return typeof tag === 'string' ? (plainWord(tag) ?? tag) : `type_${tag}`.replace('-', 'minus_');
}

/** A tag that is easily confused with another: `mini_program` with `miniprogram`, `images` with `image`. */
export function lookAlike(tag: Tag, others: readonly Tag[]): string | undefined {
  const letters = (value: Tag): string => lettersOf(`${value}`);
  if (typeof tag !== 'string') return undefined;
  return others.map(String).find((other) => other !== tag && letters(other) === letters(tag));
}
