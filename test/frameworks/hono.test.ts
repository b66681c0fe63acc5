import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { textMessageExample } from '../../generated/src/examples.js';
import { kfMessageSchema, sendMsgRequestSchema } from '../../generated/src/standard.js';

const app = new Hono()
  .post('/send', sValidator('json', sendMsgRequestSchema), (context) => {
    const request = context.req.valid('json');
    // The type of the schema: only a text message has this field.
    return context.text(request.msgtype === 'text' ? request.text.content : request.msgtype);
  })
  .post('/message', sValidator('json', kfMessageSchema), (context) =>
    context.json(context.req.valid('json')),
  );

async function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

describe("Hono's standard validator", () => {
  it('hands an accepted request to the handler, typed', async () => {
    const request = { touser: 'wm1', open_kfid: 'wk1', msgtype: 'text', text: { content: '您好' } };
    const response = await post('/send', request);
    expect([response.status, await response.text()]).toEqual([200, '您好']);
  });

  it('hands over the whole value, with the fields that no type names', async () => {
    const message = { ...textMessageExample, new_field: { since: 2027 } };
    expect(await (await post('/message', message)).json()).toEqual(message);
  });

  it('refuses a request with 400 and every issue', async () => {
    const response = await post('/send', { touser: 1, msgtype: 'text', text: { content: '您好' } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      success: false,
      error: [
        { path: ['touser'], message: expect.stringContaining('touser') as string },
        { path: ['open_kfid'], message: expect.stringContaining('open_kfid') as string },
      ],
    });
  });
});
