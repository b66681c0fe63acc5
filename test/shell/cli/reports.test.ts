import { describe, expect, test } from 'vitest';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { brokenSpec, smallSpec } from './small-spec.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };

test('lint says that a spec is fine, and how much it defines', async () => {
  const folder = project();
  expect(await runIn(folder, ['lint'])).toEqual({ code: 0, out: '规格没有问题（4 个定义）。', err: '' });
  expect((await runIn(folder, ['lint'], english)).out).toBe('The spec is fine (4 definitions).');
});

test('lint reads no output and writes none', async () => {
  const folder = project({ ...smallSpec, generated: 'a file in the way' });
  expect(await runIn(folder, ['lint'])).toMatchObject({ code: 0 });
});

test.each(['generate', 'check', 'lint'])(
  '%s ends with 1 on a mistake and shows all of them',
  async (command) => {
    const { code, out, err } = await runIn(project(brokenSpec), [command]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('spec/messages/text.yaml:7:21 unknown-type\n没有类型“Origins”。');
    expect(out).toContain('spec/messages/text.yaml:8:49 unknown-type\n没有类型“strng”。');
    expect(out.split('\n').at(-1)).toBe('1 个文件中有 2 处错误。');
  },
);

test.each(['generate', 'check', 'lint'])(
  '%s reports names that would clash in what is generated',
  async (command) => {
    const label = 'MessageLabel: { doc: 标签, fields: { id: { type: string, doc: 编号 } } }';
    const code = 'IsMessage: { doc: 是否, enum: uint32, open: true, values: { 1: { name: Yes, doc: 是 } } }';
    const folder = project({ ...smallSpec, 'spec/label.yaml': `${label}\n${code}\n` });
    const outcome = await runIn(folder, [command]);
    expect(outcome).toMatchObject({ code: 1, err: '' });
    expect(outcome.out).toContain('spec/label.yaml:2:1 generated-name-clash\n');
    expect(outcome.out).toContain('“isMessageLabel”');
    expect(outcome.out).toContain('（见 spec/label.yaml:1）');
  },
);

test('JSON holds each mistake with its code, place, sentence and suggestion', async () => {
  const { code, out } = await runIn(project(brokenSpec), ['lint', '--format', 'json', '--lang', 'en']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    diagnostics: [
      {
        code: 'unknown-type',
        severity: 'error',
        file: 'spec/messages/text.yaml',
        line: 7,
        column: 21,
        endLine: 7,
        endColumn: 28,
        message: 'There is no type "Origins".',
        suggestion: 'Did you mean "Origin"?',
      },
      {
        code: 'unknown-type',
        severity: 'error',
        file: 'spec/messages/text.yaml',
        line: 8,
        column: 49,
        endLine: 8,
        endColumn: 54,
        message: 'There is no type "strng".',
        suggestion: 'Did you mean "string"?',
      },
    ],
  });
});

test('JSON is all that standard output holds, whatever the command', async () => {
  const folder = project();
  const parse = async (...argv: string[]): Promise<unknown> =>
    JSON.parse((await runIn(folder, [...argv, '--format', 'json'])).out);
  expect(await parse('lint')).toEqual({ diagnostics: [] });
  expect(await parse('generate', '--dry-run')).toHaveProperty('changes.0', {
    kind: 'missing',
    path: 'generated/.kfgen.json',
  });
  expect(await parse('generate')).toHaveProperty('changes.0', {
    kind: 'missing',
    path: 'generated/.kfgen.json',
  });
  expect(await parse('generate')).toEqual({ diagnostics: [], changes: [] });
  expect(await parse('check')).toEqual({ diagnostics: [], changes: [] });
});

test('GitHub gets an annotation for each mistake, a line each, and none for a fine spec', async () => {
  const { code, out } = await runIn(project(brokenSpec), ['lint', '--format', 'github', '--lang', 'en']);
  expect(code).toBe(1);
  const [first, second, ...rest] = out.split('\n');
  expect(first).toMatch(
    /^::error file=spec\/messages\/text\.yaml,line=7,col=21,.*::There is no type "Origins"/,
  );
  expect(second).toMatch(
    /^::error file=spec\/messages\/text\.yaml,line=8,col=49,.*::There is no type "strng"/,
  );
  expect(rest).toEqual([]);
  expect((await runIn(project(), ['lint', '--format', 'github'])).out).toBe('');
});

