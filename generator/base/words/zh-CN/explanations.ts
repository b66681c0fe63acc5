/** The words around what the spec says. */
export const explanations = {
  // Headings of columns
  field: '字段',
  type: '类型',
  presence: '出现',
  doc: '说明',
  value: '值',
  name: '名字',
  enum: '枚举',
  tag: '标签',

  // Facts
  union: '属于',
  membership: '{union}（{tag} = {values}）',
  call: '调用',
  'call-text': '{name}（{method} {path}）',
  address: '地址',
  request: '请求',
  response: '响应',
  direction: '方向',
  sent: '由程序发给服务端',
  'sent-closed': '由程序发给服务端，不接受其他字段',
  'union-tag': '以 {tag} 区分',
  accessors: '取值函数',
  'accessor-paths': '{name}：{paths}',
  'open-enum': '{type}，开放：可能出现未列出的值',
  'closed-enum': '{type}，封闭：只有以下的值',
  aliases: '别名',
  since: '始于',
  deprecated: '弃用',
  source: '文档',
  page: '网页',
  place: '定义',
  also: '另见',
  'also-more': '…… 另有 {count} 项，可用 --format json 列出',
  common: '各类型共有的字段',
  advice: '应对',
  'advised-codes': '{advice}：{codes}',

  // What a program does about a code
  'advice-retry': 'retry（稍后重试）',
  'advice-renew-token': 'renew-token（换新的 access_token 后重试）',
  'advice-window-closed': 'window-closed（会话窗口已关，等客户再发来消息）',
  'advice-stop': 'stop（不要重试，须由人处理）',
  'advice-fix-request': 'fix-request（改正请求后再发）',

  // Rules
  rule: '规则',
  'rule-error': '错误：有它就不生成',
  'rule-warning': '警告：不妨碍生成；确实如此的，用 # kfgen-ignore 写明理由',

  // Presence
  required: '必有',
  optional: '可选',
  condition: '{field} 为 {values}',
  expected: '{conditions}（文档所说）',
  'conditions-and': '且 ',
  'values-or': '、',

  // Behind a text
  'text-deprecated': '{text}（已弃用：{reason}）',
  'text-advice': '{text}（应对 {advice}）',
  'text-since': '{text}（始于 {since}）',
  'text-aliases': '{text}（别名 {names}）',
} as const;
