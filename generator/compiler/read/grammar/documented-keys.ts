import { optional, required, text } from './combinators.js';
import { address } from './patterns.js';

/** The keys of `DocumentedNode`. */
export const documentedKeys = {
  doc: required(text(), '中文说明，原样写进 TSDoc 与 JSON Schema', 'missing-doc'),
  source: optional(text(address), '官方文档地址'),
  since: optional(text(), '何时起返回，如 2023-05'),
  deprecated: optional(text(), '不再使用的原因'),
};
