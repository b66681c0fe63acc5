import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newsXml, sealCallback, startFakeKf, type FakeKf } from '../../examples/fake-kf/index.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { runNode } from '../support/run-node.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/*
 * The program that the package's README develops step by step, compiled and run as a reader would, against the fake of
 * the service.
 */
const secrets = {
  token: 'QDG6eK',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  corpId: 'ww1',
};
const patience = { timeout: 30_000, interval: 20 };

const readme = readFileSync(join(repositoryRoot, 'generated/README.md'), 'utf8').replaceAll('\r\n', '\n');
const steps = [...readme.matchAll(/^```ts\n(\/\*\* (\w+\.ts)：[\s\S]*?)^```$/gm)];
const files = Object.fromEntries(steps.map(([, code = '', name = '']) => [name, code]));

let fake: FakeKf;
let bot: ChildProcess;
let address: string;
let printed = '';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    types: ['node'],
    skipLibCheck: true,
  };
  const folder = temporaryFolder({
    ...files,
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions }),
  });
  symlinkSync(join(repositoryRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const tsc = join(repositoryRoot, 'node_modules/typescript-7/bin/tsc');
  expect(await runNode([tsc, '-p', '.'], { cwd: folder })).toEqual({ code: 0, output: '' });

  fake = await startFakeKf({ servicers: [] });
  // While the bot was not there.
  fake.service.enter('wk1', 'wm1');
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  bot = spawn(process.execPath, ['main.js'], {
    cwd: folder,
    env: {
      ...process.env,
      KF_BASE_URL: fake.url,
      CORP_ID: secrets.corpId,
      CORP_SECRET: 's',
      CALLBACK_TOKEN: secrets.token,
      ENCODING_AES_KEY: secrets.encodingAesKey,
      OPEN_KFIDS: 'wk1',
      PORT: String(port),
    },
  });
  for (const stream of [bot.stdout, bot.stderr])
    stream?.on('data', (data: Buffer) => (printed += data.toString()));
  await vi.waitFor(() => fetch(address), patience);
});

afterAll(async () => {
  bot.kill();
  await fake.close();
});

/** The service says that there is something new. */
async function call(): Promise<number> {
  const { query, body } = sealCallback(newsXml('wk1', 'token', secrets.corpId), secrets);
  const { status } = await fetch(`${address}?${query}`, { method: 'POST', body });
  return status;
}

const sent = (): unknown[] => fake.service.sent.map(({ request }) => request['text'] ?? request['msgmenu']);

test('the guide has a file for each step', () => {
  expect(Object.keys(files)).toEqual([
    'token.ts',
    'callback.ts',
    'read.ts',
    'answer.ts',
    'greet.ts',
    'transfer.ts',
    'main.ts',
  ]);
});

test('the address is verified, and a wrong signature refused', async () => {
  const { query, encrypted } = sealCallback('回声', secrets);
  const echo = await fetch(`${address}?${query}&echostr=${encodeURIComponent(encrypted)}`);
  expect(await echo.text()).toBe('回声');
  expect((await fetch(`${address}?echostr=${encodeURIComponent(encrypted)}`)).status).toBe(400);
  await vi.waitFor(() => expect(printed).toContain('签名不符'), patience);
});

test('a customer is welcomed, answered in parts, and handed over; what failed is told; nothing is done twice', async () => {
  const { service } = fake;
  service.write('wk1', 'wm1', '长'.repeat(700));
  service.push(
    { msgid: 'new', msgtype: 'red_packet', open_kfid: 'wk1' },
    { msgid: 'broken', msgtype: 'text' },
  );
  expect(await call()).toBe(200);
  await vi.waitFor(() => expect(sent()).toHaveLength(3), patience);
  service.expireTokens();
  service.write('wk1', 'wm1', '转人工');
  service.write('wk1', 'wm1', '还在吗');
  service.fail('wk1', 'wm1', 'sent-1');
  expect(await call()).toBe(200);
  expect(await call()).toBe(200);
  await vi.waitFor(() => expect(printed).toContain('sent-1 没有送达：用户拒收'), patience);
  expect(sent()).toEqual([
    expect.objectContaining({ head_content: '您好，请直接输入您的问题，或者：' }),
    expect.objectContaining({ content: expect.stringMatching(/^您说的是：长+$/) as string }),
    expect.objectContaining({ content: expect.stringMatching(/^长+$/) as string }),
    { content: '正在为您转接人工，请稍候。' },
  ]);
  expect(service.conversation('wk1', 'wm1').state).toBe(2);
  expect(printed).toMatch(/没有收录（\S+）：msgtype = red_packet/);
  expect(printed).toMatch(/有误（\S+）：/);
});
