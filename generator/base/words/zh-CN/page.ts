/** What the reference page says around what the spec says. */
export const page = {
  title: '消息参考',
  'skip-link': '跳到正文',
  playground: '试一试',
} as const;
