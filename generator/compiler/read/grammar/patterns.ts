import { scalarTypes } from '../../model/scalar-types.js';
import type { TextPattern } from './grammar.js';

const TERM = `\\s*(${Object.keys(scalarTypes).join('|')}|[A-Z][A-Za-z0-9]*)(\\[\\])?\\s*`;

export const someText: TextPattern = { source: '\\S', hint: '不能为空。' };

export const typeName: TextPattern = {
  source: '^[A-Z][A-Za-z0-9]*$',
  hint: '名字须以大写英文字母开头，只含英文字母和数字。',
};

export const typeExpression: TextPattern = {
  source: `^${TERM}(\\|${TERM})*$`,
  hint: `应为内置的类型（${Object.keys(scalarTypes).join('、')}）、大写开头的类型名，或由它们组成的 X[]、A | B。`,
};

export const address: TextPattern = { source: '^https://', hint: '网址须以 https:// 开头。' };

export const regularExpression: TextPattern = { source: '^\\^', hint: '正则表达式须以 ^ 开头。' };

export const accessorName: TextPattern = {
  source: '^[a-z][A-Za-z0-9]*Of$',
  hint: '函数名须以小写英文字母开头、以 Of 结尾，只含英文字母和数字。',
};

/** An absolute path of a URL, without query: segments of characters that need no escape, or are escaped. */
export const callPath: TextPattern = {
  source: "^/$|^(?:/(?!\\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)+/?$",
  hint: '应为以 / 开头的路径，不含主机名、? 和 #，如 /cgi-bin/kf/send_msg。',
};

export const dispatchName: TextPattern = {
  source: '^dispatch[A-Z][A-Za-z0-9]*$',
  hint: '函数名须以 dispatch 开头，后接大写字母。',
};
