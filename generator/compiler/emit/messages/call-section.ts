import type { Call } from '../../model/call.js';
import { markdownCode, markdownTable, sourceLink, summary } from './markdown.js';

/** The calls of the service, with what is sent and what comes back. */
export function callSection(calls: readonly Call[]): string {
  const rows = calls.map(({ name, doc, method, path, request, response, source }) => [
    `\`${name}\``,
    summary(doc),
    `\`${method}\` ${markdownCode(path.value)}`,
    request === undefined ? '' : `\`${request.value}\``,
    `\`${response.value}\``,
    sourceLink(source),
  ]);
  return ['## 调用', markdownTable(['调用', '名称', '方法与路径', '请求', '响应', '出处'], rows)].join(
    '\n\n',
  );
}
