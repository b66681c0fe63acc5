import { initTRPC, TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { describe, expect, it } from 'vitest';
import { enterSessionEventExample, textMessageExample } from '../../generated/src/examples.js';
import { kfMessageSchema } from '../../generated/src/standard.js';

const trpc = initTRPC.create();

const router = trpc.router({
  receive: trpc.procedure.input(kfMessageSchema).mutation(({ input }) => {
    if (input.msgtype === 'text') return input.text.content;
    return input.msgtype === 'event' ? input.event.event_type : input.msgtype;
  }),
});

const noText = { ...textMessageExample, text: {} };

describe('tRPC', () => {
  const caller = router.createCaller({});

  it('hands an accepted input to the procedure, typed', async () => {
    await expect(caller.receive(textMessageExample)).resolves.toBe(textMessageExample.text.content);
    await expect(caller.receive(enterSessionEventExample)).resolves.toBe('enter_session');
    // @ts-expect-error the caller knows the input's type
    await expect(caller.receive({ msgtype: 'mini_program' })).rejects.toThrow(TRPCError);
  });

  it('refuses an input as BAD_REQUEST, with the issues as the cause', async () => {
    const refused = caller.receive(noText as typeof textMessageExample);
    await expect(refused).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: {
        issues: [{ path: ['text', 'content'], message: expect.stringContaining('text.content') as string }],
      },
    });
  });

  it('answers 200 and 400 over HTTP', async () => {
    const statusOf = async (input: unknown): Promise<number> => {
      const req = new Request('http://localhost/receive', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      return (await fetchRequestHandler({ endpoint: '', req, router })).status;
    };
    expect(await statusOf(textMessageExample)).toBe(200);
    expect(await statusOf(noText)).toBe(400);
  });
});
