import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { startLanguageServer, type LanguageServer } from './language-server.js';

// What an editor makes of the published schema, for those who write messages by hand.

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.close());

const published = pathToFileURL(join(repositoryRoot, 'generated/schema/kf.schema.json')).href;
const folder = temporaryFolder({
  'message.json': JSON.stringify({ $ref: `${published}#/$defs/KfMessage` }),
});
const modeline = `# yaml-language-server: $schema=${pathToFileURL(join(folder, 'message.json')).href}\n`;

/** What is offered at the end of a message. */
async function offered(message: string): Promise<readonly string[]> {
  const text = modeline + message;
  const items = await server.open('message.yaml', text).complete(text.length);
  return items.map(({ label }) => label);
}

test('each tag is offered once', async () => {
  const tags = await offered('msgtype: ');
  expect(tags).toEqual(expect.arrayContaining(['text', 'image', 'event']));
  expect(new Set(tags).size).toBe(tags.length);
});

test.each([
  ['msgtype: text\n', ['text', 'msgid', 'open_kfid'], ['image', 'voice', 'event']],
  ['msgtype: event\nevent:\n  event_type: msg_send_fail\n  ', ['fail_type', 'fail_msgid'], ['welcome_code']],
])('after %j only what the chosen type has is offered', async (message, among, others) => {
  const names = await offered(message);
  expect(names).toEqual(expect.arrayContaining(among));
  expect(names.filter((name) => others.includes(name))).toEqual([]);
});

test('a wrong field is reported once, where it is', async () => {
  const text = `${modeline}msgtype: event\nmsgid: a\nsend_time: 1\norigin: 4\nevent:\n  { event_type: msg_send_fail, open_kfid: a, external_userid: b, fail_msgid: c, fail_type: often }\n`;
  const diagnostics = await server.open('message.yaml', text).diagnostics;
  expect(diagnostics.map(({ start, end }) => text.slice(start, end))).toEqual(['often']);
});
