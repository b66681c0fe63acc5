import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server responds: with this JSON, by closing the connection, or by closing it in the middle of a response. */
export type Answer = object | 'cut' | 'cut in the middle';

export interface KfServer {
  readonly url: string;
  /** The cursors of all requests so far; `undefined` where none was sent. */
  readonly cursors: readonly (string | undefined)[];
  close(): Promise<void>;
}

/**
 * Plays `sync_msg` on the loopback interface. `answers` are by cursor, `start` for a request without one; each but the
 * last of a cursor is given once.
 */
export async function startKfServer(answers: Readonly<Record<string, readonly Answer[]>>): Promise<KfServer> {
  const left = new Map(Object.entries(answers).map(([cursor, list]) => [cursor, [...list]]));
  const cursors: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { cursor } = JSON.parse(body) as { readonly cursor?: string };
      cursors.push(cursor);
      const list = left.get(cursor ?? 'start') ?? [];
      reply(
        response,
        (list.length > 1 ? list.shift() : list[0]) ?? { errcode: 40058, errmsg: 'invalid cursor' },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/cgi-bin/kf/sync_msg?access_token=t`,
    cursors,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function reply(response: ServerResponse, answer: Answer): void {
  if (answer === 'cut') {
    response.destroy();
  } else if (answer === 'cut in the middle') {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"errcode":0,"msg_list":[', () => response.destroy());
  } else {
    response.end(JSON.stringify(answer));
  }
}
