import { text } from 'node:stream/consumers';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bot } from '../create-bot.js';
import type { CallbackKeys } from '../callback-crypto.js';
import { createReceiver } from './create-receiver.js';

export type ExpressHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Express 的处理函数：`app.all('/callback', receiveWithExpress(…))`，放在解析正文的中间件之前。 */
export function receiveWithExpress(
  bot: Bot,
  keys: CallbackKeys,
  onError: (error: unknown) => void,
): ExpressHandler {
  const receive = createReceiver(keys);
  return async (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const { method = '' } = request;
    const answer = receive({ method, query: Object.fromEntries(searchParams), body: await text(request) });
    response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(answer.body);
    if (answer.news !== undefined) bot(answer.news.openKfid, answer.news.token).catch(onError);
  };
}
