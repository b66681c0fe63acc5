import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../support/read-spec-files.js';
import { runNode } from '../support/run-node.js';
import { runTsc } from '../support/run-tsc.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireBuild } from '../shell/cli/run-kfgen.js';
import { pack } from './packed.js';

/** An empty folder into which npm has put the packed generator and what it depends on. */
function folderWithKfgen(): string {
  requireBuild();
  const folder = temporaryFolder({});
  rmSync(join(folder, 'package.json'));
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'kfgen');
  mkdirSync(target, { recursive: true });
  const tarball = pack(repositoryRoot, join(folder, 'packed'));
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1']);
  const { dependencies, bin } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly bin: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    symlinkSync(join(repositoryRoot, 'node_modules', name), join(modules, name), 'junction');
  }
  mkdirSync(join(modules, '.bin'));
  symlinkSync(join(target, bin['kfgen'] ?? ''), join(modules, '.bin/kfgen'));
  return folder;
}

const environment = {
  ...process.env,
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  LANG: 'en_US.UTF-8',
};

function npx(folder: string, ...argv: readonly string[]): string {
  const words = ['--no-install', 'kfgen', ...argv];
  return execFileSync('npx', words, { cwd: folder, encoding: 'utf8', env: environment });
}

/** What `npx` starts in the end: npm itself takes longer than most commands. */
function kfgen(folder: string, ...argv: readonly string[]): string {
  const words = [join(folder, 'node_modules/.bin/kfgen'), ...argv];
  return execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env: environment });
}

const consumer = `import { isRedPacketMessage, isKfMessage, parseSyncMsgResponse, validateRedPacketMessage } from './kf/src/index.js';
import type { KfMessage, RedPacketMessage, TextMessage } from './kf/src/index.js';

export function titleOf(message: KfMessage): string | undefined {
  switch (message.msgtype) {
    case 'red_packet': {
      const packet: RedPacketMessage = message;
      const amount: number | undefined = packet.red_packet.amount;
      return packet.red_packet.title + String(amount ?? 0);
    }
    case 'text': {
      const text: TextMessage = message;
      return text.text.content;
    }
    default:
      return undefined;
  }
}

const raw: unknown = {
  msgid: 'm1', open_kfid: 'wk1', external_userid: 'wm1', send_time: 1718006400, origin: 3,
  msgtype: 'red_packet', red_packet: { title: '恭喜发财', amount: 88 },
};
const page = parseSyncMsgResponse({ errcode: 0, errmsg: 'ok', next_cursor: 'c', has_more: 0, msg_list: [raw] });
console.log(JSON.stringify([
  isRedPacketMessage(raw), isKfMessage(raw), isRedPacketMessage({ ...(raw as object), red_packet: {} }),
  validateRedPacketMessage({ ...(raw as object), red_packet: { title: 1 } }).ok,
  page.items.map((item) => (item.kind === 'message' ? titleOf(item.message) : item.kind)),
]));
`;

test("from the packed generator to a message type of one's own, and a consumer that compiles and runs", async () => {
  const folder = folderWithKfgen();
  expect(npx(folder, 'init', '--out', 'kf')).toContain('spec/README.md');
  expect(kfgen(folder, 'add', 'message', 'red_packet')).toContain('RedPacketMessage');
  const path = join(folder, 'spec/messages/red_packet.yaml');
  const draft = readFileSync(path, 'utf8');
  expect(draft).toContain(
    '# yaml-language-server: $schema=../../node_modules/kfgen/generator/spec.schema.json\n',
  );
  expect(existsSync(join(folder, 'spec/messages/../../node_modules/kfgen/generator/spec.schema.json'))).toBe(
    true,
  );
  const filled = draft
    .replace('doc: TODO 消息的中文名称', 'doc: 红包消息')
    .replace(/ *# TODO .*\n/g, '')
    .replace('doc: TODO 消息内容的中文说明', 'doc: 红包')
    .replace(
      /todo:\n *type: string\n *doc: TODO .*\n/,
      'title: { type: string, doc: 祝福语 }\n        amount?: { type: uint32, doc: 金额，单位为分 }\n',
    )
    .replace('todo: TODO', 'title: 恭喜发财\n        amount: 88');
  expect(filled).not.toContain('TODO');
  writeFileSync(path, filled);
  expect(kfgen(folder, 'lint')).toContain('The spec is fine');
  expect(kfgen(folder)).toContain('src/guards.ts');
  expect(kfgen(folder, 'check')).toContain('up to date');

  const schema = JSON.parse(readFileSync(join(folder, 'kf/schema/kf.schema.json'), 'utf8')) as {
    readonly $defs: Readonly<Record<string, unknown>>;
  };
  const shipped = readdirSync(join(repositoryRoot, 'spec'), { recursive: true, encoding: 'utf8' });
  expect(shipped.length).toBeGreaterThan(30);
  expect(Object.keys(schema.$defs)).toEqual(
    expect.arrayContaining(['RedPacketMessage', 'TextMessage', 'MsgSendFailEvent']),
  );

  writeFileSync(join(folder, 'consumer.ts'), consumer);
  writeFileSync(
    join(folder, 'package.json'),
    readFileSync(join(folder, 'package.json'), 'utf8').replace('{', '{ "type": "module",'),
  );
  const compiled = await runTsc(folder, {
    noEmit: false,
    outDir: 'out',
    types: [],
    lib: ['es2022', 'dom'],
    noUnusedLocals: true,
  });
  expect(compiled).toEqual({ code: 0, output: '' });
  const { output } = await runNode([join(folder, 'out/consumer.js')], { cwd: folder });
  expect(JSON.parse(output)).toEqual([true, true, false, false, ['恭喜发财88']]);
  expect(lstatSync(join(folder, 'node_modules/kfgen')).isSymbolicLink()).toBe(false);
});
