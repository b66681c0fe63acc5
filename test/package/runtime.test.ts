import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runNode } from '../support/run-node.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { answersSource } from './answers-source.js';
import { install, packedPackage } from './packed.js';

const folder = temporaryFolder({});
install(packedPackage(), folder);

/** What the package answers, as JSON, when it runs as an ECMAScript module or as CommonJS. */
async function answers(kind: 'import' | 'require', ...options: readonly string[]): Promise<string> {
  const file = join(folder, `${kind}.${kind === 'import' ? 'mjs' : 'cjs'}`);
  writeFileSync(file, answersSource(kind));
  const { code, output } = await runNode([...options, file], { cwd: folder });
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
  return output;
}

describe('the packed package', () => {
  test('gives the same answers to import and require, also where no code may be made of strings', async () => {
    const expected = await answers('import');
    expect(JSON.parse(expected)).toEqual({
      guards: [true, false, true],
      kinds: ['message', 'unknown', 'invalid'],
      cursor: 'c1',
      issues: ['send_time（消息发送时间）应为 0 到 9007199254740991 的整数，收到 "now"'],
      event: 'invalid',
      dispatched: 'text',
      label: '用户拒收',
      schema: 'https://json-schema.org/draft/2020-12/schema',
      standard: ['kfgen', 'send_time'],
      draft: 'http://json-schema.org/draft-07/schema#',
      sent: ['window-closed', true, 'send_time: integer 0..9007199254740991'],
      token: {
        ok: true,
        value: { Event: 'kf_msg_or_event', MsgType: 'event', ToUserName: '1', CreateTime: 2, Token: 't' },
      },
      seeded: {
        msgid: '国是来。，有，上，',
        send_time: 1869243232,
        origin: 3,
        open_kfid: '这大不é来！在一👍国了的',
        external_userid: '国上',
        msgtype: 'location',
        location: {
          latitude: -34.146719999999995,
          longitude: 104.01623999999998,
          name: '我👍国我中',
          address: '国人大，上来',
        },
      },
      failed: 10,
      parts: [873, 873, 54],
      methods: 'function',
      entries: 12,
    });
    const closed = '--disallow-code-generation-from-strings';
    expect(await answers('require')).toBe(expected);
    expect(await answers('import', closed)).toBe(expected);
    expect(await answers('require', closed)).toBe(expected);
  });

  test('loads for the guards nothing but their own checks, imported or required', async () => {
    const hooks = `
      import { appendFileSync } from 'node:fs';
      export async function load(url, context, next) {
        appendFileSync(new URL('loaded.txt', import.meta.url), url + '\\n');
        return next(url, context);
      }`;
    const programs = {
      'hooks.mjs': hooks,
      'register.mjs': "import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n",
      'loads.mjs':
        "import { isTextMessage } from 'wecom-kf-messages/guards';\nif (isTextMessage({})) throw new Error();\n",
      'loads.cjs': `
        if (require('wecom-kf-messages/guards').isTextMessage({})) throw new Error();
        console.log(Object.keys(require.cache).join('\\n'));`,
    };
    for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
    const modules = (lines: string): readonly string[] =>
      [...lines.matchAll(/wecom-kf-messages\/(\S+)/g)].map(([, path]) => path!).sort();
    await runNode(['--import', pathToFileURL(join(folder, 'register.mjs')).href, 'loads.mjs'], {
      cwd: folder,
    });
    const imported = readFileSync(join(folder, 'loaded.txt'), 'utf8');
    expect(modules(imported)).toEqual(['dist/esm/src/guards.js', 'dist/esm/src/runtime/checks.js']);
    const { output } = await runNode(['loads.cjs'], { cwd: folder });
    expect(modules(output.replaceAll('\\', '/'))).toEqual([
      'dist/cjs/src/guards.js',
      'dist/cjs/src/runtime/checks.js',
    ]);
  });
});
