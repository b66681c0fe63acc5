import type { Language } from '../../base/words/language.js';
import type { Terminal } from './terminal.js';

/** Chinese, unless the environment asks for another language: those of its users who read English first say so in their locale. */
export function chooseLanguage(environment: Terminal['environment']): Language {
  const { KFGEN_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted =
    [KFGEN_LANG, LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^(?:zh|c\b|posix)|^$/i.test(wanted) ? 'zh-CN' : 'en';
}
