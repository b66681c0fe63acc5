/** The languages that reports are written in. */
export type Language = 'zh-CN' | 'en';
