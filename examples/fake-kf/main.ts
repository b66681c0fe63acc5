import { createInterface } from 'node:readline';
import { faultsEvery } from './fault.js';
import { startFakeKf } from './start-fake-kf.js';

/** Runs the fake on a fixed port: each line that is typed is a message of a customer. */
const every = Number(process.argv[2] ?? 0);
const { url, service } = await startFakeKf({
  port: 8787,
  ...(every > 0 && { faults: faultsEvery(every) }),
});
console.log(`baseUrl: ${url}`);
service.enter('wk1', 'wm1');
for await (const line of createInterface({ input: process.stdin })) {
  service.write('wk1', 'wm1', line);
  console.log(service.sent.slice(-5).map(({ request }) => JSON.stringify(request)));
}
