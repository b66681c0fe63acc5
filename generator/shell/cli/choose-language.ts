import { commonLanguage, defaultLanguage, languages, type Language } from '../../base/words/languages.js';
import type { Environment } from './terminal.js';

/** Chinese, unless the environment asks for another language: users who prefer English say so in their locale. */
export function chooseLanguage(environment: Environment): Language {
  const { KFGEN_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted =
    [KFGEN_LANG, LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  if (/^(?:c\b|posix)|^$/i.test(wanted)) return defaultLanguage;
  return (
    languages.find((language) => wanted.toLowerCase().startsWith(primaryTag(language))) ?? commonLanguage
  );
}

/** `zh` of `zh-CN`: locales write the rest differently, as in `zh_TW.UTF-8`. */
function primaryTag(language: Language): string {
  return language.split('-', 1).join('');
}
