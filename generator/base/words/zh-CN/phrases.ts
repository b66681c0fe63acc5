/** Words and phrases that are parts of sentences. `{0}` and `{1}` are filled in order. */
export const phrases = {
  // Shapes of YAML
  text: '文字',
  number: '数',
  count: '不小于 0 的整数',
  boolean: '布尔值（true 或 false）',
  scalar: '单个值（文字、数或布尔值）',
  mapping: '映射（键: 值）',
  sequence: '列表',
  nothing: '空',
  'given-number': '数 {0}',
  'given-boolean': '布尔值 {0}',

  // Keys of the spec language
  extends: 'extends',
  bodiesOf: 'bodiesOf',
  in: 'in',
  request: 'request',
  response: 'response',
  json: 'json',
  amend: 'amend',

  // Why YAML is refused, besides js-yaml's own reasons
  'yaml-unclosed': '前面的括号或引号没有闭合，或者其中的行缩进不足',
  'yaml-opener': '这个引号或括号没有闭合',
  'yaml-wide-colon': '这是全角冒号，键的后面要用半角冒号加空格',
  'yaml-tight-colon': '键的冒号后面缺少空格',
  'yaml-leftover': '这一行到此应已结束；含有冒号加空格、或以 @ ` % 等符号开头的文字须加引号',
  'yaml-number': '这个数太大或太接近 0，无法精确表示；如果是文字，须加引号',
  'yaml-not-finite': '这是 YAML 的无穷大或非数，JSON 里没有这样的数；如果是文字，须加引号',
  'yaml-surrogate': '转义出了半个字符（U+D800 至 U+DFFF）',

  'yaml-wide-comma': '这是全角逗号，各项之间要用半角逗号',
  'yaml-list-type': '大括号里，含有 [ ] 的类型须加引号，写成 {0}',
  'yaml-colon-text': '含有冒号加空格的文字须加引号，写成 {0}',

  // Where no word is near
  'known-keys': '，可用的键：{0}',

  // What other notations say with a key
  'optional-by-mark': '可选的字段在名字末尾加 ?，如 scene?；不加的必有',
  'null-by-type': '可以为 null 的，类型写成 string | null',
  'enum-by-name': '枚举单独定义，type 写它的名字；只有一个值的用 const',
  'default-in-doc': '规格没有默认值，写在 doc 里',
  'limit-by-kind':
    '数的大小用 minimum、maximum，文字的长度用 minLength、maxLength（字符）或 minBytes、maxBytes（字节），列表的项数用 minItems、maxItems',
  'format-in-doc': '规格没有格式，能查的写成 pattern，其余写在 doc 里',

  // How what an amendment adds differs from what there is
  'amended-same': '两处意思相同，删掉这一处即可',
  'amended-text': '两处意思相同，只有说明不同：删掉这一处，要换说明就写在 docs 里',
  'amended-mark': '两处只有一处以 ? 标为可选：对照线上的数据，只留对的一处',
  'amended-other': '两处的 {0} 不同：对照线上的数据，只留对的一处',

  // Why a pattern is refused
  'pattern-syntax': '语法错误（{0}）',
  'pattern-unanchored': '必须以 ^ 开头',
  'pattern-unsafe': '有的文本会让它匹配得很慢，或者用了不支持的写法（分支、断言、嵌套或重复的组）',

  // What has a name in the generated code
  'generated-for': '{0} 里属于“{1}”的（见 {2}）',
  'generated-always': '{0} 里固有的',

  // What a value should be
  required: '必有字段，却没有给出',
  string: '字符串',
  null: 'null',
  object: '对象',
  list: '列表',
  integer: '{0} 到 {1} 的整数',
  'number-range': '{0} 到 {1} 的数',
  'number-range-at-least': '不小于 {0} 的数',
  'number-range-at-most': '不大于 {1} 的数',
  constant: '固定值 {0}',
  'one-of': '以下之一：{0}',
  'known-tag': '标签 {0} 的已知值（{1}）',
  more: '没有另外 {0} 处错误的值（这些没有列出）',
  alternatives: '以下类型之一：{0}',
  'json-text': '{0} 的 JSON 文本',
  'min-length': '至少 {0} 个字符的字符串',
  'max-length': '至多 {0} 个字符的字符串',
  'min-bytes': '至少 {0} 字节的字符串（UTF-8，现为 {1} 字节）',
  'max-bytes': '至多 {0} 字节的字符串（UTF-8，现为 {1} 字节）',
  pattern: '匹配 {0} 的字符串',
  'min-items': '至少 {0} 项的列表',
  'max-items': '至多 {0} 项的列表',
} as const;
