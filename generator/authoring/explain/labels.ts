import { fillGaps } from '../../base/words/fill-gaps.js';
import type { Language } from '../../base/words/language.js';

/** The words around what the spec says. `{name}` is filled in. */
const labels = {
  // Headings of columns
  field: { 'zh-CN': '字段', en: 'field' },
  type: { 'zh-CN': '类型', en: 'type' },
  presence: { 'zh-CN': '出现', en: 'presence' },
  doc: { 'zh-CN': '说明', en: 'meaning' },
  value: { 'zh-CN': '值', en: 'value' },
  name: { 'zh-CN': '名字', en: 'name' },
  enum: { 'zh-CN': '枚举', en: 'enum' },
  tag: { 'zh-CN': '标签', en: 'tag' },

  // Facts
  union: { 'zh-CN': '属于', en: 'in' },
  membership: { 'zh-CN': '{union}（{tag} = {values}）', en: '{union} ({tag} = {values})' },
  'union-tag': { 'zh-CN': '以 {tag} 区分', en: 'told apart by {tag}' },
  'open-enum': { 'zh-CN': '{type}，开放：可能出现未列出的值', en: '{type}, open: other values may come' },
  'closed-enum': { 'zh-CN': '{type}，封闭：只有以下的值', en: '{type}, closed: these values only' },
  aliases: { 'zh-CN': '别名', en: 'aliases' },
  since: { 'zh-CN': '始于', en: 'since' },
  deprecated: { 'zh-CN': '弃用', en: 'deprecated' },
  source: { 'zh-CN': '文档', en: 'source' },
  place: { 'zh-CN': '定义', en: 'defined' },
  also: { 'zh-CN': '另见', en: 'see also' },

  // Presence
  required: { 'zh-CN': '必有', en: 'required' },
  optional: { 'zh-CN': '可选', en: 'optional' },
  condition: { 'zh-CN': '{field} 为 {values}', en: 'if {field} is {values}' },
  'conditions-and': { 'zh-CN': '且 ', en: ' and ' },
  'values-or': { 'zh-CN': '、', en: ', ' },

  // Behind a text
  'text-deprecated': { 'zh-CN': '{text}（已弃用：{reason}）', en: '{text} (deprecated: {reason})' },
  'text-since': { 'zh-CN': '{text}（始于 {since}）', en: '{text} (since {since})' },
  'text-aliases': { 'zh-CN': '{text}（别名 {names}）', en: '{text} (alias {names})' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type LabelName = keyof typeof labels;

/** What stands in the gaps is not made printable: that happens when lines are made of it. */
export type Label = (name: LabelName, gaps?: Readonly<Record<string, string>>) => string;

export function labelIn(language: Language): Label {
  return (name, gaps = {}) => fillGaps(labels[name][language], (gap) => gaps[gap] ?? '');
}
