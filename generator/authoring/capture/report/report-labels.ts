import { fillGaps } from '../../../base/words/fill-gaps.js';
import type { Language } from '../../../base/words/language.js';

/** The words of a report about captures. `{name}` is filled in. */
const labels = {
  // Headings
  summary: { 'zh-CN': '{files}：{items}，{responses}', en: '{files}: {items}, {responses}' },
  item: { 'zh-CN': '{count} 条消息', en: '1 item' },
  items: { 'zh-CN': '{count} 条消息', en: '{count} items' },
  response: { 'zh-CN': '{count} 个响应', en: '1 response' },
  responses: { 'zh-CN': '{count} 个响应', en: '{count} responses' },
  'more-files': { 'zh-CN': '{files} 等 {count} 个文件', en: '{files} and others ({count} files)' },
  'standard-input': { 'zh-CN': '标准输入', en: 'standard input' },
  known: { 'zh-CN': '各类型的条数', en: 'Items by type' },
  unknown: { 'zh-CN': '规格里没有的类型', en: 'Types that the spec does not have' },
  invalid: { 'zh-CN': '不符合规格', en: 'What the spec does not allow' },
  fields: { 'zh-CN': '规格里没有的字段', en: 'Fields that the spec does not have' },
  codes: { 'zh-CN': '规格里没有的代码', en: 'Codes that the spec does not have' },
  faults: { 'zh-CN': '无法读取之处', en: 'What could not be read' },

  // Columns
  count: { 'zh-CN': '条数', en: 'items' },
  wrong: { 'zh-CN': '有误', en: 'invalid' },
  type: { 'zh-CN': '类型', en: 'type' },
  place: { 'zh-CN': '位置', en: 'place' },
  fault: { 'zh-CN': '问题', en: 'fault' },

  // Findings
  once: { 'zh-CN': '{name}（1 次，见 {first}）', en: '{name} (once, at {first})' },
  often: { 'zh-CN': '{name}（{count} 次，首见 {first}）', en: '{name} ({count} times, first at {first})' },
  untagged: { 'zh-CN': '（没有标签）', en: '(no tag)' },
  hidden: {
    'zh-CN': '“…”处可能是内容，没有显示。',
    en: '"…" stands for what may be content and is not shown.',
  },

  // What is not allowed
  mismatch: { 'zh-CN': '应为{expected}，实为{received}。', en: 'Should be {expected}, found {received}.' },
  'broken-limit': { 'zh-CN': '应为{expected}。', en: 'Should be {expected}.' },
  missing: { 'zh-CN': '缺少这个字段。', en: 'The field is missing.' },
  spec: { 'zh-CN': '规格：{spec}', en: 'Spec: {spec}' },
  'min-bytes': { 'zh-CN': '至少 {0} 字节的字符串（UTF-8）', en: 'a string of at least {0} bytes in UTF-8' },
  'max-bytes': { 'zh-CN': '至多 {0} 字节的字符串（UTF-8）', en: 'a string of at most {0} bytes in UTF-8' },
  absent: { 'zh-CN': '空缺', en: 'nothing' },
  null: { 'zh-CN': 'null', en: 'null' },
  list: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '对象', en: 'an object' },
  string: { 'zh-CN': '字符串', en: 'a string' },
  number: { 'zh-CN': '数', en: 'a number' },
  boolean: { 'zh-CN': '布尔值', en: 'true or false' },
  'other-string': { 'zh-CN': '别的字符串', en: 'another string' },
  'other-number': { 'zh-CN': '别的数', en: 'another number' },
  'other-boolean': { 'zh-CN': '别的布尔值', en: 'the other one' },

  // Faults
  'unexpected-character': { 'zh-CN': '这里不是有效的 JSON', en: 'this is not valid JSON' },
  'ends-early': {
    'zh-CN': '文件到此中断，最后一个值不完整',
    en: 'the file ends here, in the middle of a value',
  },
  'not-utf8': { 'zh-CN': '这里不是 UTF-8 编码', en: 'this is not UTF-8' },
  'too-deep': { 'zh-CN': '嵌套太深', en: 'nested too deep' },
  'too-large': { 'zh-CN': '这个值太大，已跳过', en: 'this value is too large and was passed over' },
  'no-value': { 'zh-CN': '文件里没有 JSON', en: 'there is no JSON in the file' },
  'more-faults': { 'zh-CN': '另有 {count} 处没有列出', en: '{count} more, not listed' },
  'only-readable': { 'zh-CN': '以上只统计了能读取的部分。', en: 'Only what could be read is counted.' },
  'more-findings': {
    'zh-CN': '种类太多，另有 {count} 处没有列出。',
    en: 'There are too many kinds to list them all: {count} more occurrences.',
  },
  clean: {
    'zh-CN': '全部符合规格，没有规格以外的内容。',
    en: 'The spec allows and covers all of it.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ReportLabelName = keyof typeof labels;

/** What stands in the gaps is not made printable: that happens when lines are made of it. */
export type ReportLabel = (name: ReportLabelName, gaps?: Readonly<Record<string, string>>) => string;

export function reportLabelIn(language: Language): ReportLabel {
  return (name, gaps = {}) => fillGaps(labels[name][language], (gap) => gaps[gap] ?? '');
}