test.each([
  ['--lang before all', ['lint', '--lang', 'en'], { KFGEN_LANG: 'zh-CN', LANG: 'zh_CN' }, 'en'],
  ['--lang before the command', ['--lang=en', 'lint'], { LANG: 'zh_CN' }, 'en'],
  ['KFGEN_LANG before the locale', ['lint'], { KFGEN_LANG: 'en', LANG: 'zh_CN.UTF-8' }, 'en'],
  ['KFGEN_LANG before the locale', ['lint'], { KFGEN_LANG: 'zh-CN', LC_ALL: 'en_GB' }, 'zh-CN'],
  ['LC_ALL before LC_MESSAGES', ['lint'], { LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'en' }, 'zh-CN'],
  ['LC_MESSAGES before LANG', ['lint'], { LC_MESSAGES: 'de_DE', LANG: 'zh_CN' }, 'en'],
  ['an empty variable counts for nothing', ['lint'], { KFGEN_LANG: '', LC_ALL: '', LANG: 'fr_FR' }, 'en'],
  ['the locale C says nothing', ['lint'], { LANG: 'C.UTF-8' }, 'zh-CN'],
  ['nor does POSIX', ['lint'], { LANG: 'POSIX' }, 'zh-CN'],
  ['no locale at all', ['lint'], {}, 'zh-CN'],
])('the language: %s %o %o', async (_, argv, environment, language) => {
  const { out } = await runIn(project(), argv, { environment });
  expect(out).toBe(
    { en: 'The spec is fine (4 definitions).', 'zh-CN': '规格没有问题（4 个定义）。' }[language],
  );
});

describe('a spec with 18,000 TODOs', () => {
  const fields = Array.from({ length: 100 }, (_, index) => `    f${index}?: { type: string, doc: TODO }\n`);
  const files = Array.from({ length: 6 }, (_, file) => {
    const types = Array.from({ length: 30 }, (__, type) => {
      return `T${file}x${type}:\n  doc: 说明\n  fields:\n${fields.join('')}  examples: [{}]\n`;
    });
    return [`spec/${file}.yaml`, types.join('')] as const;
  });
  const folder = (): string => project(Object.fromEntries(files));

  /** How a report begins or ends, how long it is, and how many seconds of a processor it took. */
  async function lint(format: string) {
    const before = process.cpuUsage();
    const { code, out } = await runIn(folder(), ['lint', '--format', format, '--lang', 'en']);
    const { user, system } = process.cpuUsage(before);
    return { code, out, lines: out.split('\n'), seconds: (user + system) / 1e6 };
  }

  test('is reported to people in a few hundred lines, and fast', async () => {
    const { code, lines, seconds } = await lint('pretty');
    expect(code).toBe(1);
    expect(lines.length).toBeLessThan(300);
    expect(lines.filter((line) => / warning todo$/.test(line))).toHaveLength(20);
    expect(lines).toContain('  todo  17980');
    expect(lines.at(-1)).toMatch(/^\d+ warnings in 6 files\.$/);
    expect(seconds).toBeLessThan(12);
  });

  test('is reported to GitHub in as many annotations as it shows, the first of which says how many', async () => {
    const { code, lines, seconds } = await lint('github');
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes('title=todo'))).toHaveLength(10);
    expect(lines[0]).toMatch(/^::warning title=kfgen::\d+ warnings in 6 files\..*todo 17990/);
    expect(seconds).toBeLessThan(12);
  });

  test('is reported to programs up to the limit, with a count of the rest', async () => {
    const { code, out, seconds } = await lint('json');
    expect(code).toBe(1);
    const { diagnostics, left } = JSON.parse(out) as {
      diagnostics: { code: string }[];
      left: { count: number; rules: { todo: number } };
    };
    expect(diagnostics).toHaveLength(10_000);
    const listed = diagnostics.filter((each) => each.code === 'todo').length;
    expect(listed + left.rules.todo).toBe(18_000);
    expect(seconds).toBeLessThan(12);
  });
});

