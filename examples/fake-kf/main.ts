import { createInterface } from 'node:readline';
import { faultsEvery } from './fault.js';
import { newsXml, sealCallback } from './seal-callback.js';
import { startFakeKf } from './start-fake-kf.js';

/** Runs the fake on a fixed port: each line that is typed is a message of a customer, of which a bot at CALLBACK_URL is told. */
const every = Number(process.argv[2] ?? 0);
const { url, service } = await startFakeKf({
  port: 8787,
  ...(every > 0 && { faults: faultsEvery(every) }),
});
console.log(`baseUrl: ${url}`);

const { CALLBACK_URL, CALLBACK_TOKEN = '', ENCODING_AES_KEY = '', CORP_ID = '' } = process.env;
const secrets = { token: CALLBACK_TOKEN, encodingAesKey: ENCODING_AES_KEY, corpId: CORP_ID };

async function callBack(): Promise<void> {
  if (CALLBACK_URL === undefined) return;
  const { query, body } = sealCallback(newsXml('wk1', 'token', CORP_ID), secrets);
  const { status } = await fetch(`${CALLBACK_URL}?${query}`, { method: 'POST', body });
  console.log(`callback: ${status}`);
}

service.enter('wk1', 'wm1');
await callBack();
for await (const line of createInterface({ input: process.stdin })) {
  service.write('wk1', 'wm1', line);
  await callBack();
  console.log(service.sent.slice(-5).map(({ request }) => JSON.stringify(request)));
}
