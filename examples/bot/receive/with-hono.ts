import { Hono } from 'hono';
import type { Bot } from '../create-bot.js';
import type { CallbackKeys } from '../callback-crypto.js';
import { createReceiver } from './create-receiver.js';

/** Hono：`GET` 与 `POST /callback`。 */
export function receiveWithHono(bot: Bot, keys: CallbackKeys, onError: (error: unknown) => void): Hono {
  const receive = createReceiver(keys);
  const app = new Hono();
  app.on(['GET', 'POST'], '/callback', async ({ req }) => {
    const response = receive({ method: req.method, query: req.query(), body: await req.text() });
    const { news } = response;
    if (news !== undefined) bot(news.openKfid, news.token).catch(onError);
    return new Response(response.body, { status: response.status });
  });
  return app;
}
