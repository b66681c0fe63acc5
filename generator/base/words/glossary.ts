import type { Language } from './language.js';

/** Words that sentences are put together from. `{0}`, `{1}` are gaps, filled with texts from the spec. */
export const glossary = {
  // Shapes of YAML
  text: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数', en: 'a number' },
  count: { 'zh-CN': '不小于 0 的整数', en: 'an integer from 0' },
  boolean: { 'zh-CN': '布尔值（true 或 false）', en: 'true or false' },
  scalar: {
    'zh-CN': '单个值（文字、数或布尔值）',
    en: 'a single value (text, number, true or false)',
  },
  mapping: { 'zh-CN': '映射（键: 值）', en: 'a mapping (key: value)' },
  sequence: { 'zh-CN': '列表', en: 'a list' },
  nothing: { 'zh-CN': '空', en: 'nothing' },
  'given-number': { 'zh-CN': '数 {0}', en: 'the number {0}' },
  'given-boolean': { 'zh-CN': '布尔值 {0}', en: '{0}' },

  // Keys of the spec language
  extends: { 'zh-CN': 'extends', en: '`extends`' },
  bodiesOf: { 'zh-CN': 'bodiesOf', en: '`bodiesOf`' },
  json: { 'zh-CN': 'json', en: '`json`' },

  // Why YAML is refused, beside js-yaml's own reasons
  'yaml-unclosed': {
    'zh-CN': '前面的括号或引号没有闭合，或者其中的行缩进不足',
    en: 'a bracket or quote before this is not closed, or a line inside it is not indented enough',
  },
  'yaml-opener': {
    'zh-CN': '这个引号或括号没有闭合',
    en: 'this quote or bracket is not closed',
  },
  'yaml-wide-colon': {
    'zh-CN': '这是全角冒号，键的后面要用半角冒号加空格',
    en: 'this is a full-width colon; a key is followed by an ASCII colon and a blank',
  },
  'yaml-tight-colon': {
    'zh-CN': '键的冒号后面缺少空格',
    en: 'the colon of a key lacks a blank behind it',
  },
  'yaml-leftover': {
    'zh-CN': '这一行到此应已结束；含有冒号加空格、或以 @ ` % 等符号开头的文字须加引号',
    en: 'the line should end before this; put text in quotes if it holds a colon and a space or begins with a symbol such as @ ` %',
  },
  'yaml-number': {
    'zh-CN': '这个数太大，无法精确表示；如果是文字，须加引号',
    en: 'this number is too large to be held exactly; put it in quotes if it is text',
  },
  'yaml-surrogate': {
    'zh-CN': '转义出了半个字符（U+D800 至 U+DFFF）',
    en: 'an escape stands for half a character (U+D800 to U+DFFF)',
  },

  // Why a pattern is refused
  'pattern-syntax': { 'zh-CN': '语法错误（{0}）', en: 'its syntax is wrong ({0})' },
  'pattern-unanchored': { 'zh-CN': '必须以 ^ 开头', en: 'it must begin with ^' },
  'pattern-unsafe': {
    'zh-CN': '有的文本会让它匹配得很慢，或者用了不支持的写法（分支、断言、嵌套或重复的组）',
    en: 'some text would make it slow, or it holds what is not supported (alternatives, assertions, nested or repeated groups)',
  },

  // What a value should be
  required: { 'zh-CN': '必有字段，却没有给出', en: 'there, as the field is required' },
  string: { 'zh-CN': '字符串', en: 'a string' },
  object: { 'zh-CN': '对象', en: 'an object' },
  list: { 'zh-CN': '列表', en: 'a list' },
  integer: { 'zh-CN': '{0} 到 {1} 的整数', en: 'an integer from {0} to {1}' },
  'integer-at-least': { 'zh-CN': '不小于 {0} 的整数', en: 'an integer of at least {0}' },
  'integer-at-most': { 'zh-CN': '不大于 {1} 的整数', en: 'an integer of at most {1}' },
  'number-range': { 'zh-CN': '{0} 到 {1} 的数', en: 'a number from {0} to {1}' },
  'number-range-at-least': { 'zh-CN': '不小于 {0} 的数', en: 'a number of at least {0}' },
  'number-range-at-most': { 'zh-CN': '不大于 {1} 的数', en: 'a number of at most {1}' },
  constant: { 'zh-CN': '固定值 {0}', en: 'the constant {0}' },
  'one-of': { 'zh-CN': '以下之一：{0}', en: 'one of {0}' },
  'known-tag': { 'zh-CN': '标签 {0} 的已知值（{1}）', en: 'a known value of tag {0} ({1})' },
  alternatives: { 'zh-CN': '以下类型之一：{0}', en: 'one of the types {0}' },
  'json-text': { 'zh-CN': '{0} 的 JSON 文本', en: 'JSON text of {0}' },
  'min-length': { 'zh-CN': '至少 {0} 个字符的字符串', en: 'a string of at least {0} characters' },
  'max-length': { 'zh-CN': '至多 {0} 个字符的字符串', en: 'a string of at most {0} characters' },
  'min-bytes': {
    'zh-CN': '至少 {0} 字节的字符串（UTF-8，现为 {1} 字节）',
    en: 'a string of at least {0} bytes in UTF-8 (it has {1})',
  },
  'max-bytes': {
    'zh-CN': '至多 {0} 字节的字符串（UTF-8，现为 {1} 字节）',
    en: 'a string of at most {0} bytes in UTF-8 (it has {1})',
  },
  pattern: { 'zh-CN': '匹配 {0} 的字符串', en: 'a string that matches {0}' },
  'min-items': { 'zh-CN': '至少 {0} 项的列表', en: 'a list of at least {0} items' },
  'max-items': { 'zh-CN': '至多 {0} 项的列表', en: 'a list of at most {0} items' },

  // Said by the reports themselves
  warning: { 'zh-CN': '警告', en: 'warning' },
  'did-you-mean': { 'zh-CN': '是不是想写“{0}”？', en: 'Did you mean "{0}"?' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
