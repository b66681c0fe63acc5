import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { SyncState } from 'wecom-kf-messages/sync';
import { progressInFiles } from '../../examples/bot/progress/in-files.js';
import { connectToRedis, progressInRedis } from '../../examples/bot/progress/in-redis.js';
import { progressInSqlite, type Database } from '../../examples/bot/progress/in-sqlite.js';
import type { ProgressStores } from '../../examples/bot/progress/progress-store.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const states: readonly SyncState[] = [
  { version: 1, handled: [] },
  { version: 1, cursor: 'c1', handled: Array.from({ length: 3_000 }, (_, index) => `消息-${index}`) },
  { version: 1, cursor: 'c2\r\n"', handled: ['m1'] },
];

/** `open` stands for another process. */
async function expectKept(open: () => ProgressStores): Promise<void> {
  expect((await open()('wk/1').load()) ?? undefined).toBeUndefined();
  for (const state of states) {
    await open()('wk/1').save(state);
    expect(await open()('wk/1').load()).toEqual(state);
  }
  await open()('wk2').save(states[0]!);
  expect(await open()('wk/1').load()).toEqual(states.at(-1));
}

describe('progress in files', () => {
  it('is kept', async () => {
    const folder = temporaryFolder({});
    await expectKept(() => progressInFiles(folder));
  });

  it('is never half: what a crash left beside it is not read', async () => {
    const folder = temporaryFolder({});
    const store = progressInFiles(folder)('wk1');
    await store.save(states[1]!);
    writeFileSync(join(folder, 'wk1.json.new'), '{"version":1,"hand');
    expect(await store.load()).toEqual(states[1]);
    await store.save(states[2]!);
    expect([await store.load(), readdirSync(folder).filter((name) => name.startsWith('wk'))]).toEqual([
      states[2],
      ['wk1.json'],
    ]);
  });

  it('that cannot be read is an error, not a new beginning', async () => {
    const folder = temporaryFolder({ 'wk1.json': '{' });
    await expect(progressInFiles(folder)('wk1').load()).rejects.toThrow(SyntaxError);
  });
});

interface Sqlite {
  readonly DatabaseSync: new (path: string) => Database & { close(): void };
}

/** Node 20 has none, and says so when asked. */
const sqlite = (process as Partial<typeof process>).getBuiltinModule?.('node:sqlite') as Sqlite | undefined;

it.skipIf(sqlite === undefined)('progress in SQLite is kept', async () => {
  const path = join(temporaryFolder({}), 'progress.db');
  const database = new sqlite!.DatabaseSync(path);
  await expectKept(() => progressInSqlite(database));
  database.close();
  const again = new sqlite!.DatabaseSync(path);
  expect(await progressInSqlite(again)('wk/1').load()).toEqual(states.at(-1));
  again.close();
});

describe('progress in Redis', () => {
  const server = ((): string | undefined => {
    try {
      execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
      return 'redis-server';
    } catch {
      return process.env['REDIS_SERVER'];
    }
  })();

  it.skipIf(server === undefined)('is kept', async () => {
    const port = await freePort();
    const folder = temporaryFolder({});
    const process = spawn(server!, ['--port', String(port), '--dir', folder, '--save', ''], {
      stdio: 'ignore',
    });
    try {
      for (let attempt = 0; ; attempt += 1) {
        const { command, close } = connectToRedis(port);
        const isUp = await command('PING').catch(() => undefined);
        close();
        if (isUp === 'PONG') break;
        if (attempt === 100) throw new Error('redis-server does not answer');
        await pause(50);
      }
      const { command, close } = connectToRedis(port);
      await expectKept(() => progressInRedis(command));
      await expect(command('NO_SUCH_COMMAND')).rejects.toThrow(/unknown command/);
      close();
      await expect(command('PING')).rejects.toThrow();
    } finally {
      process.kill();
    }
  });

  it('is kept by what speaks its protocol, in whatever pieces answers come', async () => {
    const values = new Map<string, string>();
    const redis = createServer((socket) => {
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString('latin1');
        const parts = text.split('\r\n');
        const count = Number(parts[0]?.slice(1));
        if (parts.length < 2 * count + 2) return;
        text = parts.slice(2 * count + 1).join('\r\n');
        const [name, key = '', value = ''] = parts
          .slice(1, 2 * count + 1)
          .filter((_, index) => index % 2 === 1);
        if (name === 'SET') values.set(key, value);
        const found = values.get(key);
        const bulk = found === undefined ? '$-1\r\n' : `$${found.length}\r\n${found}\r\n`;
        const answer = Buffer.from(name === 'SET' ? '+OK\r\n' : bulk, 'latin1');
        for (let at = 0; at < answer.length; at += 4_001) socket.write(answer.subarray(at, at + 4_001));
      });
    });
    await new Promise<void>((resolve) => redis.listen(0, '127.0.0.1', resolve));
    const { command, close } = connectToRedis((redis.address() as AddressInfo).port);
    await expectKept(() => progressInRedis(command));
    close();
    redis.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
