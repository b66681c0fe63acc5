import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createClient } from 'wecom-kf-messages/client';
import { accessToken } from './access-token.js';
import { createBot } from './create-bot.js';
import { progressInFiles } from './progress/in-files.js';
import { receiveWithExpress } from './receive/with-express.js';

/** 用环境变量配置的机器人；KF_BASE_URL 指向替身时不连网。 */
const { CORP_ID = '', CORP_SECRET = '', CALLBACK_TOKEN = '', ENCODING_AES_KEY = '' } = process.env;
const baseUrl = process.env['KF_BASE_URL'] ?? 'https://qyapi.weixin.qq.com';
const folder = process.env['PROGRESS_FOLDER'] ?? 'progress';
mkdirSync(folder, { recursive: true });

const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());

const bot = createBot({
  client: createClient({ token: accessToken({ corpId: CORP_ID, secret: CORP_SECRET, baseUrl }), baseUrl }),
  progress: progressInFiles(folder),
  answer: (text) => (text.includes('人工') ? undefined : `您说的是：${text}`),
  log: (line) => console.log(line),
  signal: stopping.signal,
});

const keys = { token: CALLBACK_TOKEN, encodingAesKey: ENCODING_AES_KEY, corpId: CORP_ID };
const receive = receiveWithExpress(bot, keys, (error) => console.error(error));
const server = createServer((request, response) => void receive(request, response)).listen(8080);
stopping.signal.addEventListener('abort', () => server.close());
