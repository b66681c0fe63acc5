import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandNames } from '../../../generator/shell/cli/command-table.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { repositoryRoot } from '../../support/read-spec-files.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { brokenSpec, smallSpec } from './small-spec.js';

/*
 * What each command shows in a terminal of 80 and of 40 columns, with and without colours. After a change, `UPDATE=1
 * npx vitest run test/shell/cli/transcripts.test.ts` rewrites the fixtures; read the diff before you commit it.
 */
const root = join(repositoryRoot, 'test/shell/cli/fixtures/transcripts');
const update = process.env['UPDATE'] === '1';

/** A page to check payloads against, besides the small spec. */
const spec = {
  ...smallSpec,
  'spec/page.yaml': `
Page:
  doc: 一页消息
  fields:
    errcode: { type: uint32, doc: 返回码 }
    msg_list?: { each: KfMessage, doc: 消息列表 }
ContentMessage: { doc: 消息的公共字段, fields: { msgid?: { type: string, doc: 消息 ID } } }
`,
  'spec/level.yaml': `
Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: one } } } # kfgen-ignore todo: 没有用处
`,
};

const items = [
  '{"msgtype":"text","origin":3,"text":{"content":"你好"}}',
  '{"msgtype":"text","origin":7,"text":{"content":5,"lang":"zh"}}',
  '{"msgtype":"image","image":{"media_id":"m"}}',
  '{"msgtype":"red_packet","red_packet":{"title":"恭喜发财","amount":8}}',
];

const files = {
  'clean.json': `{ "errcode": 0, "msg_list": [${items[0]!}] }\n`,
  'captured.ndjson': `${items.join('\n')}\n`,
  'broken.ndjson': `${items[0]!}\n{"msgtype":"text","origin\n${items[2]!}\n`,
};

interface Look {
  readonly columns: number;
  readonly hasColors: boolean;
  readonly lang: 'zh-CN' | 'en';
}

/** Escapes spelt out, so that a reader and a diff can see them. */
function shown(text: string): string {
  return text.replaceAll('\u001b', '␛');
}

class Session {
  private readonly texts: string[] = [];

  constructor(
    readonly folder: string,
    private readonly look: Look,
  ) {}

  async run(...argv: readonly string[]): Promise<void> {
    const { columns, hasColors, lang } = this.look;
    const environment = { LANG: lang === 'en' ? 'en_US.UTF-8' : 'zh_CN.UTF-8' };
    const interruption = (): Promise<void> => Promise.resolve();
    const { code, out, err } = await runIn(this.folder, argv, {
      columns,
      hasColors,
      environment,
      interruption,
    });
    const streams = [out, ...(err === '' ? [] : [`[stderr]\n${err}`])].filter((text) => text !== '');
    this.texts.push(`$ kfgen ${argv.join(' ')}\n${streams.join('\n')}\n[${code}]\n`);
  }

  write(changed: Readonly<Record<string, string>>): void {
    writeTree(this.folder, changed);
  }

  get transcript(): string {
    return shown(this.texts.join('\n'));
  }
}

