import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from 'wecom-kf-messages/client';
import { isSendMsgOnEventRequest, isSendMsgRequest } from 'wecom-kf-messages';
import { accessToken } from '../../examples/bot/access-token.js';
import { createBot, type Bot } from '../../examples/bot/create-bot.js';
import type { Handling } from '../../examples/bot/handle-message.js';
import { progressInFiles } from '../../examples/bot/progress/in-files.js';
import { faultsEvery, startFakeKf, type FakeKf, type FakeKfOptions } from '../../examples/fake-kf/index.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let fake: FakeKf;
const lines: string[] = [];
let now = 1_750_000_000;

async function start(options: FakeKfOptions = {}): Promise<void> {
  fake = await startFakeKf({ now: () => now, ...options });
}

beforeEach(() => {
  lines.length = 0;
  now = 1_750_000_000;
});
afterEach(() => fake.close());

const echo: Handling['answer'] = (text) => (text === '人工' ? undefined : `您说的是：${text}`);

function bot(folder: string, answer: Handling['answer'] = echo): Bot {
  const token = accessToken({ corpId: 'ww1', secret: 's', baseUrl: fake.url });
  const client = createClient({ token, baseUrl: fake.url });
  const log = (line: string): void => void lines.push(line);
  return createBot({ client, progress: progressInFiles(folder), answer, log, retryAfter: 1 });
}

/** What the customers got, in a few words. */
const sent = (): string[] =>
  fake.service.sent.map(({ request }) => (request['text'] as { readonly content: string }).content);

describe('the bot', () => {
  it('welcomes, answers, hands over to a person, and says what did not arrive', async () => {
    await start();
    const { service } = fake;
    service.enter('wk1', 'wm1');
    service.write('wk1', 'wm1', '在吗');
    service.write('wk1', 'wm1', '人工');
    service.fail('wk1', 'wm1', 'sent-1', 13);
    await bot(temporaryFolder({}))('wk1');
    expect(sent()).toEqual(['您好，请问有什么可以帮您？', '您说的是：在吗', '已为您转接人工']);
    expect(service.conversation('wk1', 'wm1')).toMatchObject({ state: 3, servicer: 'LinXia' });
    expect(lines).toEqual(['sent-1 没有送达：安全限制']);
    for (const { request } of service.sent)
      expect(isSendMsgRequest(request) || isSendMsgOnEventRequest(request)).toBe(true);
  });

  it('lets customers queue while nobody is there', async () => {
    await start({ servicers: [] });
    fake.service.write('wk1', 'wm1', '人工');
    await bot(temporaryFolder({}))('wk1');
    expect(fake.service.conversation('wk1', 'wm1').state).toBe(2);
  });

  it('goes on after what can no longer be sent: 48 hours, five messages, an old welcome', async () => {
    await start();
    const { service } = fake;
    service.enter('wk1', 'wm1');
    service.write('wk1', 'wm2', '长'.repeat(6 * 2048));
    service.write('wk1', 'wm1', '在吗');
    now += 48 * 60 * 60;
    service.write('wk1', 'wm3', '最后');
    await bot(temporaryFolder({}))('wk1');
    expect(sent()).toEqual(['您说的是：最后']);
    expect(lines).toEqual([
      expect.stringMatching(/^没有发出欢迎语（40029 /) as string,
      expect.stringMatching(/^没有发出（95002 /) as string,
      expect.stringMatching(/^没有发出（95002 /) as string,
    ]);
    service.write('wk1', 'wm4', '长'.repeat(6 * 2048));
    await bot(temporaryFolder({}))('wk1');
    expect(lines.at(-1)).toMatch(/^没有发出（95001 /);
  });

  it('goes on where it was, with another process', async () => {
    await start();
    const folder = temporaryFolder({});
    fake.service.write('wk1', 'wm1', '一');
    await bot(folder)('wk1');
    fake.service.write('wk1', 'wm1', '二');
    await bot(folder)('wk1');
    expect(sent()).toEqual(['您说的是：一', '您说的是：二']);
  });

  it('answers again what it was answering when it died', async () => {
    await start();
    const folder = temporaryFolder({});
    for (const text of ['一', '二', '三']) fake.service.write('wk1', 'wm1', text);
    const dying = bot(folder, (text) => {
      if (text === '二') throw new Error('out of memory');
      return text;
    });
    await expect(dying('wk1')).rejects.toThrow('out of memory');
    await bot(folder)('wk1');
    expect(sent()).toEqual(['一', '您说的是：二', '您说的是：三']);
  });

  it('reads an account once at a time, and once more for callbacks that come meanwhile', async () => {
    await start();
    fake.service.write('wk1', 'wm1', '一');
    const slow = bot(temporaryFolder({}), async (text) => {
      await pause(20);
      return text;
    });
    const runs = [slow('wk1')];
    await pause(10);
    fake.service.write('wk1', 'wm1', '二');
    runs.push(slow('wk1'), slow('wk1'), slow('wk1'));
    await Promise.all(runs);
    expect(sent()).toEqual(['一', '二']);
  });

  it('reads all over faults of the service, with nothing of the content in its log', async () => {
    await start({ faults: faultsEvery(2, ['busy', 'html', 'expired-token', 'empty-more', 'drop']) });
    for (let index = 0; index < 30; index += 1) fake.service.write('wk1', `wm${index}`, `机密 ${index}`);
    const seen: string[] = [];
    await bot(temporaryFolder({}), (text) => {
      seen.push(text);
      return text;
    })('wk1');
    expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => `机密 ${index}`));
    expect(lines.join()).not.toMatch(/机密|token-/);
  });

  it('says why it cannot read', async () => {
    await start({ faults: () => 'busy' });
    await bot(temporaryFolder({}))('wk1');
    expect(lines.at(-1)).toMatch(/^读取消息失败：-1 系统繁忙.*（试了 6 次）$/);
  });
});