test('20,000 mistakes in one file, or one line, take no longer', async () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `f${index}: { tipe: string, doc: 说明 }`);
  for (const gap of [', ', ',\n    ']) {
    const folder = project({ 'spec/a.yaml': `A: { doc: 说明, fields: { ${keys.join(gap)} } }\n` });
    const before = process.cpuUsage();
    const { code, out } = await runIn(folder, ['lint', '--lang', 'en']);
    const { user, system } = process.cpuUsage(before);
    expect(code).toBe(1);
    expect(out).toContain('\n  unknown-key  19980\n');
    expect((user + system) / 1e6).toBeLessThan(12);
  }
});

test('18,000 suppressed TODOs take no longer', async () => {
  const line = '    # kfgen-ignore todo: 以后再写\n    f: { type: string, doc: TODO }\n';
  const types = Array.from({ length: 9000 }, (_, index) => `T${index}x:\n  doc: 说明\n  fields:\n${line}`);
  const folder = project({ 'spec/a.yaml': types.join('') });
  const before = process.cpuUsage();
  const { out } = await runIn(folder, ['lint', '--format', 'json']);
  const { user, system } = process.cpuUsage(before);
  expect(out).not.toContain('"todo"');
  expect((user + system) / 1e6).toBeLessThan(12);
});

test('check shows a part of a great difference, and says so', async () => {
  const folder = project(readSpecFiles());
  const { code, out } = await runIn(folder, ['check', '--lang', 'en']);
  expect(code).toBe(1);
  const lines = out.split('\n');
  expect(lines.length).toBeLessThan(1100);
  expect(lines).toContainEqual(expect.stringMatching(/^\(\d+ more lines of the difference are not shown\)$/));
  expect(lines).toContainEqual(expect.stringMatching(/^The differences of \d+ more files are not shown\.$/));
  expect(lines).toContain('  missing  src/validate.ts');
});

test('colours are for terminals, and --no-color takes them away', async () => {
  const folder = project(brokenSpec);
  const escape = '\u001b[';
  expect((await runIn(folder, ['lint'], { hasColors: true })).out).toContain(escape);
  expect((await runIn(folder, ['lint', '--no-color'], { hasColors: true })).out).not.toContain(escape);
  expect((await runIn(folder, ['--no-color', 'lint'], { hasColors: true })).out).not.toContain(escape);
  expect((await runIn(folder, ['lint'])).out).not.toContain(escape);
  const json = await runIn(folder, ['lint', '--format', 'json'], { hasColors: true });
  expect(json.out).not.toContain(escape);
});

test('reports are alike for a spec with CRLF line ends', async () => {
  const windows = Object.entries(brokenSpec).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]);
  const plain = await runIn(project(brokenSpec), ['lint']);
  expect(await runIn(project(Object.fromEntries(windows) as Record<string, string>), ['lint'])).toEqual(
    plain,
  );
});

// Windows does not allow such names at all.
test.skipIf(process.platform === 'win32')('a hostile file name is printed harmlessly', async () => {
  const name = 'a\u001b]0;pwned\u0007\u202e\n::error::b.yaml';
  const folder = project({ [`spec/${name}`]: 'Wrong: 1\n' });
  const latin1 = temporaryFolder();
  writeTree(latin1, { [`spec/${name}`]: Uint8Array.of(0xff) });
  for (const format of ['pretty', 'json', 'github']) {
    const { code, out } = await runIn(folder, ['lint', '--format', format]);
    expect(code).toBe(1);

    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]|^::error::b/m);
    if (format !== 'json') expect(out).not.toContain('\u202e');
    if (format === 'pretty')
      expect(out).toContain('spec/a\\u{1b}]0;pwned\\u{7}\\u{202e}\\u{a}::error::b.yaml');
    const unreadable = await runIn(latin1, ['lint', '--format', format]);
    expect(unreadable.code).toBe(2);
    expect(unreadable.err).toContain('a\\u{1b}]0;pwned');

    expect(unreadable.err).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
  }
});
