/** What the reference page says around what the spec says. */
export const page = {
  // The page as a whole
  title: '消息参考',
  'title-of': '{name}参考',
  counts: '{unions} 个联合、{types} 个对象类型、{codes} 个枚举、{calls} 个调用。按 / 搜索。',
  'without-script':
    '没有脚本时，搜索、试一试、其余的示例、TypeScript、JSON Schema、复制与切换语言、深浅的按钮不在这里，别的都在。',
  'skip-link': '跳到正文',
  contents: '目录',
  'language-name': '中文',
  'switch-theme': '切换深色与浅色',

  // Search
  search: '搜索名字、中文与代码',
  'search-hint': '搜索名字、中文、代码',
  results: '搜索结果',
  found: '找到 {count} 项',
  'nothing-found': '没有找到“{text}”',

  // Parts
  tree: '消息树',
  sequence: '读取的时序',
  'sequence-note': '由规格推出：响应里的游标填入下一个请求，通知与请求里名字相同的字段是同一个值。',
  service: '服务端',
  program: '程序',
  'each-item': '逐条判断',
  'keep-cursor': '处理完本页，保存游标：',
  'loop-while': '循环：只要 {condition}',
  'loop-while-cursor': '循环：只要有 {field}',
  ids: 'ID 在哪里',
  'ids-note': '名字相同的 ID、代码与令牌，从哪里收到，又填到哪里。',
  'received-in': '收到',
  'sent-in': '发出',
  unions: '联合一览',
  'seen-in-examples': '示例里的 {field}',
  playground: '试一试',
  calls: '调用',
  'other-types': '其他类型',
  codes: '代码',

  // A type
  'official-page': '官方文档',
  inherited: '另有',
  example: '示例',
  'more-examples': '另有 {count} 个示例',
  copy: '复制',
  copied: '已复制',
  'copy-failed': '没能复制',
} as const;
