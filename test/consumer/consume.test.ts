import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'wecom-kf-messages/client';
import { afterEach, describe, expect, it } from 'vitest';
import * as examples from '../../generated/src/examples.js';
import { isKfMessage } from '../../generated/src/guards.js';
import type { KfMessage } from '../../generated/src/types.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { runTsc } from '../support/run-tsc.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { consume, type Consumer } from './consume.js';
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
}

/** What only JSON survives. */
interface Kept {
  text?: string;
}

/** A consumer that records what it does; `handle` is called for each message. */
function watch(url: string, kept: Kept, handle: (message: KfMessage) => void = () => undefined): Watched {
  const [handled, lines]: [string[], string[]] = [[], []];
  const take = async (message: KfMessage): Promise<void> => {
    handle(message);
    handled.push(message.msgid);
  };
  const consumer: Consumer = {
    client: createClient({ token: 't', baseUrl: new URL(url).origin }),
    reading: {
      openKfid: 'wk1',
      load: () => kept.text && (JSON.parse(kept.text) as unknown),
      save: (state) => void (kept.text = JSON.stringify(state)),
      retryAfter: 1,
      attempts: 5,
    },
    handlers: { text: take, enter_session: take, fallback: take },
    log: (line) => void lines.push(line),
  };
  return { consumer, handled, lines };
}

const ids = messages.map(({ msgid }) => msgid);

describe('the consumer of the README', () => {
  it('handles every message once and in order, over pages, strangers and faults', async () => {
    const { url, cursors } = await serve(answers);
    const { consumer, handled } = watch(url, {});
    await consume(consumer);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(handled).toEqual(ids);
    expect(cursors).toEqual([undefined, 'c1', 'c1', 'c1', 'c1', 'c2', 'c3']);
  });

  it('reports what it does not know and what is broken, and every fault', async () => {
    const { url } = await serve(answers);
    const { consumer, lines } = watch(url, {});
    await consume(consumer);
    expect(lines).toEqual([
      '没有收录（u1）：msgtype = red_packet',
      expect.stringMatching(/^读取失败（第 1 次）：网络故障/) as string,
      expect.stringMatching(/^读取失败（第 2 次）：网络故障/) as string,
      expect.stringMatching(/^读取失败（第 3 次）：-1 系统繁忙/) as string,
      '有误（i1）：text.content: string',
      '没有收录（u2）：event.event_type = new',
      '有误（没有 msgid）：(root): object',
    ]);
  });

  it('continues from the saved cursor after a restart', async () => {
    const later = { ...examples.textMessageExample, msgid: 'later' };
    const { url, cursors } = await serve({ ...answers, c4: [page([later], { next: 'c5', more: 0 })] });
    const kept: Kept = {};
    await consume(watch(url, kept).consumer);
    const again = watch(url, kept);
    await consume(again.consumer);
    expect(again.handled).toEqual(['later']);
    expect(cursors.slice(-2)).toEqual(['c3', 'c4']);
    expect(JSON.parse(kept.text!)).toMatchObject({ cursor: 'c5' });
  });

  it.each(ids.map((id, index) => [index, id]))(
    'handles nothing twice and nothing never when message %i fails the first time',
    async (_index, id) => {
      const { url } = await serve(answers);
      const kept: Kept = {};
      const first = watch(url, kept, ({ msgid }) => {
        if (msgid === id) throw new Error('crash');
      });
      await expect(consume(first.consumer)).rejects.toThrow('crash');
      const second = watch(url, kept);
      await consume(second.consumer);
      expect([...first.handled, ...second.handled]).toEqual(ids);
    },
  );

  it('gives up after faults without end, with nothing lost', async () => {
    const { url, cursors } = await serve({ ...answers, c1: ['cut'] });
    const kept: Kept = {};
    await expect(consume(watch(url, kept).consumer)).rejects.toThrow('读取消息失败：网络故障');
    expect(cursors).toEqual([undefined, 'c1', 'c1', 'c1', 'c1', 'c1']);
    expect(JSON.parse(kept.text!)).toMatchObject({ cursor: 'c1' });
  });
});

describe('its source', () => {
  const source = readFileSync(join(import.meta.dirname, 'consume.ts'), 'utf8').replaceAll('\r\n', '\n');

  it('is what the README shows', () => {
    const readme = readFileSync(join(repositoryRoot, 'generated/README.md'), 'utf8').replaceAll('\r\n', '\n');
    expect(readme).toContain(`\`\`\`ts\n${source}\`\`\`\n`);
  });

  it('has some 20 lines of code', () => {
    const lines = source
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^ *(\/\*\*|import|readonly|\})/.test(line));
    expect(lines.length).toBeLessThanOrEqual(25);
  });

  it('compiles strictly', async () => {
    const folder = temporaryFolder({ 'consume.ts': source });
    const modules = join(repositoryRoot, 'node_modules');
    const paths = {
      'wecom-kf-messages': [join(repositoryRoot, 'generated/kit/index.ts')],
      'wecom-kf-messages/*': [join(repositoryRoot, 'generated/kit/*/index.ts')],
    };
    const typeRoots = [join(modules, '@types')];
    // The package is compiled with its own settings: its unused parts are its own business.
    const options = { paths, typeRoots, types: ['node'], lib: ['es2023'], skipLibCheck: true };
    expect(await runTsc(folder, options)).toEqual({ code: 0, output: '' });
  });
});
