import { code } from '../code/code.js';
import { typeFrom } from '../code/reference.js';
import type { Parameter } from '../code/statement.js';

/** The language of a generated function's messages. */
export const languageParameter: Parameter = {
  name: 'language',
  type: code`${typeFrom('runtime/describe-fault', 'Language')}`,
  defaultValue: code`'zh-CN'`,
};
