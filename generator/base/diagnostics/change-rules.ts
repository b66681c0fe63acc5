import { changes } from '../words/zh-CN/changes.js';

/** The default language defines which kinds of differences between two specs there are; others have the same. */
export const changeRules = Object.keys(changes) as readonly (keyof typeof changes)[];

export function isChangeRule(word: string): word is keyof typeof changes {
  return Object.hasOwn(changes, word);
}
