import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../../../generator/base/diagnostics/describe-diagnostic.js';
import { describePhrase } from '../../../generator/base/words/describe-phrase.js';
import { glossary } from '../../../generator/base/words/glossary.js';
import type { Language } from '../../../generator/base/words/language.js';
import { messages, type DiagnosticCode } from '../../../generator/base/words/messages.js';
import { yamlReasons } from '../../../generator/base/words/yaml-reasons.js';

const codes = Object.keys(messages) as DiagnosticCode[];
const words = Object.keys(glossary) as (keyof typeof glossary)[];
const languages: readonly Language[] = ['zh-CN', 'en'];
const chinese = /\p{Script=Han}/u;

function gaps(template: string): string[] {
  return [...new Set(template.match(/\{\w+\}|<\w+>/g))].sort();
}

function sampleParameters(code: DiagnosticCode): Record<string, string> {
  const names = gaps(messages[code].en).map((gap): [string, string] => [
    gap.slice(1, -1),
    gap.startsWith('<') ? 'mapping' : 'Sample',
  ]);
  return Object.fromEntries(names);
}

describe('messages', () => {
  it.each(codes)('%s has the same gaps in both languages', (code) => {
    expect(gaps(messages[code]['zh-CN'])).toEqual(gaps(messages[code].en));
  });

  it.each(codes)('%s reads as a whole sentence in both languages', (code) => {
    const diagnostic = {
      code,
      range: { file: 'a.yaml', start: 0, end: 0 },
      parameters: sampleParameters(code),
    };
    for (const language of languages) {
      const { message } = describeDiagnostic(diagnostic, {}, language);
      expect(message).not.toMatch(/undefined|[{<>}]|\[object/);
      expect(message).toMatch(language === 'en' ? /^["A-Z].*\.$/ : /。$/);
      expect(chinese.test(message)).toBe(language === 'zh-CN');
    }
  });
});

describe('glossary', () => {
  it.each(words)('%s has the same gaps in both languages', (word) => {
    expect(gaps(glossary[word]['zh-CN'])).toEqual(gaps(glossary[word].en));
  });

  it.each(words)('%s is not empty and not in the wrong language', (word) => {
    expect(glossary[word]['zh-CN']).not.toBe('');
    expect(glossary[word].en).not.toBe('');
    expect(glossary[word].en).not.toMatch(chinese);
  });

  it('knows all that a grammar and an example can ask for', () => {
    const shapes = ['text', 'number', 'count', 'boolean', 'scalar', 'mapping', 'sequence', 'nothing'];
    const expectations = [
      'required',
      'string',
      'integer',
      'number-range',
      'constant',
      'one-of',
      'object',
      'list',
    ];
    const limits = [
      'min-length',
      'max-length',
      'min-bytes',
      'max-bytes',
      'pattern',
      'min-items',
      'max-items',
    ];
    expect(words).toEqual(
      expect.arrayContaining([...shapes, ...expectations, ...limits, 'alternatives', 'known-tag']),
    );
  });
});

describe('describePhrase', () => {
  it('fills the gaps', () => {
    expect(describePhrase(['integer', '0', '4294967295'], 'en')).toBe('an integer from 0 to 4294967295');
    expect(describePhrase(['integer', '0', '4294967295'], 'zh-CN')).toBe('0 到 4294967295 的整数');
    expect(describePhrase(['max-bytes', '64', '65'], 'en')).toBe(
      'a string of at most 64 bytes in UTF-8 (it has 65)',
    );
  });

  it('names the only end of a range that has one', () => {
    expect(describePhrase(['number-range', '-90', '90'], 'en')).toBe('a number from -90 to 90');
    expect(describePhrase(['number-range', '-90', ''], 'en')).toBe('a number of at least -90');
    expect(describePhrase(['number-range', '', '90'], 'zh-CN')).toBe('不大于 90 的数');
    expect(describePhrase(['integer', '1', ''], 'zh-CN')).toBe('不小于 1 的整数');
  });

  it('does not read what it filled in as a gap', () => {
    expect(describePhrase(['known-tag', '{1}', '<name>'], 'en')).toBe('a known value of tag {1} (<name>)');
  });

  it('says a reason of the YAML parser in Chinese, or as it is', () => {
    expect(describePhrase('deficient indentation', 'zh-CN')).toBe('缩进不足');
    expect(describePhrase('deficient indentation', 'en')).toBe('deficient indentation');
    expect(describePhrase('undeclared tag handle "\u001b!"', 'zh-CN')).toBe(
      'undeclared tag handle "\\u{1b}!"',
    );
  });

  it('takes no word from Object.prototype', () => {
    expect(describePhrase('constructor', 'zh-CN')).toBe('constructor');
    expect(describePhrase('__proto__', 'en')).toBe('__proto__');
  });
});

describe('yamlReasons', () => {
  it('translates only what js-yaml says, and all it says without a gap about text', () => {
    const parser = readFileSync(fileURLToPath(import.meta.resolve('js-yaml')), 'utf8');
    const said = [...parser.matchAll(/throwError\(state, "([^"]+)"\)/g)].map(([, reason]) => reason ?? '');
    expect(Object.keys(yamlReasons).sort()).toEqual([...new Set(said)].sort());
  });
});
