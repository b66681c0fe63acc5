import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../../../generator/base/diagnostics/describe-diagnostic.js';
import type { ParametersOf } from '../../../generator/base/diagnostics/diagnostic.js';
import { diagnosticCodes } from '../../../generator/base/diagnostics/diagnostic-codes.js';
import { words as english } from '../../../generator/base/words/en/words.js';
import { labelIn } from '../../../generator/base/words/label.js';
import { languages, loadWords } from '../../../generator/base/words/languages.js';
import { describePhrase, isPhraseGap } from '../../../generator/base/words/phrase.js';
import type { Words } from '../../../generator/base/words/words.js';
import { words as chinese } from '../../../generator/base/words/zh-CN/words.js';
import { generalWords } from '../../../generator/runtime/general-words.js';

const han = /\p{Script=Han}/u;

interface Entry {
  readonly name: string;
  readonly sentence: string;
}

/** Every sentence of a language, with the path to it. */
function entriesOf(words: object, path: readonly string[] = []): readonly Entry[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [{ name: [...path, name].join(' > '), sentence: value }]
      : entriesOf(value as object, [...path, name]),
  );
}

function gaps(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))].sort();
}

describe.each(languages)('the words of %s', async (language) => {
  const words = await loadWords(language);
  const entries = entriesOf(words);

  it('are as many as those of the default language, with the same gaps', () => {
    const shape = (list: readonly Entry[]): object =>
      Object.fromEntries(list.map(({ name, sentence }) => [name, gaps(sentence)]));
    expect(shape(entries)).toEqual(shape(entriesOf(chinese)));
  });

  it('know one kind of gap', () => {
    const withoutGaps = entries.map(
      ({ name, sentence }) => [name, sentence.replace(/\{\w+\}/g, '')] as const,
    );
    const odd = withoutGaps.filter(([, rest]) => /[{<]\w+[>}]/.test(rest)).map(([name]) => name);
    expect(odd).toEqual([]);
  });

  it('say something each', () => {
    expect(entries.filter(({ sentence }) => sentence.trim() === '').map(({ name }) => name)).toEqual([]);
  });

  it.each(diagnosticCodes)('read as a whole sentence, and so does the help: %s', (code) => {
    const names = gaps(words.mistakes[code].sentence).map((gap) => gap.slice(1, -1));
    const samples = names.map((name) => [name, isPhraseGap(name) ? 'mapping' : 'Sample']);
    const range = { file: 'a.yaml', start: 0, end: 0 };
    const parameters = Object.fromEntries(samples) as Record<string, string>;
    const { message } = describeDiagnostic({ code, range, parameters }, {}, words);
    expect(message).not.toMatch(/undefined|[{<>}]|\[object/);
    for (const text of [message, words.mistakes[code].help])
      expect(text).toMatch(language === 'en' ? /^["A-Za-z%].*[.]$/ : /。$/);
  });
});

it('a sentence that is missing, and a gap that is not filled, do not compile', () => {
  const { warning, ...others } = chinese.reports;
  expect(warning).toBe('警告');
  // @ts-expect-error A language has every sentence.
  const reports: Words['reports'] = others;
  // @ts-expect-error This sentence has two gaps.
  labelIn({ ...chinese, reports }, 'reports')('summary', { files: '' });
  // @ts-expect-error This sentence has another gap.
  const parameters: ParametersOf<'wrong-type'> = { expected: ['mapping'] };
  expect(parameters).not.toHaveProperty('received');
});

it('English words hold no Chinese, Chinese sentences about mistakes and files do', () => {
  const names = (list: readonly Entry[]): readonly string[] => list.map(({ name }) => name);
  expect(names(entriesOf(english).filter(({ sentence }) => han.test(sentence)))).toEqual([]);
  const { mistakes, files } = chinese;
  expect(names(entriesOf({ mistakes, files }).filter(({ sentence }) => !han.test(sentence)))).toEqual([]);
});

it('phrases know all that a grammar and an example can ask for', () => {
  const shapes = ['text', 'number', 'count', 'boolean', 'scalar', 'mapping', 'sequence', 'nothing'];
  const { json: _json, unreadable: _unreadable, ...faults } = generalWords;
  const limits = ['min-length', 'max-length', 'min-bytes', 'max-bytes', 'pattern', 'min-items', 'max-items'];
  const expected = [...shapes, ...Object.keys(faults), ...limits, 'json-text'];
  expect(Object.keys(chinese.phrases)).toEqual(expect.arrayContaining(expected));
});

describe('describePhrase', () => {
  it('fills the gaps', () => {
    expect(describePhrase(['integer', '0', '4294967295'], english)).toBe('an integer from 0 to 4294967295');
    expect(describePhrase(['integer', '0', '4294967295'], chinese)).toBe('0 到 4294967295 的整数');
    expect(describePhrase(['max-bytes', '64', '65'], english)).toBe(
      'a string of at most 64 bytes in UTF-8 (it has 65)',
    );
  });

  it('names the only end of a range that has one', () => {
    expect(describePhrase(['number-range', '-90', '90'], english)).toBe('a number from -90 to 90');
    expect(describePhrase(['number-range', '-90', ''], english)).toBe('a number of at least -90');
    expect(describePhrase(['number-range', '', '90'], chinese)).toBe('不大于 90 的数');
  });

  it('does not read what it filled in as a gap', () => {
    expect(describePhrase(['known-tag', '{1}', '<name>'], english)).toBe('a known value of tag {1} (<name>)');
  });

  it('says a reason of the YAML parser in Chinese, or as it is', () => {
    expect(describePhrase('deficient indentation', chinese)).toBe('缩进不足');
    expect(describePhrase('deficient indentation', english)).toBe('deficient indentation');
    expect(describePhrase('undeclared tag handle "\u001b!"', chinese)).toBe(
      'undeclared tag handle "\\u{1b}!"',
    );
  });

  it('takes no word from Object.prototype', () => {
    expect(describePhrase('constructor', chinese)).toBe('constructor');
    expect(describePhrase('__proto__', english)).toBe('__proto__');
  });
});

describe('yamlReasons', () => {
  it('translates only what js-yaml says, and all it says without a gap about text', () => {
    const parser = readFileSync(fileURLToPath(import.meta.resolve('js-yaml')), 'utf8');
    const said = [...parser.matchAll(/throwError\(state, "([^"]+)"\)/g)].map(([, reason]) => reason ?? '');
    expect(Object.keys(chinese.yamlReasons).sort()).toEqual([...new Set(said)].sort());
  });
});
