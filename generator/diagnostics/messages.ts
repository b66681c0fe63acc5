import type { Language } from './language.js';
import type { Phrase } from './phrase.js';

/**
 * Every mistake that a spec can hold, with its sentence in both languages.
 * `{name}` is replaced by a text from the spec, `<name>` by a phrase of the glossary.
 */
export const messages = {
  // Reading YAML
  'yaml-syntax': { 'zh-CN': 'YAML 语法错误：<reason>。', en: 'YAML syntax error: <reason>.' },
  'yaml-depth': { 'zh-CN': '嵌套超过 {maximum} 层。', en: 'Nested deeper than {maximum} levels.' },
  'yaml-directive': {
    'zh-CN': '规格文件中不能有 YAML 指令（%）。',
    en: 'A spec file must not hold YAML directives (%).',
  },
  'yaml-documents': {
    'zh-CN': '一个文件只能有一个 YAML 文档。',
    en: 'A file must hold only one YAML document.',
  },
  'yaml-anchor': {
    'zh-CN': '规格文件中不能有 YAML 锚点（&）。',
    en: 'A spec file must not hold YAML anchors (&).',
  },
  'yaml-alias': {
    'zh-CN': '规格文件中不能有 YAML 别名（*）。',
    en: 'A spec file must not hold YAML aliases (*).',
  },
  'yaml-tag': {
    'zh-CN': '规格文件中不能有 YAML 标签（!）。',
    en: 'A spec file must not hold YAML tags (!).',
  },
  'yaml-complex-key': {
    'zh-CN': '键必须是一个词，不能是列表或映射。',
    en: 'A key must be a single word, not a list or a mapping.',
  },
  'file-too-large': {
    'zh-CN': '文件有 {length} 个字符，最多 {maximum} 个。',
    en: 'The file has {length} characters; at most {maximum} are allowed.',
  },
  'empty-file': { 'zh-CN': '文件里没有定义。', en: 'The file defines nothing.' },

  // Shape
  'wrong-type': {
    'zh-CN': '这里应为<expected>，实为<received>。',
    en: 'Expected <expected>, found <received>.',
  },
  'unknown-key': {
    'zh-CN': '未知的键“{key}”，可用的键：{keys}。',
    en: 'Unknown key "{key}". Known keys: {keys}.',
  },
  'unknown-word': { 'zh-CN': '不能用“{word}”，可用的有：{words}。', en: '"{word}" is not one of: {words}.' },
  'missing-key': { 'zh-CN': '缺少必需的键“{key}”。', en: 'The required key "{key}" is missing.' },
  'missing-doc': { 'zh-CN': '缺少中文说明（doc）。', en: 'The Chinese text (doc) is missing.' },
  'missing-variant': { 'zh-CN': '下列键中必须有一个：{keys}。', en: 'One of these keys is needed: {keys}.' },
  'conflicting-keys': {
    'zh-CN': '键“{key}”与“{other}”不能并用。',
    en: 'Key "{key}" cannot be used together with "{other}".',
  },
  'duplicate-key': { 'zh-CN': '键“{key}”重复。', en: 'Key "{key}" appears twice.' },
  'empty-mapping': { 'zh-CN': '这里至少要有一个键。', en: 'At least one key is needed here.' },
  'empty-sequence': { 'zh-CN': '列表不能为空。', en: 'The list must not be empty.' },

  // Names and references
  'invalid-type-name': {
    'zh-CN': '名字“{name}”须以大写英文字母开头，只含英文字母和数字。',
    en: 'Name "{name}" must begin with a capital letter and hold only ASCII letters and digits.',
  },
  'reserved-type-name': {
    'zh-CN': '不能用类型名“{name}”：JavaScript、TypeScript、浏览器或生成的代码里已有这个名字。',
    en: 'Type name "{name}" is taken: JavaScript, TypeScript, browsers or the generated code use it already.',
  },
  'duplicate-type-name': {
    'zh-CN': '类型“{name}”已在 {file} 中定义。',
    en: 'Type "{name}" is already defined in {file}.',
  },
  'invalid-field-name': {
    'zh-CN': '字段名“{name}”须以英文字母或下划线开头，只含英文字母、数字和下划线，且不能是 __proto__。',
    en: 'Field name "{name}" must begin with an ASCII letter or underscore, hold only ASCII letters, digits and underscores, and not be __proto__.',
  },
  'duplicate-field': { 'zh-CN': '字段“{name}”重复。', en: 'Field "{name}" appears twice.' },
  'invalid-type-expression': {
    'zh-CN': '类型“{expression}”写法不对，应如 string、TextMessage[] 或 string | uint32。',
    en: 'Type "{expression}" is malformed; write e.g. string, TextMessage[] or string | uint32.',
  },
  'object-alternative': {
    'zh-CN': '“{name}”是对象或联合，不能用 | 与其他类型并列；请用带标签的联合（union）。',
    en: '"{name}" is an object or union and cannot be an alternative (|); use a union with a tag.',
  },
  'unknown-type': { 'zh-CN': '没有类型“{name}”。', en: 'There is no type "{name}".' },
  'not-an-object': {
    'zh-CN': '“{name}”不是对象类型，不能用于 <key>。',
    en: '"{name}" is not an object type, which <key> needs.',
  },
  'not-a-union': { 'zh-CN': '“{name}”不是联合。', en: '"{name}" is not a union.' },
  'cyclic-extends': { 'zh-CN': '循环继承：{cycle}。', en: 'Cyclic inheritance: {cycle}.' },
  'cyclic-union': { 'zh-CN': '联合循环包含：{cycle}。', en: 'Cyclic union membership: {cycle}.' },
  'invalid-source': {
    'zh-CN': '“{source}”不是 https 网址。',
    en: '"{source}" is not an https address.',
  },

  // Meaning
  'incompatible-override': {
    'zh-CN': '字段“{field}”与 {base} 中的同名字段不兼容：继承来的字段只能收窄。',
    en: 'Field "{field}" does not fit the field it inherits from {base}: an inherited field can only be narrowed.',
  },
  'missing-tag': {
    'zh-CN': '“{member}”是 {union} 的成员，须有值固定的必有字段 {tag}。',
    en: '"{member}" is a member of {union} but has no required constant field {tag}.',
  },
  'tag-clash': {
    'zh-CN': '标签 {tag} 的值“{value}”在 {union} 中已属于 {other}。',
    en: 'Value "{value}" of tag {tag} already stands for {other} in {union}.',
  },
  'tag-body-mismatch': {
    'zh-CN': '{tag} 为“{value}”，内容的键却是“{found}”。',
    en: '{tag} is "{value}", but the key of the body is "{found}".',
  },
  'invalid-tag-path': {
    'zh-CN': '标签“{tag}”写法不对，应如 msgtype 或 event.event_type。',
    en: 'Tag "{tag}" is malformed; write e.g. msgtype or event.event_type.',
  },
  'invalid-dispatch-name': {
    'zh-CN': '函数名“{name}”须以 dispatch 开头，后接大写字母，且不与别的重复。',
    en: 'Function name "{name}" must be "dispatch" followed by a capital, and be used once.',
  },
  'empty-union': { 'zh-CN': '联合“{name}”没有成员。', en: 'Union "{name}" has no members.' },
  'unknown-when-field': {
    'zh-CN': 'when 所指的字段“{field}”不在同级。',
    en: 'The field "{field}" that `when` names is not beside it.',
  },
  'when-needs-enum': {
    'zh-CN': 'when 所指的字段“{field}”既不是枚举也不是固定值。',
    en: 'The field "{field}" that `when` names is neither an enum nor a constant.',
  },
  'unknown-when-value': {
    'zh-CN': '字段“{field}”没有值“{value}”。',
    en: 'Field "{field}" has no value "{value}".',
  },
  'optional-when': {
    'zh-CN': '字段“{field}”已由 when 说明何时必有，不能再加 ?。',
    en: 'Field "{field}" has a `when`; it cannot be marked optional (?) as well.',
  },
  'inapplicable-limit': {
    'zh-CN': '“{limit}”不适用于类型“{type}”。',
    en: '"{limit}" does not apply to type "{type}".',
  },
  'empty-range': {
    'zh-CN': '{lower} {low} 大于 {upper} {high}，没有值能同时满足。',
    en: '{lower} {low} is above {upper} {high}: no value can satisfy both.',
  },
  'invalid-pattern': {
    'zh-CN': '正则表达式“{pattern}”不可用：<reason>。',
    en: 'Regular expression "{pattern}" is not usable: <reason>.',
  },
  'invalid-enum-value': {
    'zh-CN': '“{value}”不是有效的 {type} 值。',
    en: '"{value}" is not a valid {type}.',
  },
  'duplicate-enum-name': {
    'zh-CN': '枚举值的名字“{name}”重复。',
    en: 'The value name "{name}" appears twice.',
  },
  'missing-example': {
    'zh-CN': '“{name}”是联合的成员，至少要有一个样例（examples）。',
    en: '"{name}" is a member of a union and needs at least one example.',
  },
  'example-mismatch': {
    'zh-CN': '样例不符合 {type}：{path} 应为<expected>。',
    en: 'The example does not fit {type}: {path} should be <expected>.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type DiagnosticCode = keyof typeof messages;

type Texts<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Texts<Rest>
  : never;

type Phrases<Sentence extends string> = Sentence extends `${string}<${infer Name}>${infer Rest}`
  ? Name | Phrases<Rest>
  : never;

type English<Code extends DiagnosticCode> = (typeof messages)[Code]['en'];

/** The parameters that the sentence of `Code` needs. */
export type ParametersOf<Code extends DiagnosticCode> = {
  readonly [Name in Texts<English<Code>> | Phrases<English<Code>>]: Name extends Phrases<English<Code>>
    ? Phrase
    : string;
};
