import { sayIn, type Say } from './say.js';

/** The playground's sentences in the language that the page is in at the moment. */
export function sayInPageLanguage(): Say {
  return sayIn(document.documentElement.lang === 'en' ? 'en' : 'zh-CN');
}
