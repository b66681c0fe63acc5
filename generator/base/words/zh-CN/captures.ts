/** The words of a report about captures. */
export const captures = {
  // Headings
  summary: '{files}：{items}，{responses}',
  'one-item': '{count} 条消息',
  items: '{count} 条消息',
  'one-response': '{count} 个响应',
  responses: '{count} 个响应',
  'more-files': '{files} 等 {count} 个文件',
  'standard-input': '标准输入',
  known: '各类型的条数',
  'unrecognized-payloads': '不属于规格里任何类型的数据',
  unknown: '规格里没有的类型',
  invalid: '不符合规格',
  fields: '规格里没有的字段',
  codes: '规格里没有的代码',
  answers: '规格没有收录的返回码（不算有误）',
  absent: '文档说有、这里没有的字段（不算有误）',
  'absent-condition': '文档：{field} 为 {values} 时有',
  'absent-or': ' 或 ',
  'absent-and': '，且',
  faults: '无法读取之处',

  // Columns
  count: '条数',
  wrong: '有误',
  type: '类型',
  place: '位置',
  fault: '问题',

  // Findings
  once: '{name}（1 次，见 {first}）',
  often: '{name}（{count} 次，首见 {first}）',
  unrecognized: '（认不出，首例在 {first}）',
  'more-listed': '…… 另有 {kinds} 种（共 {count} 处），可用 --format json 列出',
  hidden: '“…”处可能是内容，没有显示。',

  // What is not allowed
  mismatch: '应为{expected}，实为{received}。',
  'broken-limit': '应为{expected}。',
  // A text in these sentences that begins with a Latin letter, digit or mark
  'latin-start': ' {text}',
  missing: '缺少这个字段。',
  spec: '规格：{spec}',
  'min-bytes': '至少 {0} 字节的字符串（UTF-8）',
  'max-bytes': '至多 {0} 字节的字符串（UTF-8）',
  null: 'null',
  list: '列表',
  object: '对象',
  string: '字符串',
  number: '数',
  boolean: '布尔值',
  'other-string': '别的字符串',
  'other-number': '别的数',
  'other-boolean': '别的布尔值',

  // Faults
  'unexpected-character': '这里不是有效的 JSON',
  'ends-early': '文件到此中断，最后一个值不完整',
  'not-utf8': '这里不是 UTF-8 编码',
  'too-deep': '嵌套太深',
  'too-large': '这个值太大，已跳过',
  'no-value': '文件里没有 JSON',
  'more-faults': '另有 {count} 处没有列出',
  'only-readable': '以上只统计了能读取的部分。',
  'more-findings': '太多了，另有 {count} 处没有列出。',
  clean: '全部符合规格，没有规格以外的内容。',
} as const;
