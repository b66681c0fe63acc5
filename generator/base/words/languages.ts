import type { Words } from './words.js';

/** Every language that kfgen speaks. A further one is a folder beside this file, and a line here. */
const languageWords = {
  'zh-CN': async (): Promise<Words> => (await import('./zh-CN/words.js')).words,
  en: async (): Promise<Words> => (await import('./en/words.js')).words,
};

/** The languages that reports are written in. */
export type Language = keyof typeof languageWords;

export const languages = Object.keys(languageWords) as readonly Language[];

/** For those who say nothing about their language. */
export const defaultLanguage = 'zh-CN' satisfies Language;

/** For those who read another language than those that there are. */
export const commonLanguage = 'en' satisfies Language;

/** The words of one language; those of the others are not loaded. */
export function loadWords(language: Language): Promise<Words> {
  return languageWords[language]();
}
