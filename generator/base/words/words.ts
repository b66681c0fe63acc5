import type { words } from './zh-CN/words.js';

/**
 * The sentences of the default language as they are written: they define which sentences there are, and the gaps of
 * each.
 */
export type DefaultWords = typeof words;

/** All that people read, in one language, by topic. `{name}` is a gap, which is filled in. */
export type Words = Translated<DefaultWords>;

type Translated<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends string ? string : Translated<Texts[Name]>;
};
