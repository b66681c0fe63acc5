import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import type * as languagesModule from '../../../generator/base/words/languages.js';
import { commandNames } from '../../../generator/shell/cli/command-table.js';
import type { Terminal } from '../../../generator/shell/cli/terminal.js';
import { ownEvent, ownText } from '../../authoring/infer/own-spec.js';
import { generate } from '../../../generator/index.js';
import { contentHash } from '../../../generator/compiler/write/content-hash.js';
import { repositoryRoot } from '../../support/read-spec-files.js';
import { readTree } from '../files/read-tree.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { ruleCases } from '../../authoring/compare/rule-cases.js';
import { inDirection, withoutMark } from '../../authoring/compare/marked-text.js';
import { commitAll, git, shallowClone } from './git-project.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { capturedSpec, captures } from './third-language/captures.js';
import { foreignWords } from './third-language/foreign-words.js';
import { markedWords, namesIn, namesOfSentences } from './third-language/marked-words.js';
import { small, spec } from './third-language/neutral-specs.js';
import { textsForPeople } from './third-language/texts-for-people.js';

/*
 * A third language, `xx`, is added to the list of languages and nowhere else. Then every command is run in it over good,
 * bad and hostile inputs: what comes out is sentences of that language, and what its user wrote.
 */
vi.mock('../../../generator/base/words/languages.js', async (importOriginal) => {
  const actual = await importOriginal<typeof languagesModule>();
  const loadWords = (language: string): Promise<unknown> =>
    language === 'xx'
      ? Promise.resolve(markedWords)
      : actual.loadWords(language as languagesModule.LanguageTag);
  return { ...actual, languages: [...actual.languages, 'xx'], loadWords };
});

const hostile = '\u001b[2J\u009b\u202e\u200b';
const said = new Set<string>();

interface Options {
  /** Texts that are printed but are not sentences: files that kfgen writes, names derived from the user's. */
  readonly own?: string;
  /** Whether files that kfgen has written are printed. */
  readonly printsFiles?: boolean;
  readonly formats?: readonly string[];
  readonly terminal?: Partial<Terminal>;
}

/** Runs a command in the third language, in each format, and checks that no word of another language is printed. */
async function kfgen(
  folder: string,
  argv: readonly string[],
  { own = '', printsFiles = false, formats = ['pretty'], terminal = {} }: Options = {},
): Promise<void> {
  const textsIn = (): string => Object.entries(readTree(folder)).flat().join('\n');
  for (const format of formats) {
    const before = textsIn();
    const words = format === 'pretty' ? argv : [...argv, '--format', format];
    const { out, err } = await runIn(folder, words, {
      environment: { KFGEN_LANG: 'xx' },
      // No line is broken, and no sentence with it.
      columns: 4_000,
      ...terminal,
    });
    for (const name of namesIn(out + err)) said.add(name);
    const users = [folder, before, ...argv, own, printsFiles ? textsIn() : ''].join('\n');
    const foreign = foreignWords(`${textsForPeople(format, out)}\n${err}`, users);
    expect({ words, foreign, out, err }).toEqual({ words, foreign: [], out, err });
  }
}

const allFormats = ['pretty', 'json', 'github'];
/** Of the commands that find places in files. */
const sarifToo = [...allFormats, 'sarif'];

