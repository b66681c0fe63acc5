import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledFolder } from '../support/import-package.js';
import { runNode } from '../support/run-node.js';
import { shippedOutput } from '../support/shipped-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** More than the longest page of the service, so that what a page costs by itself does not count. */
const ITEMS = 20_000;

const script = `
import { pathToFileURL } from 'node:url';
const [folder, count] = [process.argv[2], Number(process.argv[3])];
const load = (name) => import(pathToFileURL(folder + '/src/' + name + '.js').href);
const { parseSyncMsgResponse, validateKfMessage, isKfMessage } = await load('index');
const messages = Object.values(await load('examples')).filter((example) => isKfMessage(example));
const page = (size) => ({ errcode: 0, msg_list: Array.from({ length: size }, (_, index) => messages[index % messages.length]) });
const validateAll = ({ msg_list }) => {
  let valid = 0;
  for (const message of msg_list) if (validateKfMessage(message).ok) valid += 1;
  if (valid !== msg_list.length) throw new Error('An item was refused');
};
const guardAll = ({ msg_list }) => {
  for (const message of msg_list) if (!isKfMessage(message)) throw new Error('An item was refused');
};
const parse = (value) => {
  const { items } = parseSyncMsgResponse(value);
  if (items.some(({ kind }) => kind !== 'message')) throw new Error('An item was refused');
};
const bytesPerItem = (work) => {
  for (let round = 0; round < 20; round += 1) work(page(1000));
  const value = page(count);
  // Code that is not compiled yet allocates, and when it is compiled is chance: the least of some counts.
  const counts = Array.from({ length: 5 }, () => {
    gc();
    const before = process.memoryUsage().heapUsed;
    work(value);
    return process.memoryUsage().heapUsed - before;
  });
  return Math.min(...counts) / count;
};
console.log(JSON.stringify({ guard: bytesPerItem(guardAll), validate: bytesPerItem(validateAll), page: bytesPerItem(parse) }));
`;

/** No garbage is collected meanwhile: what is allocated fits into the young generation. */
const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];

test('a valid item costs no more memory than its entry in the list, and its guard none', async () => {
  const folder = compiledFolder(shippedOutput.files);
  const scripts = temporaryFolder({ 'measure.mjs': script });
  const argv = [...flags, join(scripts, 'measure.mjs'), folder, String(ITEMS)];
  const { code, output } = await runNode(argv, { cwd: scripts });
  expect([code, output]).toEqual([0, expect.stringContaining('guard')]);
  const bytes = JSON.parse(output) as Readonly<Record<'guard' | 'validate' | 'page', number>>;
  expect(bytes.guard).toBeLessThan(40);
  // `{ ok: true, value }`
  expect(bytes.validate).toBeLessThan(200);
  // `{ kind: 'message', message }` in a list that grows
  expect(bytes.page).toBeLessThan(250);
});
