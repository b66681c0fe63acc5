import type { GeneralCode, FaultWords } from './issue-code.js';

export const generalWords: Readonly<Record<GeneralCode, FaultWords>> = {
  required: ['缺少@', '@ is missing'],
  string: ['@应为字符串，收到#', '@ should be a string, received #'],
  boolean: ['@应为 true 或 false，收到#', '@ should be true or false, received #'],
  null: ['@应为 null，收到#', '@ should be null, received #'],
  integer: ['@应为 1 到 2 的整数，收到#', '@ should be an integer from 1 to 2, received #', 'integer 1..2'],
  number: ['@应为数字，收到#', '@ should be a number, received #'],
  'number-range': ['@应在 1 与 2 之间，收到#', '@ should be between 1 and 2, received #', 'number 1..2'],
  constant: ['@应为 1，收到#', '@ should be 1, received #', '1'],
  'one-of': ['@应为其中之一：1，收到#', '@ should be one of 1, received #', '1'],
  object: ['@应为对象，收到#', '@ should be an object, received #'],
  list: ['@应为列表，收到#', '@ should be a list, received #'],
  alternatives: ['@应为 1 之一，收到#', '@ should be 1, received #', '1'],
  'known-tag': ['@的值#未知，已知的有 2', 'Value # of @ is unknown; known are 2', '2'],
  json: ['@不是 JSON 文本', '@ is not JSON text'],
  more: ['没有列出的不符之处还有 1 处', 'Faults that are not listed: 1'],
  unreadable: ['@读取时出错', '@ cannot be read'],
};
