import { createConnection } from 'node:net';
import type { ProgressStores } from './progress-store.js';

/** Sends a command to Redis and gives the answer; any client has such a function. */
export type RedisCommand = (...parts: string[]) => Promise<string | null>;

/** 一个账号一个键。Redis 要开持久化（`appendonly yes`），否则重启后从三天前读起。 */
export function progressInRedis(command: RedisCommand, prefix = 'kf:progress:'): ProgressStores {
  return (openKfid) => ({
    load: async () => {
      const text = await command('GET', prefix + openKfid);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    },
    save: async (state) => void (await command('SET', prefix + openKfid, JSON.stringify(state))),
  });
}

/** A connection for commands with one answer each, without a library. */
export function connectToRedis(
  port: number,
  host = '127.0.0.1',
): { readonly command: RedisCommand; readonly close: () => void } {
  const socket = createConnection(port, host);
  const waiting: Waiting[] = [];
  let received = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let reply = replyIn(received); reply !== undefined; reply = replyIn(received)) {
      received = received.subarray(reply.length);
      if (reply.error === undefined) waiting.shift()?.resolve(reply.text);
      else waiting.shift()?.reject(new Error(reply.error));
    }
  });
  const fail = (error?: Error): void =>
    waiting.splice(0).forEach(({ reject }) => reject(error ?? new Error('Redis 断开了')));
  socket.on('error', fail);
  socket.on('close', () => fail());
  const command: RedisCommand = (...parts) =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) {
        reject(new Error('Redis 断开了'));
        return;
      }
      waiting.push({ resolve, reject });
      const bulks = parts.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`);
      socket.write(`*${parts.length}\r\n${bulks.join('')}`);
    });
  return { command, close: () => socket.end() };
}

interface Waiting {
  readonly resolve: (answer: string | null) => void;
  readonly reject: (error: Error) => void;
}

interface Reply {
  /** In bytes. */
  readonly length: number;
  readonly text: string | null;
  readonly error?: string;
}

/** The first answer (RESP 2), if all of it has come. */
function replyIn(bytes: Buffer): Reply | undefined {
  const end = bytes.indexOf('\r\n');
  if (end === -1) return undefined;
  const head = bytes.toString('utf8', 1, end);
  const length = end + 2;
  switch (bytes.toString('utf8', 0, 1)) {
    case '-':
      return { length, text: null, error: head };
    case '$': {
      const size = Number(head);
      if (size < 0) return { length, text: null };
      if (bytes.length < length + size + 2) return undefined;
      return { length: length + size + 2, text: bytes.toString('utf8', length, length + size) };
    }
    default:
      return { length, text: head };
  }
}
