import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import * as examples from '../../generated/src/examples.js';
import { isKfMessage } from '../../generated/src/guards.js';
import type { KfMessage } from '../../generated/src/types.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { runTsc } from '../support/run-tsc.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { consume, type Consumer, type Progress } from './consume.js';
import { fileStore } from './file-store.js';
import { startKfServer, type Answer, type KfServer } from './kf-server.js';

/** One message of each type. */
const messages = Object.values(examples).filter((example): example is KfMessage => isKfMessage(example));
const unknownMessage = { ...messages[0], msgid: 'u1', msgtype: 'red_packet', red_packet: { amount: 1 } };
const unknownEvent = { msgid: 'u2', send_time: 1, origin: 4, msgtype: 'event', event: { event_type: 'new' } };
const invalid = { ...examples.textMessageExample, msgid: 'i1', text: { content: 1 } };

interface PageOptions {
  readonly next: string;
  readonly more: 0 | 1;
}

function page(msg_list: readonly object[], { next, more }: PageOptions): object {
  return { errcode: 0, errmsg: 'ok', next_cursor: next, has_more: more, msg_list };
}

/** Three failures between the first page and the second, which is empty; unknown messages in the first and third. */
const answers: Readonly<Record<string, readonly Answer[]>> = {
  start: [page([messages[0]!, unknownMessage, messages[1]!], { next: 'c1', more: 1 })],
  c1: ['cut', 'cut in the middle', { errcode: -1, errmsg: 'system busy' }, page([], { next: 'c2', more: 1 })],
  c2: [
    page([messages[2]!, invalid, unknownEvent, 'no object' as never, messages[3]!], { next: 'c3', more: 1 }),
  ],
  c3: [page(messages.slice(4), { next: 'c4', more: 0 })],
  c4: [page([], { next: 'c4', more: 0 })],
};

const servers: KfServer[] = [];

