import type { Words } from './words.js';

/** Every language that kfgen speaks. To add one, add a folder next to this file, and a line here. */
const languageWords = {
  'zh-CN': async (): Promise<Words> => (await import('./zh-CN/words.js')).words,
  en: async (): Promise<Words> => (await import('./en/words.js')).words,
};

/** A language that reports are written in, by its BCP 47 tag. */
export type LanguageTag = keyof typeof languageWords;

export const languages = Object.keys(languageWords) as readonly LanguageTag[];

/** For users without a preference. */
export const defaultLanguage = 'zh-CN' satisfies LanguageTag;

/** For users of a language that is not supported. */
export const commonLanguage = 'en' satisfies LanguageTag;

/** The words of one language; those of the others are not loaded. */
export function loadWords(language: LanguageTag): Promise<Words> {
  return languageWords[language]();
}
