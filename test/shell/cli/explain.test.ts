import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../generator/base/text/display-width.js';
import { repositoryRoot } from '../../support/read-spec-files.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { brokenSpec, smallSpec } from './small-spec.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };
const folder = join(repositoryRoot, 'test/shell/cli/fixtures/explain');

const explained = [
  'text',
  'enter_session',
  'enter_session.scene',
  'enter_session.wechat_channels',
  'msg_send_fail.fail_type',
  'KfEvent',
  'welcome_code',
  '撤回',
  '95018',
  'unknown-type',
];

/** What the terminal shows, with escapes spelt out so that a reader and a diff can see them. */
async function transcript(
  columns: number,
  hasColors: boolean,
  words: readonly string[],
  options: readonly string[] = [],
): Promise<string> {
  const texts: string[] = [];
  for (const word of words) {
    const argv = ['explain', word, ...options];
    const { code, out, err } = await runIn(repositoryRoot, argv, { columns, hasColors });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    texts.push(`$ kfgen ${argv.join(' ')}\n${out}\n`);
  }
  return texts.join('\n').replaceAll('\u001b', '\\e');
}

describe.each([
  ['80.txt', 80, false, [] as string[]],
  ['80-colors.txt', 80, true, []],
  ['40.txt', 40, false, []],
  ['40-colors.txt', 40, true, []],
  ['80-en.txt', 80, false, ['--lang', 'en']],
])('%s', (name, columns, hasColors, options) => {
  test('is what the terminal shows', async () => {
    const text = await transcript(columns, hasColors, explained, options);
    const path = join(folder, name);
    if (process.env['UPDATE'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
    }
    expect(existsSync(path)).toBe(true);
    expect(text).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  });

  test('has no line that is wider than the terminal, addresses and paths aside', () => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/\\e\[\d+m/g, '');
    const lines = text.split('\n').filter((line) => !/^\$ |\S\/\S+$/.test(line));
    expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
  });
});

test('colours change nothing but colours', async () => {
  for (const columns of [80, 40]) {
    const colored = await transcript(columns, true, explained);
    expect(colored).toContain('\\e[1mTextMessage\\e[22m');
    expect(colored.replace(/\\e\[\d+m/g, '')).toBe(await transcript(columns, false, explained));
  }
});

test('no colours with --no-color, in GitHub and in JSON', async () => {
  for (const options of [['--no-color'], ['--format', 'github'], ['--format', 'json']]) {
    const { out } = await runIn(repositoryRoot, ['explain', 'text', ...options], { hasColors: true });
    expect(out).toContain('TextMessage');
    expect(out).not.toContain('\u001b');
  }
});

test('a field alone is shown with all lines of its text, and with the others of its name', async () => {
  const long = smallSpec['spec/messages/image.yaml'].replace('doc: 文件 ID', 'doc: "文件 ID\\n三天内有效"');
  const { code, out } = await runIn(project({ ...smallSpec, 'spec/messages/image.yaml': long }), [
    'explain',
    'media_id',
  ]);
  expect({ code, out }).toEqual({
    code: 0,
    out: `ImageMessage.image.media_id
文件 ID
三天内有效

类型  string
出现  必有
定义  spec/messages/image.yaml:7`,
  });
  const { out: twice } = await runIn(project(), ['explain', 'msgtype'], english);
  expect(twice).toContain('see also             meaning\nTextMessage.msgtype  消息类型');
});

test('a code alone is shown with all lines of its text, its enum and where it stands', async () => {
  const base = smallSpec['spec/base.yaml'].replace('doc: 系统', 'doc: "系统\\n不是人"');
  const { out } = await runIn(project({ ...smallSpec, 'spec/base.yaml': base }), ['explain', '4']);
  expect(out).toBe(`System
系统
不是人

值    4
枚举  Origin
定义  spec/base.yaml:9`);
});

test('a Chinese word shows what is called so', async () => {
  const { code, out } = await runIn(project(), ['explain', '图片']);
  expect(code).toBe(0);
  expect(out).toMatch(/^ImageMessage\n图片消息\n/);
  expect(out).toMatch(/另见 +说明\nImageMessage.image +图片$/);
});

test('several words are explained one after the other', async () => {
  const { code, out } = await runIn(project(), ['explain', 'image', 'Origin']);
  expect(code).toBe(0);
  expect(out.indexOf('ImageMessage')).toBe(0);
  expect(out).toContain('\n\nOrigin\n消息来源\n');
});

test('JSON holds the whole of what a word stands for', async () => {
  const { code, out } = await runIn(project(), ['explain', '3', 'text.content', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    diagnostics: [],
    answers: [
      {
        word: '3',
        explanations: [
          {
            kind: 'value',
            enum: 'Origin',
            value: 3,
            name: 'Customer',
            doc: '微信客户',
            place: { file: 'spec/base.yaml', line: 8 },
          },
        ],
      },
      {
        word: 'text.content',
        explanations: [
          {
            kind: 'field',
            owner: 'TextMessage',
            path: 'text.content',
            place: { file: 'spec/messages/text.yaml', line: 8 },
            field: { name: 'content', type: 'string maxLength 20', presence: 'required', doc: '内容' },
          },
        ],
      },
    ],
  });
});

test.each([
  ['a misspelt tag', 'txet', 'Did you mean "text"?'],
  ['a type in other case', 'textmessage', 'Did you mean "TextMessage"?'],
  ['a misspelt field', 'text.contnt', 'Did you mean "text.content"?'],
  ['a field of a misspelt tag', 'txt.content', 'Did you mean "text.content"?'],
  ['a misspelt field without its message', 'media_di', 'Did you mean "media_id"?'],
  ['a number that is near one that there is', '5', 'See kfgen explain --help.'],
  ['a misspelt name of a code', 'Origin.Custmer', 'Did you mean "Origin.Customer"?'],
  ['a code that there is not', 'Origin.99999', 'Did you mean "Origin"?'],
  ['a dot without a field', 'text.', 'Did you mean "text"?'],
  ['a word that is like none', 'frobnicate', 'See kfgen explain --help.'],
  ['nothing', '', 'See kfgen explain --help.'],
  ['a name of Object.prototype', 'constructor', 'See kfgen explain --help.'],
  ['a field that every object has', 'text.toString', 'Did you mean "text"?'],
])('%s is one line on standard error with 2', async (_, word, hint) => {
  const outcome = await runIn(project(), ['explain', word], english);
  expect(outcome).toEqual({ code: 2, out: '', err: `The spec has nothing called "${word}". ${hint}` });
});

test('one unknown word among others: nothing is shown', async () => {
  const { code, out, err } = await runIn(project(), ['explain', 'text', 'imgae']);
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: '规格里没有“imgae”。是不是想写“image”？',
  });
});

