import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Answer = (result: unknown) => void;

/** The other end of a JSON-RPC connection, framed as language servers frame it. */
export interface Peer {
  request(method: string, params?: unknown): Promise<unknown>;
  notify(method: string, params?: unknown): void;
}

/** `received` gets the requests and notifications of the other side; its result is the answer. */
export function connect(
  input: Readable,
  output: Writable,
  received: (method: string, params: unknown) => unknown,
): Peer {
  const waiting = new Map<number, { readonly resolve: Answer; readonly reject: (error: Error) => void }>();
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  onMessage(input, ({ id, method, params, result, error }) => {
    if (method !== undefined) {
      const answer = received(method, params);
      if (id !== undefined) send({ id, result: answer ?? null });
      return;
    }
    const request = id === undefined ? undefined : waiting.get(id);
    if (id !== undefined) waiting.delete(id);
    if (error === undefined) request?.resolve(result);
    else request?.reject(new Error(error.message));
  });
  let last = 0;
  return {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ id: last, method, params });
      }),
    notify: (method, params) => send({ method, params }),
  };
}

function onMessage(input: Readable, handle: (message: Message) => void): void {
  let pending = Buffer.alloc(0);
  input.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const end = pending.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(pending.toString('latin1', 0, end))?.[1]);
      const body = pending.subarray(end + 4, end + 4 + length);
      if (body.length < length) return;
      pending = pending.subarray(end + 4 + length);
      handle(JSON.parse(body.toString('utf8')) as Message);
    }
  });
}
