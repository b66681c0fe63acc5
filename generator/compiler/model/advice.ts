/** What a program does about a code, in Chinese, for authors of a spec and readers of its overview. */
export const adviceDocs = {
  retry: '稍后重试',
  'renew-token': '换新的 access_token 后重试',
  'window-closed': '会话窗口已关，等客户再发来消息',
  stop: '不要重试，须由人处理',
  'fix-request': '改正请求后再发',
} as const;

/** What a program does about a code. */
export type Advice = keyof typeof adviceDocs;

export function isAdvice(word: string): word is Advice {
  return Object.hasOwn(adviceDocs, word);
}

/** In the order in which readers see them. */
export const allAdvice: readonly Advice[] = Object.keys(adviceDocs).filter(isAdvice);