describe('a third language', () => {
  test('is one that --lang, KFGEN_LANG, a locale and package.json can name', async () => {
    for (const [argv, environment, settings] of [
      [['--lang', 'xx'], {}, {}],
      [[], { KFGEN_LANG: 'xx' }, {}],
      [[], { LANG: 'xx_YY.UTF-8' }, {}],
      [[], {}, { lang: 'xx' }],
    ] as const) {
      const folder = project({ ...small, 'package.json': JSON.stringify({ kfgen: settings }) });
      const { out } = await runIn(folder, ['lint', ...argv], { environment });
      expect(out).toContain('⟦commandLine/spec-fine⟧');
    }
    const { err } = await runIn(project(small), ['lint', '--lang', 'yy'], { environment: {} });
    expect(err).toContain('zh-CN, en, xx');
    await kfgen(project(small), ['lint'], { formats: sarifToo });
  });

  test('is spoken in every help', async () => {
    await kfgen(project(), ['--help']);
    await kfgen(project(), ['--version']);
    for (const name of commandNames) await kfgen(project(), ['help', name]);
  });

  test.each(
    [
      ['chekc'],
      ['help', 'chekc'],
      ['check', '--sepc', 'x'],
      ['check', '--spec'],
      ['check', '--spec', ''],
      ['check', '--format', 'jsn'],
      ['check', 'x'],
      ['add'],
      ['add', 'mesage', 'x'],
      ['add', 'message', 'Red-Packet'],
      ['explain', 'textt'],
      ['explain', `a${hostile}b`],
      ['validate'],
      ['validate', '-', '-'],
      ['validate', 'missing.json'],
      ['validate', '--as', 'TextMesage', 'missing.json'],
      ['lint', '--spec', `missing${hostile}`],
      ['generate', '--out', 'spec/out'],
      ['generate', '--out', '.'],
      ['init', '--package', 'A B'],
      ['init', '--spec', '..'],
    ].map((argv) => [argv]),
  )('is spoken about usage: %j', async (argv) =>
    kfgen(project(spec), argv, { own: 'red_packet message menu event enter item' }),
  );

  test.each([
    '{',
    '{ "kfgen": { "sepc": "x" } }',
    '{ "kfgen": { "format": "x" } }',
    '{ "kfgen": { "importExtension": "js" } }',
    '{ "kfgen": 1 }',
  ])('is spoken about settings: %s', async (text) =>
    kfgen(project({ ...small, 'package.json': text }), ['lint']),
  );

  const invalid = join(repositoryRoot, 'test/invalid');
  /**
   * Names derived from those of the spec, modules, and messages of the JavaScript engine about a regular expression.
   */
  const others: Readonly<Record<string, string>> = {
    'generated-name-clash': 'isFailLabel codes guards pages types',
    'invalid-type-name': 'MsgSend',
    'invalid-pattern': 'Unterminated character class',
  };
  test.each(readdirSync(invalid))('is spoken about %s', async (code) => {
    const tooLarge = { 'a.yaml': '#'.repeat(1_048_577) };
    const files = code === 'file-too-large' ? tooLarge : readTree(join(invalid, code, 'spec'));
    const inSpec = Object.entries(files).map(([path, text]) => [`spec/${path}`, text]);
    const folder = project(Object.fromEntries(inSpec) as Record<string, string>);
    await kfgen(folder, ['lint'], { formats: sarifToo, own: others[code] ?? '' });
    expect(said.has(`mistakes/${code}`)).toBe(true);
  });

  test.each([
    'A:\n  doc: "甲\n  fields: x',
    'A：\n  doc: 甲',
    'A:\n  doc:甲\n  fields: {}\n  x',
    'A:\n  doc: {\n    a: 1,\n    b: 2,\n    c: 3,\n    d: 4,\n  e: 5\n}\n',
    'A: { doc: 甲, fields: { a: { type: string, doc: 甲 }, b: { const: { a: 1 }, doc: 甲 } } }',
    'A: { doc: 甲, fields: { a: { type: uint32, doc: 甲, minimum: x, maximum: true } } }',
    'A: { doc: 甲, fields: { a: { type: uint32, doc: 甲, minimum: .nan, maximum: 1e-999 } } }',
    'A: { doc: 甲, fields: { a: { type: string, doc: 甲 }, b: { type: string, doc: 甲, when: { a: [[x]] } } } }',
    `A: { doc: 甲, fields: { a: { type: 'string[]', doc: 甲 } }, examples: [{ a: [${'1, '.repeat(999)}1] }] }`,
    'A: { doc: 甲， fields: { a: { type: uint32, doc: 甲 } } }',
    'A: { doc: 甲, fields: { a: { type: uint32[], doc: 甲 } } }',
  ])('is spoken about what is wrong in %j', async (text) =>
    kfgen(project({ 'spec/a.yaml': text }), ['lint']),
  );

  test('is spoken about examples of every kind that do not fit', async () => {
    const text = `
A:
  doc: 甲
  fields:
    a?: { type: uint32, doc: 甲 }
    b?: { type: int32, doc: 甲, minimum: 3 }
    c?: { type: double, doc: 甲, maximum: 3 }
    d?: { json: B, doc: 甲 }
    e?: { type: string, doc: 甲, minLength: 3 }
    f?: { type: string, doc: 甲, minBytes: 3 }
    g?: { type: 'string[]', doc: 甲, minItems: 3 }
    h?: { type: 'null', doc: 甲 }
  examples: [{ a: x, b: x, c: 9, d: x, e: x, f: x, g: [x], h: x }]
B: { doc: 甲, fields: { a: { type: string, doc: 甲 } } }
`;
    await kfgen(project({ 'spec/a.yaml': text }), ['lint']);
  });

  test('is spoken about a warning beside a mistake', async () => {
    const { 'spec/base.yaml': base } = small;
    const text = `${base.replace('doc: 甲', 'doc: a')}A: { doc: a } # kfgen-ignore todo: 甲\n`;
    await kfgen(project({ ...small, 'spec/base.yaml': text }), ['lint']);
  });

  test('is spoken about more mistakes than a report lists', async () => {
    const fields = Array.from({ length: 30 }, (_, index) => `f${index}: { doc: 甲, type: nowhere }`);
    const text = `A: { doc: 甲, fields: { ${fields.join(', ')} } }`;
    await kfgen(project({ 'spec/a.yaml': text }), ['lint'], { formats: sarifToo });
  });

  test('is spoken by generate and check', async () => {
    const folder = project(small);
    const result = await generate({ files: small });
    const own = result.ok ? Object.entries(result.files).flat().join('\n') : '';
    await kfgen(folder, ['generate', '--dry-run'], { own });
    await kfgen(folder, ['check'], { own });
    await kfgen(folder, [], { own });
    await kfgen(folder, []);
    await kfgen(folder, ['check'], { formats: sarifToo });
    writeTree(folder, { 'spec/base.yaml': `# TODO\n${small['spec/base.yaml']}` });
    await kfgen(folder, []);
    makeTrouble(folder);
    await kfgen(folder, ['check'], { own, formats: ['pretty', 'json'] });
    // The kind of change, as programs know it, is the title of an annotation.
    const kinds = 'missing stale edited orphaned orphanedEdited foreign';
    await kfgen(folder, ['check'], { own: kinds, formats: ['github', 'sarif'] });
    await kfgen(folder, [], { formats: allFormats });
    rmSync(join(folder, 'generated/src/types.ts'));
    await kfgen(folder, []);
  });

  /** Makes one file in each state: stale, edited, missing, surplus, surplus and edited, foreign. */
  function makeTrouble(folder: string): void {
    writeTree(folder, {
      'spec/base.yaml': small['spec/base.yaml'].replaceAll('甲', '乙'),
      'generated/src/guards.ts': 'abc\n',
      'generated/src/old.ts': 'abc\n',
      'generated/src/older.ts': 'abc\n',
      'generated/src/types.ts': 'abc\n',
    });
    rmSync(join(folder, 'generated/src/index.ts'));
    const path = join(folder, 'generated/.kfgen.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { files: Record<string, string> };
    const { 'src/types.ts': _, ...files } = manifest.files;
    const surplus = { 'src/old.ts': contentHash('abc\n'), 'src/older.ts': contentHash('abcd\n') };
    writeFileSync(path, JSON.stringify({ ...manifest, files: { ...files, ...surplus } }));
  }

  test('is spoken while the spec is watched', async () => {
    const folder = project(small);
    let end = (): void => undefined;
    const interruption = new Promise<void>((resolve) => (end = resolve));
    const seen: string[] = [];
    const waited = (): number => seen.filter((text) => text.includes('watch-waiting')).length;
    const print = (text: string): void => void seen.push(text);
    const running = runIn(folder, ['--watch'], {
      environment: { KFGEN_LANG: 'xx' },
      print,
      printError: print,
      interruption: () => interruption,
    });
    const patience = { timeout: 30_000 };
    await vi.waitUntil(() => waited() === 1, patience);
    writeTree(folder, { 'spec/base.yaml': small['spec/base.yaml'].replaceAll('甲', '乙') });
    await vi.waitUntil(() => waited() === 2, patience);
    writeTree(folder, Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`spec/${name}.yaml`, '{'])));
    await vi.waitUntil(() => waited() >= 3 && seen.join().includes('watch-changed-more'), patience);
    end();
    await running;
    for (const name of namesIn(seen.join('\n'))) said.add(name);
    expect(foreignWords(seen.join('\n'), Object.entries(readTree(folder)).flat().join('\n'))).toEqual([]);
  });

  test('is spoken where there is no spec', async () => {
    const folder = project({ 'a.json': '{}' });
    await kfgen(folder, ['lint']);
    // The documentation of the shipped spec is no sentence of a language.
    const { out, err } = await runIn(folder, ['explain', 'text'], { environment: { KFGEN_LANG: 'xx' } });
    for (const name of namesIn(out + err)) said.add(name);
    expect(err).toContain('⟦commandLine/shipped-spec-used⟧');
    expect(foreignWords(err, '')).toEqual([]);
  });

  test('is spoken by explain', async () => {
    const fields = `
All:
  doc: 甲
  fields:
    a: { type: 'Open | Newline', doc: 甲, since: '1', deprecated: 甲, aliases: [b, c] }
    d?: { type: Closed, doc: 甲 }
    e: { type: string, maxBytes: 9, doc: 甲, when: { f: [x, y], g: [1] } }
    f: { type: Closed, doc: 甲 }
    g: { type: Open, doc: 甲, source: 'https://a.example/b' }
Reds: { doc: 甲, union: kind, sent: true, accessors: { kindOf: [kind] } }
Blues: { doc: 甲, union: kind }
Send: { doc: 甲, source: 'https://a.example/c', call: { method: POST, path: /a/b, request: Reds, response: Result } }
Result: { doc: 甲, fields: { h: { type: Codes, doc: 甲 } } }
Codes:
  doc: 甲
  enum: uint32
  open: true
  values:
    71: { name: A, doc: 甲, advice: retry }
    72: { name: B, doc: 甲, advice: renew-token }
    73: { name: C, doc: 甲, advice: window-closed }
    74: { name: D, doc: 甲, advice: stop }
    75: { name: E, doc: 甲, advice: fix-request }
RedBase: { doc: 甲, fields: { i: { type: string, doc: 甲 } } }
Red: { doc: 甲, extends: RedBase, in: Reds, fields: { kind: { const: same, doc: 甲 } }, examples: [{ kind: same, i: j }] }
Rose: { doc: 甲, extends: RedBase, in: Reds, fields: { kind: { const: rose, doc: 甲 } }, examples: [{ kind: rose, i: j }] }
Blue: { doc: 甲, in: Blues, fields: { kind: { const: same, doc: 甲 } }, examples: [{ kind: same }] }
Open: { doc: 甲, enum: uint32, open: true, values: { 1: { name: A, doc: 甲, since: '1', deprecated: 甲, advice: retry } } }
Closed: { doc: 甲, enum: string, open: false, values: { x: { name: X, doc: 甲 }, y: { name: Y, doc: 甲 } } }
`;
    const folder = project({ ...spec, 'spec/all.yaml': fields });
    for (const word of [
      'All',
      'text',
      'KfMessage',
      'Open',
      'Closed',
      'Open.1',
      '1',
      'Origin',
      'text.mood',
      'enter',
      'same',
      'Reds',
      'unknown-type',
      'todo',
      'Send',
      '75',
      // A field of any type, and what is called so in Chinese, which is nearly everything.
      'i',
      '甲',
    ])
      await kfgen(folder, ['explain', word], { formats: allFormats });
    for (const word of ['All.a', 'All.e', 'All.g', 'menu.list', 'EnterEvent.event'])
      await kfgen(folder, ['explain', word]);
  });

  test('is spoken by docs, and one that the page can be switched to', async () => {
    const paged = `
Pages: { doc: 甲, source: 'https://a.example/a', call: { method: POST, path: /a, request: Ask, response: More } }
Others: { doc: 甲, call: { method: POST, path: /b, request: Ask, response: Rest } }
Ask: { doc: 甲, sent: true, fields: { cursor?: { type: string, doc: 甲 }, token?: { type: string, doc: 甲 } } }
More: { doc: 甲, fields: { next_cursor?: { type: string, doc: 甲 }, has_more?: { type: boolean, doc: 甲 }, list?: { each: KfMessage, doc: 甲 } } }
Rest: { doc: 甲, fields: { next_cursor?: { type: string, doc: 甲 }, list?: { each: KfMessage, doc: 甲 } } }
Note: { doc: 甲, fields: { Token: { type: string, doc: 甲, since: '1', aliases: [b] } } }
Lines: { doc: 甲, extends: Note, fields: { c: { type: string, doc: 甲 } }, examples: [{ Token: a, c: a }, { Token: b, c: b }] }
`;
    const alone = { 'spec/a.yaml': 'A: { doc: 甲, fields: { a: { type: string, doc: 甲 } } }' };
    for (const files of [{ ...spec, 'spec/paged.yaml': paged }, alone]) {
      const folder = project(files);
      await kfgen(folder, ['docs'], { own: 'kf docs html kB' });
      for (const name of namesIn(readFileSync(join(folder, 'kf-docs.html'), 'utf8'))) said.add(name);
      writeTree(folder, { 'a.html': 'b' });
      await kfgen(folder, ['docs', '--file', 'a.html']);
    }
    const folder = project(alone);
    writeTree(folder, { 'kf-docs.html': '' });
    await kfgen(folder, ['explain', 'A'], { own: 'kf docs html' });
  });

  test('is spoken by add', async () => {
    const own =
      'RedPacketMessage TextsMessage TextEvent BlinkMessage ContentMessage ClientEvent MsgidMessage';
    const folder = project(spec);
    await kfgen(folder, ['add', 'message', 'red_packet', '--dry-run'], { own, formats: ['json'] });
    await kfgen(folder, ['add', 'message', 'red_packet'], { own, printsFiles: true });
    await kfgen(folder, ['add', 'message', 'red_packet'], { own });
    await kfgen(folder, ['add', 'message', 'texts'], { own, printsFiles: true });
    await kfgen(folder, ['add', 'message', 'content'], { own });
    await kfgen(folder, ['add', 'message', 'msgid'], { own });
    rmSync(join(folder, 'spec/messages/red_packet.yaml'));
    mkdirSync(join(folder, 'spec/messages/red_packet.yaml/a'), { recursive: true });
    await kfgen(folder, ['add', 'message', 'red_packet'], { own });
    const numbered = `
RedShape: { doc: 甲, union: kind }
BlueShape: { doc: 甲, union: kind }
Circle: { doc: 甲, in: [RedShape, BlueShape], fields: { kind: { const: 1, doc: 甲 } }, examples: [{ kind: 1 }] }
`;
    await kfgen(project({ 'spec/a.yaml': numbered }), ['add', 'RedShape', 'x'], { own });
    await kfgen(project({ 'spec/a.yaml': numbered }), ['add', 'shape', '2'], { own });
    const strict = `
KfMessage: { doc: 甲, union: msgtype }
ContentMessage: { doc: 甲, fields: { msgtype: { type: string, maxLength: 4, doc: 甲 } } }
TextMessage:
  doc: 甲
  extends: ContentMessage
  in: KfMessage
  fields: { msgtype: { const: text, doc: 甲 }, text: { doc: 甲, fields: { a: { type: string, doc: 甲 } } } }
  examples: [{ msgtype: text, text: { a: b } }]
`;
    await kfgen(project({ 'spec/a.yaml': strict }), ['add', 'message', 'red_packet'], { own });
  });

  test.each(Object.keys(captures))('is spoken by validate and infer about %s', async (path) => {
    const content = captures[path]!;
    const folder = project({ ...capturedSpec, 'package.json': '{}' });
    writeTree(folder, { [path]: content });
    await kfgen(folder, ['validate', path], { formats: allFormats });
    await kfgen(folder, ['infer', path], { formats: ['json', 'github'], printsFiles: true });
  });

  test('is spoken by validate and explain about fields that are only expected', async () => {
    const lines = `
Note:
  doc: 甲
  fields:
    a: { type: Sort, doc: 甲 }
    b: { type: Sort, doc: 甲 }
    c: { type: string, doc: 甲, when: { a: [1, 2], b: 1 } }
  examples: [{ a: 1, b: 1, c: x }]
Sort: { doc: 甲, enum: uint32, open: true, values: { 1: { name: A, doc: 甲 }, 2: { name: B, doc: 甲 } } }
`;
    const folder = project({ 'spec/a.yaml': lines, 'a.json': '{ "a": 1, "b": 1 }' });
    await kfgen(folder, ['validate', 'a.json', '--as', 'Note'], { formats: allFormats });
    await kfgen(folder, ['explain', 'Note'], { formats: allFormats });
  });

  test('is spoken by validate about codes of answers that the spec does not list', async () => {
    const lines = `
Answer: { doc: 甲, fields: { code: { type: Code, doc: 甲 } } }
Code: { doc: 甲, enum: int32, open: true, values: { 1: { name: A, doc: 甲, advice: retry } } }
`;
    const folder = project({ 'spec/a.yaml': lines, 'a.json': '{ "code": 2 }' });
    await kfgen(folder, ['validate', 'a.json', '--as', 'Answer'], { formats: allFormats });
  });

  test('is spoken by validate and infer about what fits two types equally well, or one nearly', async () => {
    const mistyped = project({ ...spec, 'a.json': '{ "msgtype": "texxt" }' });
    await kfgen(mistyped, ['validate', 'a.json'], { formats: allFormats });
    const lines = ['A', 'B'].map(
      (name) => `${name}: { doc: 甲, fields: { id: { type: string, doc: 甲 } } }\n`,
    );
    const folder = project({ 'spec/a.yaml': lines.join(''), 'a.json': '{ "id": "x" }' });
    await kfgen(folder, ['validate', 'a.json'], { formats: allFormats });
    await kfgen(folder, ['infer', 'a.json', '--dry-run'], { formats: ['pretty', 'json'] });
  });

  test('is spoken by validate and explain about what is sent, which has no other fields', async () => {
    const note = { doc: 'text', sent: true, fields: { kind: { type: 'string', doc: 'text' } } };
    const folder = project({
      'spec/a.yaml': `Note: ${JSON.stringify(note)}\n`,
      'a.json': '[{"kind":"a","knid":1},{"kind":"a","!":1}]',
    });
    await kfgen(folder, ['validate', 'a.json', '--as', 'Note'], { formats: allFormats });
    await kfgen(folder, ['explain', 'Note']);
  });

  test('is spoken by validate about a text that is not the only one', async () => {
    const lines = 'Answer: { doc: 甲, fields: { kind: { const: a, doc: 甲 } } }';
    const folder = project({ 'spec/a.yaml': lines, 'a.json': '{ "kind": "b" }' });
    await kfgen(folder, ['validate', 'a.json', '--as', 'Answer'], { formats: allFormats });
  });

  test('is spoken by validate about several files and about a spec without types for payloads', async () => {
    const folder = project({ ...spec, 'a.json': '{', 'b.json': '[]', 'c.json': '[]', 'd.json': '[]' });
    await kfgen(folder, ['validate', 'a.json', 'b.json', 'c.json', 'd.json']);
    const codes = 'A: { doc: 甲, enum: uint32, open: true, values: { 1: { name: B, doc: 甲 } } }';
    await kfgen(project({ 'spec/a.yaml': codes, 'a.json': '[]' }), ['validate', 'a.json']);
    vi.spyOn(process, 'stdin', 'get').mockImplementation(() => Readable.from(['{']) as never);
    await kfgen(folder, ['validate', '-'], { formats: allFormats });
    vi.restoreAllMocks();
  });

  test('is spoken by infer', async () => {
    const folder = project(capturedSpec);
    writeTree(folder, captures);
    await kfgen(folder, ['infer', 'clean.json']);
    await kfgen(folder, ['infer', 'broken.ndjson'], { formats: allFormats });
    const other = project(capturedSpec);
    writeTree(other, captures);
    await kfgen(other, ['infer', 'wrong.ndjson'], { printsFiles: true });
    const drafts = Object.entries(readTree(join(other, 'spec')))
      .flat()
      .join('\n');
    await kfgen(folder, ['infer', 'wrong.ndjson', '--dry-run'], { own: drafts, formats: ['pretty', 'json'] });
    await kfgen(folder, ['infer', 'wrong.ndjson'], { own: drafts });
    await kfgen(folder, ['infer', 'many.json', 'crowd.json'], { printsFiles: true });
  });

  test('is spoken by infer where the drafts do not fit the spec, or the spec has changed', async () => {
    const withSort = (text: string): string =>
      text
        .replaceAll(/^ {4}msgtype: \{ const: (text|menu).*\n/gm, '$&    sort: { const: $1, doc: 甲 }\n')
        .replaceAll(/msgtype: (text|menu),/g, '$& sort: $1,')
        .replaceAll(/^ {6}msgtype: menu\n/gm, '$&      sort: menu\n');
    const sorted = project({
      ...spec,
      'spec/base.yaml': `${spec['spec/base.yaml']}Sorted: { doc: 甲, union: sort, bodiesOf: ContentMessage }\n`,
      'spec/messages/text.yaml': withSort(spec['spec/messages/text.yaml']),
      'spec/messages/menu.yaml': withSort(spec['spec/messages/menu.yaml']),
      'a.json': JSON.stringify({ ...ownText, msgtype: 'audio', sort: 'sound' }),
    });
    await kfgen(sorted, ['infer', 'a.json'], { own: 'AudioMessage TODO 的中文说明' });
    const folder = project({
      ...spec,
      'a.json': `${JSON.stringify({ ...ownText, seq: 1 })}${' '.repeat(5_000_000)}`,
    });
    const progress: string[] = [];
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1_000));
    await kfgen(folder, ['infer', 'a.json'], {
      terminal: {
        showProgress: (line) => {
          progress.push(line);
          writeTree(folder, { 'spec/messages/text.yaml': `${spec['spec/messages/text.yaml']}# 甲\n` });
        },
      },
    });
    vi.restoreAllMocks();
    for (const name of namesIn(progress.join('\n'))) said.add(name);
    expect(foreignWords(progress.join('\n'), '')).toEqual([]);
  });

  test('is spoken by infer about what the spec has no place for', async () => {
    const other = `
OtherEvent:
  doc: 甲
  extends: Envelope
  in: KfEvent
  fields:
    msgtype: { const: notice, doc: 甲 }
    event: { doc: 甲, fields: { event_type: { const: other, doc: 甲 } } }
  examples: [{ msgid: a, send_time: 1, origin: 3, msgtype: notice, event: { event_type: other } }]
`;
    const event = { event_type: 'blink', 甲: 1 };
    const items = [
      { ...ownEvent, event },
      { ...ownEvent, msgtype: 'notice', event },
    ];
    const folder = project({ ...spec, 'spec/events/other.yaml': other, 'a.json': JSON.stringify(items) });
    await kfgen(folder, ['infer', 'a.json'], { printsFiles: true });
  });

  test('is spoken by init, also in the file that it writes for people', async () => {
    const next = 'package message red_packet npm install run build workspace import messages from index js';
    const folder = temporaryFolder();
    await kfgen(folder, ['init', '--package', 'kf-own', '--dry-run'], { own: next });
    await kfgen(folder, ['init', '--package', 'kf-own'], { own: next });
    await kfgen(folder, ['init']);
    const shared = project({ 'package.json': '{ "workspaces": [] }' });
    await kfgen(shared, ['init', '--empty', '--package', 'kf-own'], { own: next });
    for (const name of namesIn(readFileSync(join(shared, 'spec/messages.yaml'), 'utf8'))) said.add(name);
    const guide = readFileSync(join(folder, 'spec/README.md'), 'utf8').replace(/```yaml[^]*?```/g, '');
    for (const name of namesIn(guide)) said.add(name);
    expect(foreignWords(guide, '')).toEqual([]);
  });

  test.each(Object.entries(ruleCases))('is spoken by diff about %s', async (_, { old, now }) => {
    const [before, after] = [old, now].map((text) => withoutMark(inDirection(text, 'received')));
    const folder = project({ 'old/spec/a.yaml': before!, 'spec/a.yaml': after! });
    const own =
      'parseC parseD UItem VItem APage items UByType aa aaaaaa pages do Calls calls UHandlers summarize kLabel';
    await kfgen(folder, ['diff', '--against', 'old'], { formats: sarifToo, own });
  });

  test('is spoken by diff about versions, reasons and what is left out', async () => {
    const fields = (count: number): string =>
      Array.from({ length: count }, (_, index) => `f${index}?: { type: string, doc: 甲 }`).join(', ');
    const specWith = (text: string): string => `A: { doc: 甲, fields: { ${text} } }\n`;
    const versions = (old: string, now: string): Record<string, string> => ({
      'old/package.json': `{ "name": "project", "version": "${old}" }`,
      'package.json': `{ "name": "project", "version": "${now}" }`,
    });
    for (const [old, now, own] of [
      ['1.0.0', '1.0.0', fields(30)],
      ['1.0.0', '2.0.0', fields(1)],
      ['0.1.0', '0.1.0', fields(1)],
      ['0.1.0', '0.1.1', fields(2)],
    ] as const) {
      const folder = project({
        ...versions(old, now),
        'old/spec/a.yaml': specWith(fields(1)),
        'spec/a.yaml': specWith(own),
      });
      await kfgen(folder, ['diff', '--against', 'old'], { formats: sarifToo });
    }
    const broken = project({
      ...versions('1.0.0', '1.0.0'),
      'old/spec/a.yaml': specWith('a?: { type: string, doc: 甲 }, b: { type: string, doc: 甲 }'),
      'spec/a.yaml': `A:\n  doc: 甲\n  fields:\n    # kfgen-ignore presence-tightened: 乙\n    a: { type: string, doc: 甲 }\n    b?: { type: string, doc: 甲 }\n`,
    });
    await kfgen(broken, ['diff', '--against', 'old', '--exit-code'], { formats: sarifToo });
    const summary = project({
      'old/spec/a.yaml': specWith(fields(20)),
      'spec/a.yaml': `# kfgen-ignore field-added: 乙\n${specWith(`${fields(20).replaceAll('甲', '乙')}, a: { type: string, doc: 甲 }, b?: { type: string, doc: 甲 }`)}B: { doc: 甲, fields: { c?: { type: string, doc: 甲 }, a: { type: string, doc: 甲 } } }\n`,
      'old/spec/b.yaml': 'B: { doc: 甲, fields: { c?: { type: string, doc: 甲 } } }\n',
    });
    await runIn(summary, ['diff', '--against', 'old', '--format', 'github'], {
      environment: { KFGEN_LANG: 'xx', GITHUB_STEP_SUMMARY: join(summary, 'summary.md') },
    });
    const written = readFileSync(join(summary, 'summary.md'), 'utf8').replaceAll('\\', '');
    for (const name of namesIn(written)) said.add(name);
    expect(foreignWords(written, '甲 乙 old')).toEqual([]);
    const level = 'L: { doc: 甲, enum: uint32, open: false, values: { 1: { name: One, doc: 甲 } } }\n';
    const looser = project({
      'old/spec/a.yaml': `${level}A: { doc: 甲, fields: { l: { type: L, doc: 甲 }, b: { type: string, doc: 甲, when: { l: 1 } } } }\n`,
      'spec/a.yaml': `${level}A: { doc: 甲, fields: { l: { type: L, doc: 甲 }, b?: { type: string, doc: 甲 } } }\n`,
    });
    await kfgen(looser, ['diff', '--against', 'old'], { formats: sarifToo });
    const meant = project({
      ...versions('1.0.0', '1.0.0'),
      'old/spec/a.yaml': specWith(fields(1)),
      'spec/a.yaml': specWith(`${fields(1)}, a?: { type: string, doc: 甲 } # kfgen-ignore field-added: 乙\n`),
    });
    await kfgen(meant, ['diff', '--against', 'old'], { formats: sarifToo });
    const joined = project({
      'old/spec/a.yaml': specWith("b: { type: string, doc: 甲, pattern: '^a{2}$' }"),
      'spec/a.yaml': `${specWith("b: { type: string, doc: 甲, pattern: '^aa$' }")}U: { doc: 甲, union: k }\nB: { doc: 甲, in: U, fields: { k: { const: x, doc: 甲 } }, examples: [{ k: x }] }\n`,
    });
    await kfgen(joined, ['diff', '--against', 'old'], { own: 'UHandlers', formats: sarifToo });
  });

  test('is spoken by check about what has changed in the spec', async () => {
    const folder = project(small);
    await runIn(folder, []);
    commitAll(folder);
    const fields = Array.from({ length: 60 }, (_, index) => `f${index}: { type: string, doc: 甲 }`).join(
      ', ',
    );
    writeTree(folder, {
      'spec/more.yaml': `More: { doc: 甲, fields: { ${fields} } }\nMost: { doc: 甲, fields: { ${fields} } }\n`,
    });
    const { out } = await runIn(folder, ['check'], { environment: { KFGEN_LANG: 'xx' } });
    expect(out).toContain('⟦commandLine/spec-changes⟧');
    for (const name of namesIn(out)) said.add(name);
  });

  test('is spoken by diff about what cannot be compared', async () => {
    const folder = project({ ...small, 'empty/a.txt': '', 'old/a.yaml': 'A: { doc: 甲 }', 'a.txt': '' });
    for (const against of ['missing', 'empty', 'old', 'a.txt'])
      await kfgen(folder, ['diff', '--against', against]);
    await kfgen(folder, ['diff']);
    writeTree(folder, { 'spec/b.yaml': 'B: { doc: 甲 }' });
    await kfgen(folder, ['diff', '--against', join(project(small), 'spec')]);
    const committed = project({ 'a.txt': '' });
    commitAll(committed);
    writeTree(committed, small);
    await kfgen(committed, ['diff', '--against', 'HEAD'], { formats: ['pretty', 'github'] });
    await kfgen(committed, ['diff', '--against', 'missing']);
    commitAll(committed);
    const shallow = shallowClone(committed);
    await kfgen(shallow, ['diff', '--against', 'HEAD~1']);
    await kfgen(shallow, ['diff', '--against', 'missing']);
    git(committed, 'tag', 'v1');
    await kfgen(committed, ['diff']);
  });

  test('is spoken about files that cannot be read or written', async () => {
    await kfgen(project({}), ['lint']);
    await kfgen(project({ spec: '' }), ['lint']);
    await kfgen(project({ 'spec/readme.md': '' }), ['lint', '--spec', 'spec']);
    await kfgen(project({ ...small, generated: '' }), [], { own: 'src' });
    await kfgen(project({ ...small, 'generated/src/types.ts/file': '' }), [], { own: 'types' });
    const notUtf8 = project(small);
    writeTree(notUtf8, { 'spec/latin.yaml': Uint8Array.from([0xff]) });
    await kfgen(notUtf8, ['lint']);
  });

  test('is spoken about a bug', async () => {
    const errors: string[] = [];
    await kfgen(project(small), ['lint'], {
      terminal: {
        print: () => {
          throw new TypeError('x');
        },
        printError: (text) => void errors.push(text),
      },
    });
    for (const name of namesIn(errors[0] ?? '')) said.add(name);
    expect(foreignWords(errors[0] ?? '', '')).toEqual([]);
  });
});

/** Sentences that these runs do not print. */
const elsewhere = [
  // Printed when a disk fails or a path is hostile, and for each slip that js-yaml finds; they have tests of their
  // own.
  /^files\/(cannot-restore|unsafe-path|unreadable-name)$/,
  /^yamlReasons\//,
  // Nothing prints it yet but the reference of the language.
  /^mistakes\/.*\/help$/,
  // Only sentences that begin with Latin letters need it, and here all begin with a mark.
  /^captures\/latin-start$/,
  // Said by the page, in a browser.
  /^playground\//,
  // Beyond what a test could write; it has one of its own.
  /^files\/packed-too-large$/,
  // Where git is not installed or refuses to work.
  /^files\/git-(missing|failed)$/,
  // For what commander may come to refuse, and for reports with both: today warnings wait until there are no mistakes.
  /^commandLine\/bad-usage$/,
  /^reports\/(mistakes-and-warnings)$/,
];

test('every sentence was said', () => {
  const unsaid = namesOfSentences().filter((name) => !said.has(name));
  expect(unsaid.filter((name) => !elsewhere.some((pattern) => pattern.test(name)))).toEqual([]);
});
