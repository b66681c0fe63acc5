import { describe, expect, it } from 'vitest';
import { patternFault } from '../../../generator/compiler/read/rules/pattern-fault.js';

const safe = [
  '^',
  '^$',
  '^https?://',
  '^[0-9a-zA-Z_-]*$',
  '^[^?]+\\.html(\\?.*)?$',
  '^.{1,32}$',
  '^\\d{4}-\\d{2}-\\d{2}$',
  '^\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$',
  '^[^@]+@[^@]+$',
  '^[^/]+/[^/]+/[^/]+$',
  '^[a-z]+(-[0-9]+)?$',
  '^(ab)?c$',
  '^😀+$',
  '^\\u4e00+$',
  '^[\\]]+$',
  '^\\(x\\)+$',
  '^/;evil()//',
];

/** Texts that keep a backtracking matcher busy if a pattern lets them. */
const texts = [
  'a',
  'b',
  'ab',
  'a/',
  'a@',
  '@',
  '?',
  '1',
  '-',
  '.',
  'a.html',
  'a.html?',
  '(x',
  '😀',
  '一',
  ']',
].flatMap((part) => [part.repeat(20_000), `${part.repeat(20_000)}\n`, `${part.repeat(20_000)}?\n`]);

describe('patternFault', () => {
  it.each(safe)('allows %s', (pattern) => expect(patternFault(pattern)).toBeUndefined());

  it.each(safe)('is right that nothing keeps %s busy', (pattern) => {
    const expression = new RegExp(pattern, 'u');
    const start = performance.now();
    for (const text of texts) expression.test(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    '^(a+)+$',
    '^(a*)*$',
    '^(a|a)*$',
    '^(a|b)$',
    '^(.+)+x$',
    '^(a?b?)*$',
    '^(a{2})*$',
    '^((a))$',
    '^a*a*$',
    '^\\w+\\w+$',
    '^.*.*$',
    '^.*x.*$',
    '^.*a.*b$',
    '^[ab]*b+c$',
    '^[^?]+(\\?x)?[^?]+$',
    '^(.*)(.*)(.*)x$',
    `^${'a?'.repeat(30)}${'a'.repeat(30)}$`,
    '^[a-z]{1,50}[a-z]{1,50}[a-z]{1,50}[a-z]{1,50}x$',
    '^a{0,100000}a{0,100000}$',
    `^${'a?'.repeat(100_000)}`,
  ])('refuses %.60s, which some text keeps busy', (pattern) => {
    expect(patternFault(pattern)).toBe('pattern-unsafe');
  });

  it.each([
    '^(?=a)a',
    '^(?!a)b',
    '^(?<=a)b',
    '^(?:a)',
    '^(?<n>a)',
    '^(a)\\1',
    '^a+?$',
    '^\\p{L}+$',
    '^a|b',
    '^\\cA',
  ])('refuses %s, which it does not know', (pattern) => expect(patternFault(pattern)).toBe('pattern-unsafe'));

  it('allows more where the length is limited', () => {
    expect(patternFault('^a*a*$', 1_000)).toBeUndefined();
    expect(patternFault('^a*a*$', 100_000)).toBe('pattern-unsafe');
    expect(patternFault('^a*a*a*$', 100)).toBeUndefined();
    expect(patternFault('^a*a*a*$', 1_000)).toBe('pattern-unsafe');
  });

  it.each(['', 'a', 'a^', '(^a)', '\\^', ' ^'])('wants %j to begin with ^', (pattern) => {
    expect(patternFault(pattern)).toBe('pattern-unanchored');
  });

  it.each([
    ['^(', 'Unterminated group'],
    ['^[', 'Unterminated character class'],
    ['^*', 'Nothing to repeat'],
    ['^\n/u: (', 'Unterminated group'],
  ])('says what is wrong with the syntax of %j', (pattern, reason) => {
    expect(patternFault(pattern)).toEqual(['pattern-syntax', reason]);
  });

  it.each(['^{', '^}', '^]', '^a{2,1}', '^\\', '^\\8', '^[b-a]', `^${'('.repeat(100_000)}`])(
    'finds the syntax of %.20s wrong',
    (pattern) => expect(patternFault(pattern)).toEqual(['pattern-syntax', expect.any(String)]),
  );
});
