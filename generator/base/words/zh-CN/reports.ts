/** What reports about a spec say besides its mistakes. */
export const reports = {
  warning: '警告',
  'did-you-mean': '是不是想写“{word}”？',
  'two-sentences': '{first}{second}',
  summary: '{files}中有 {findings}。',
  'mistakes-and-warnings': '{mistakes}、{warnings}',
  'one-mistake': '{count} 处错误',
  mistakes: '{count} 处错误',
  'one-warning': '{count} 处警告',
  warnings: '{count} 处警告',
  'one-file': '{count} 个文件',
  files: '{count} 个文件',
  'left-out': '另有 {count} 处没有列出（--format json 最多列出 {maximum} 处）：',
} as const;
