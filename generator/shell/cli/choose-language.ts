import { commonLanguage, defaultLanguage, languages, type LanguageTag } from '../../base/words/languages.js';
import type { Environment } from './terminal.js';

/** Chinese, unless the environment asks for another language: users who prefer English say so in their locale. */
export function chooseLanguage(environment: Environment): LanguageTag {
  const { KFGEN_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted =
    [KFGEN_LANG, LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  if (/^(?:c\b|posix)|^$/i.test(wanted)) return defaultLanguage;
  const tag = tagOfLocale(wanted);
  return (
    languages.find((language) => language.toLowerCase() === tag) ??
    languages.find((language) => primaryTag(language) === primaryTag(tag)) ??
    commonLanguage
  );
}

/** `zh-tw` of `zh_TW.UTF-8`. */
function tagOfLocale(locale: string): string {
  return locale
    .replace(/[.@].*/, '')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** `zh` of `zh-tw`. */
function primaryTag(tag: string): string {
  return tag.split('-', 1).join('');
}
