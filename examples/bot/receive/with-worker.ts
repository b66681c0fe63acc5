import type { Bot } from '../create-bot.js';
import type { CallbackKeys } from '../callback-crypto.js';
import { createReceiver } from './create-receiver.js';

export interface Worker {
  fetch(request: Request, environment: unknown, context: WorkerContext): Promise<Response>;
}

interface WorkerContext {
  waitUntil(work: Promise<unknown>): void;
}

/** Worker 的 `export default`，要打开 `nodejs_compat`（解密用 node:crypto）。响应之后的读取由 `waitUntil` 等完。 */
export function receiveWithWorker(bot: Bot, keys: CallbackKeys, onError: (error: unknown) => void): Worker {
  const receive = createReceiver(keys);
  return {
    fetch: async (request: Request, _environment: unknown, context: WorkerContext): Promise<Response> => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname !== '/callback') return new Response('', { status: 404 });
      const query = Object.fromEntries(searchParams);
      const answer = receive({ method: request.method, query, body: await request.text() });
      if (answer.news !== undefined)
        context.waitUntil(bot(answer.news.openKfid, answer.news.token).catch(onError));
      return new Response(answer.body, { status: answer.status });
    },
  };
}