test('no word is bad usage', async () => {
  const outcome = await runIn(project(), ['explain'], english);
  expect(outcome).toEqual({ code: 2, out: '', err: 'Argument "word" is missing. See kfgen explain --help.' });
});

test('a misspelt command before a word is named', async () => {
  const outcome = await runIn(project(), ['explian', 'text'], english);
  expect(outcome.err).toBe('There is no command "explian". Did you mean "explain"?');
});

test('mistakes in the spec are reported as lint reports them', async () => {
  const broken = project(brokenSpec);
  expect(await runIn(broken, ['explain', 'text'])).toEqual(await runIn(broken, ['lint']));
});

test('help of the command names its argument', async () => {
  expect((await runIn(project({}), ['help', 'explain'])).out).toMatch(/参数：\n {2}word {2,}标签的值/);
  expect((await runIn(project({}), ['explain', '--help'], english)).out).toMatch(/Arguments:\n {2}word /);
});

test('what the spec says is printed harmlessly', async () => {
  const hostile = { ...smallSpec };
  hostile['spec/messages/text.yaml'] = smallSpec['spec/messages/text.yaml'].replaceAll(
    /doc: (文本消息|内容)/g,
    'doc: "$1\\e]0;pwned\\a\\u202e"',
  );
  const { code, out } = await runIn(project(hostile), ['explain', 'text', 'text.content']);
  expect(code).toBe(0);
  expect(out).toContain('文本消息\\u{1b}]0;pwned\\u{7}\\u{202e}');
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  const json = await runIn(project(hostile), ['explain', 'text', '--format', 'json']);
  expect(json.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
});

describe('a rule', () => {
  test('is explained, its page included, while the spec has mistakes', async () => {
    const { code, out, err } = await runIn(project(brokenSpec), ['explain', 'unknown-type', 'todo'], english);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('There is no type "…".');
    expect(out).toContain('a warning: generating goes on; where it is meant, say why with # kfgen-ignore');
  });

  test('comes after what the spec calls so', async () => {
    const text = smallSpec['spec/messages/text.yaml'].replaceAll(/(msgtype: (?:\{ const: )?)text/g, '$1todo');
    const spec = { ...smallSpec, 'spec/messages/text.yaml': text };
    const { out } = await runIn(project(spec), ['explain', 'todo', '--format', 'json'], english);
    const [answer] = (JSON.parse(out) as { answers: { explanations: { kind: string }[] }[] }).answers;
    expect(answer?.explanations.map(({ kind }) => kind)).toEqual(['object', 'rule']);
  });

  test('is offered for a word that is nearly its name', async () => {
    const { code, err } = await runIn(project(), ['explain', 'unknown-typ'], english);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'The spec has nothing called "unknown-typ". Did you mean "unknown-type"?',
    });
  });
});
