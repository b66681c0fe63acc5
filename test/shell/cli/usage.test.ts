import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../support/read-spec-files.js';
import { readTree } from '../files/read-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };

test('--version is the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  for (const option of ['--version', '-V']) {
    expect(await runIn(project(), [option])).toEqual({ code: 0, out: version, err: '' });
  }
});

test('help names every command, option and exit code, in the language asked for', async () => {
  const folder = project();
  const { code, out, err } = await runIn(folder, ['--help', '--lang', 'en']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const word of [
    'generate',
    'check',
    'lint',
    'explain',
    'add',
    'help',
    '--spec',
    '--out',
    '--format',
    '--lang',
    '--no-color',
  ]) {
    expect(out).toContain(word);
  }
  expect(out).toMatch(/0 fine · 1 .* · 2 .* · 3 /);
  const chinese = await runIn(folder, ['-h']);
  expect(chinese.out).toContain('退出码：0 正常');
  expect(chinese.out).toContain('检查已生成的文件是否最新');
});

test('help of a command shows its options and those of all commands', async () => {
  const folder = project();
  const { out } = await runIn(folder, ['help', 'generate'], english);
  expect(out).toContain('--dry-run');
  expect(out).toContain('Global options:');
  expect((await runIn(folder, ['generate', '--help'], english)).out).toBe(out);
  expect((await runIn(folder, ['check', '--help'], english)).out).not.toContain('--dry-run');
});

test('help reads no spec', async () => {
  expect(await runIn(project({}), ['check', '--help'])).toMatchObject({ code: 0, err: '' });
});

test.each([
  ['a misspelt command', ['chekc'], 'There is no command "chekc". Did you mean "check"?'],
  ['a command that is like none', ['frobnicate'], 'There is no command "frobnicate". See kfgen --help.'],
  ['help on no command', ['help', 'lnt'], 'There is no command "lnt". Did you mean "lint"?'],
  [
    'the value of an option is no command',
    ['--spec', 'spec', 'chekc'],
    'There is no command "chekc". Did you mean "check"?',
  ],
  ['one word too many', ['lint', 'spec'], 'Unexpected argument "spec". See kfgen lint --help.'],
  [
    'one word too many after an option',
    ['--spec', 'spec', 'lint', 'more'],
    'Unexpected argument "more". See kfgen lint --help.',
  ],
  ['a misspelt option', ['lint', '--sepc', 'x'], 'There is no option "--sepc". Did you mean "--spec"?'],
  ['a short option that there is not', ['-x'], 'There is no option "-x". See kfgen --help.'],
  [
    'an option of another command',
    ['check', '--dry-run'],
    'There is no option "--dry-run". See kfgen check --help.',
  ],
  [
    'an option without its value',
    ['lint', '--spec'],
    'Option "--spec" needs a value. See kfgen lint --help.',
  ],
  [
    'an option with an empty folder',
    ['lint', '--spec='],
    'Option "--spec" needs a value. See kfgen lint --help.',
  ],
  ['an option with an empty output', ['--out', ''], 'Option "--out" needs a value. See kfgen --help.'],
  [
    'a misspelt format',
    ['check', '--format', 'jsn'],
    'Value "jsn" of option "--format" is not one of: pretty, json, github, sarif. Did you mean "json"?',
  ],
  [
    'a format of other commands',
    ['validate', 'a.json', '--format', 'sarif'],
    'Value "sarif" of option "--format" is not one of: pretty, json, github. See kfgen validate --help.',
  ],
  [
    'a format that generate does not have',
    ['--format', 'sarif'],
    'Value "sarif" of option "--format" is not one of: pretty, json, github. See kfgen --help.',
  ],
  [
    'a language that there is not',
    ['lint', '--lang=fr'],
    'Value "fr" of option "--lang" is not one of: zh-CN, en. See kfgen lint --help.',
  ],
])('%s is one line on standard error with 2, and nothing happens: %o', async (_, argv, sentence) => {
  const folder = project();
  const before = readTree(folder);
  expect(await runIn(folder, argv, english)).toEqual({ code: 2, out: '', err: sentence });
  expect(readTree(folder)).toEqual(before);
});

test('bad usage is reported in Chinese, too', async () => {
  const folder = project();
  expect((await runIn(folder, ['chekc'])).err).toBe('没有命令“chekc”。是不是想写“check”？');
  expect((await runIn(folder, ['lint', '--format', 'x'])).err).toBe(
    '选项“--format”的值“x”不在可用的值之列：pretty, json, github, sarif。用法见 kfgen lint --help。',
  );
});

test('control characters in an argument are printed harmlessly', async () => {
  const { err } = await runIn(project(), ['a\u001b[2Jb'], english);
  expect(err).toBe('There is no command "a\\u{1b}[2Jb". See kfgen --help.');
});