async function serve(script: Readonly<Record<string, readonly Answer[]>>): Promise<KfServer> {
  const server = await startKfServer(script);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Watched {
  readonly consumer: Consumer;
  readonly handled: string[];
  readonly lines: string[];
  readonly saved: Progress[];
}

/** A consumer that records what it does; `handle` is called for each message. */
function watch(url: string, folder: string, handle: (message: KfMessage) => void = () => undefined): Watched {
  const [handled, lines, saved]: [string[], string[], Progress[]] = [[], [], []];
  const files = fileStore(folder);
  const take = async (message: KfMessage): Promise<void> => {
    handle(message);
    handled.push(message.msgid);
  };
  const store: Consumer['store'] = {
    load: () => files.load(),
    save: async (progress) => {
      saved.push(progress);
      await files.save(progress);
    },
  };
  const log = (line: string): void => void lines.push(line);
  const consumer = {
    url,
    openKfid: 'wk1',
    store,
    handlers: { text: take, enter_session: take, fallback: take },
    log,
    retryAfter: 1,
  };
  return { consumer, handled, lines, saved };
}

const ids = messages.map(({ msgid }) => msgid);

describe('the consumer of the README', () => {
  it('handles every message once and in order, over pages, strangers and faults', async () => {
    const { url, cursors } = await serve(answers);
    const { consumer, handled } = watch(url, temporaryFolder({}));
    await consume(consumer);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(handled).toEqual(ids);
    expect(cursors).toEqual([undefined, 'c1', 'c1', 'c1', 'c1', 'c2', 'c3']);
  });

  it('reports what it does not know and what is broken, and every fault', async () => {
    const { url } = await serve(answers);
    const { consumer, lines } = watch(url, temporaryFolder({}));
    await consume(consumer);
    expect(lines.filter((line) => line.startsWith('没见过'))).toEqual([
      expect.stringContaining('red_packet') as string,
      expect.stringContaining('"event_type":"new"') as string,
    ]);
    expect(lines.filter((line) => line.startsWith('读取失败'))).toEqual([
      expect.stringContaining('第 1 次') as string,
      expect.stringContaining('第 2 次') as string,
      expect.stringContaining('system busy') as string,
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^text\.content.*字符串/));
    expect(lines.filter((line) => /\[.*(消息|事件)\]/.test(line))).toHaveLength(ids.length);
    expect(lines).toHaveLength(ids.length + 2 + 3 + 2);
  });

  it('moves the cursor only once the page is handled', async () => {
    const { url } = await serve(answers);
    const { consumer, saved } = watch(url, temporaryFolder({}));
    await consume(consumer);
    const handledBefore = (cursor: string): number =>
      saved
        .slice(
          0,
          saved.findIndex((each) => each.cursor === cursor),
        )
        .filter(({ handled }) => handled.length > 0).length;
    expect(['c1', 'c2', 'c3', 'c4'].map(handledBefore)).toEqual([2, 2, 4, ids.length]);
    expect(saved.at(-1)).toEqual({ cursor: 'c4', handled: [] });
  });

  it('continues from the saved cursor after a restart', async () => {
    const later = { ...examples.textMessageExample, msgid: 'later' };
    const { url, cursors } = await serve({ ...answers, c4: [page([later], { next: 'c5', more: 0 })] });
    const folder = temporaryFolder({});
    await consume(watch(url, folder).consumer);
    const again = watch(url, folder);
    await consume(again.consumer);
    expect(again.handled).toEqual(['later']);
    expect(cursors.slice(-2)).toEqual(['c3', 'c4']);
    expect(await fileStore(folder).load()).toEqual({ cursor: 'c5', handled: [] });
  });

  it.each(ids.map((id, index) => [index, id]))(
    'handles nothing twice and nothing never when message %i fails the first time',
    async (_index, id) => {
      const { url } = await serve(answers);
      const folder = temporaryFolder({});
      const first = watch(url, folder, ({ msgid }) => {
        if (msgid === id) throw new Error('crash');
      });
      await expect(consume(first.consumer)).rejects.toThrow('crash');
      const second = watch(url, folder);
      await consume(second.consumer);
      expect([...first.handled, ...second.handled]).toEqual(ids);
    },
  );

  it('gives up after five faults in a row, with nothing lost', async () => {
    const { url, cursors } = await serve({ ...answers, c1: ['cut'] });
    const folder = temporaryFolder({});
    const { consumer } = watch(url, folder);
    await expect(consume(consumer)).rejects.toThrow('fetch failed');
    expect(cursors).toEqual([undefined, 'c1', 'c1', 'c1', 'c1', 'c1']);
    expect(await fileStore(folder).load()).toEqual({ cursor: 'c1', handled: [] });
  });

  it.each([
    ['has no cursor', { errcode: 0, errmsg: 'ok', has_more: 0, msg_list: [] }],
    ['is no page', []],
  ])('never takes an answer for the end that %s', async (_what, answer) => {
    const { url } = await serve({ start: [answer] });
    const { consumer, saved } = watch(url, temporaryFolder({}));
    await expect(consume(consumer)).rejects.toThrow();
    expect(saved).toEqual([]);
  });

  it('takes an answer without a list for an empty page', async () => {
    const { url } = await serve({ start: [{ errcode: 0, errmsg: 'ok', next_cursor: 'c1', has_more: 0 }] });
    const { consumer, saved } = watch(url, temporaryFolder({}));
    await consume(consumer);
    expect(saved.at(-1)).toMatchObject({ cursor: 'c1' });
  });

  it('stops at a cursor that does not move', async () => {
    const { url, cursors } = await serve({
      start: [page([], { next: 'c1', more: 1 })],
      c1: [page([], { next: 'c1', more: 1 })],
    });
    await consume(watch(url, temporaryFolder({})).consumer);
    expect(cursors).toEqual([undefined, 'c1']);
  });
});

describe('its source', () => {
  const source = readFileSync(join(import.meta.dirname, 'consume.ts'), 'utf8').replaceAll('\r\n', '\n');

  it('is what the README shows', () => {
    const readme = readFileSync(join(repositoryRoot, 'generated/README.md'), 'utf8').replaceAll('\r\n', '\n');
    expect(readme).toContain(`\`\`\`ts\n${source}\`\`\`\n`);
  });

  it('has some 40 lines of code', () => {
    const lines = source
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^ *(\/\*\*|import|readonly|\})/.test(line));
    expect(lines.length).toBeLessThanOrEqual(40);
  });

  it('compiles strictly', async () => {
    const folder = temporaryFolder({ 'consume.ts': source });
    const modules = join(repositoryRoot, 'node_modules');
    const paths = { 'wecom-kf-messages': [join(repositoryRoot, 'generated/kit/index.ts')] };
    const typeRoots = [join(modules, '@types')];
    // The package is compiled with its own settings: its unused parts are its own business.
    const options = { paths, typeRoots, types: ['node'], lib: ['es2023'], skipLibCheck: true };
    expect(await runTsc(folder, options)).toEqual({ code: 0, output: '' });
  });
});