const sessions: Readonly<Record<string, (look: Look) => Promise<Session>>> = {
  help: async (look) => {
    const session = new Session(project(), look);
    await session.run('--help');
    for (const name of commandNames) await session.run('help', name);
    return session;
  },

  usage: async (look) => {
    const session = new Session(project(), look);
    for (const line of [
      'chekc',
      'check --sepc x',
      'add mesage x',
      'add message Red-Packet',
      'explain textt',
      'validate',
    ]) {
      await session.run(...line.split(' '));
    }
    await session.run('lint', '--spec', '没有的文件夹');
    await session.run('validate', 'missing.json');
    return session;
  },

  lint: async (look) => {
    const session = new Session(project(brokenSpec), look);
    await session.run('lint');
    session.write(smallSpec);
    await session.run('lint');
    session.write(spec);
    await session.run('lint');
    return session;
  },

  docs: async (look) => {
    const session = new Session(project(smallSpec), look);
    await session.run('docs', '--file', 'package.json');
    await session.run('docs', '--file', 'spec');
    await session.run('docs', '--file', 'package.json/a.html');
    return session;
  },

  diff: async (look) => {
    const old = Object.entries(smallSpec).map(([path, text]) => [`old/${path}`, text]);
    const session = new Session(project(smallSpec), look);
    session.write(Object.fromEntries(old) as Record<string, string>);
    await session.run('diff', '--against', 'old');
    session.write({
      'spec/base.yaml': smallSpec['spec/base.yaml'].replace('微信客户', '客户'),
      'spec/messages/text.yaml': smallSpec['spec/messages/text.yaml'].replace(
        'maxLength: 20, doc: 内容',
        "maxLength: 10, doc: 内容 }, mood?: { type: string, doc: '心情'",
      ),
      'spec/messages/link.yaml': smallSpec['spec/messages/image.yaml']
        .replace(/Image/g, 'Link')
        .replace(/image/g, 'link')
        .replaceAll('media_id', 'url'),
    });
    await session.run('diff', '--against', 'old');
    await session.run('diff', '--against', 'missing');
    return session;
  },

  generate: async (look) => {
    const session = new Session(project(), look);
    await session.run('generate', '--dry-run');
    await session.run();
    await session.run('generate', '--watch');
    session.write({
      'spec/messages/text.yaml': smallSpec['spec/messages/text.yaml'].replace('文本消息', '文字消息'),
      'generated/src/codes.ts': 'export {};\n',
    });
    rmSync(join(session.folder, 'generated/src/runtime/read.ts'));
    await session.run('check');
    session.write(brokenSpec);
    await session.run();
    return session;
  },

  explain: async (look) => {
    const session = new Session(project(), look);
    await session.run('explain', 'text', 'Origin');
    return session;
  },

  add: async (look) => {
    const session = new Session(project({ ...spec, ...files }), look);
    await session.run('add', 'message', 'red_packet', '--dry-run');
    await session.run('add', 'message', 'red_packet');
    await session.run('add', 'message', 'red_packet');
    await session.run('add', 'event', 'come_in');
    return session;
  },

  validate: async (look) => {
    const session = new Session(project({ ...spec, ...files }), look);
    for (const path of Object.keys(files)) await session.run('validate', path);
    return session;
  },

  infer: async (look) => {
    const session = new Session(project({ ...spec, ...files }), look);
    await session.run('infer', 'clean.json');
    await session.run('infer', 'broken.ndjson');
    await session.run('infer', 'captured.ndjson', '--dry-run');
    await session.run('infer', 'captured.ndjson');
    return session;
  },

  init: async (look) => {
    const session = new Session(temporaryFolder(), look);
    await session.run('init', '--package', 'kf-messages', '--dry-run');
    await session.run('init', '--out', 'src/kf');
    await session.run('init');
    await session.run('lint');
    return session;
  },
};

const looks: readonly Look[] = [
  { columns: 80, hasColors: false, lang: 'zh-CN' },
  { columns: 80, hasColors: true, lang: 'zh-CN' },
  { columns: 40, hasColors: false, lang: 'zh-CN' },
  { columns: 40, hasColors: true, lang: 'zh-CN' },
  { columns: 80, hasColors: false, lang: 'en' },
  { columns: 40, hasColors: false, lang: 'en' },
];

const cases = Object.keys(sessions).flatMap((name) => looks.map((look) => ({ name, ...look })));

test.each(cases)(
  '$name looks as expected in $columns columns, colours: $hasColors, $lang',
  async ({ name, ...look }) => {
    const { transcript } = await sessions[name]!(look);
    const { columns, hasColors, lang } = look;
    const file = join(
      root,
      `${name}.${columns}${hasColors ? '-colors' : ''}${lang === 'en' ? '-en' : ''}.txt`,
    );
    if (update) writeTree(root, { [file.slice(root.length + 1)]: transcript });
    expect(transcript).toBe(readFileSync(file, 'utf8'));
    // Colours carry no information that the words lack.
    const plain = readFileSync(file.replace('-colors', ''), 'utf8');
    expect(transcript.replace(/␛\[\d+m/g, '')).toBe(plain);
  },
);

test('the transcripts hold every command', () => {
  const text = Object.keys(sessions)
    .map((name) => readFileSync(join(root, `${name}.80.txt`), 'utf8'))
    .join('');
  expect(commandNames.filter((name) => !text.includes(`$ kfgen ${name}`))).toEqual([]);
});
