import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { splitText } from '../../../generated/kit/send/index.js';
import { packageFolder } from '../../package/packed.js';

const schema = JSON.parse(readFileSync(join(packageFolder, 'schema/kf.schema.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<string, { readonly properties: Record<string, Record<string, number>> }>>;
};
const limit = schema.$defs['SendTextBody']!.properties['content']!['x-maxBytes']!;

const segmenter = new Intl.Segmenter('zh');

/** The places inside of characters and of addresses, where a text is never cut. */
function forbiddenPlaces(text: string, urls: readonly string[]): ReadonlySet<number> {
  const places = new Set(Array.from({ length: text.length }, (_, index) => index));
  for (const { index } of segmenter.segment(text)) places.delete(index);
  for (const url of urls)
    for (let from = text.indexOf(url); from >= 0; from = text.indexOf(url, from + url.length))
      for (let at = from + 1; at < from + url.length; at += 1) places.add(at);
  return places;
}

function cutsOf(parts: readonly string[]): readonly number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => (at += part.length));
}

const letter = fc.constantFrom(...Array.from('的一是不了人我在有他这中大来上国个到说们'));
const pieces = {
  chinese: fc.string({ unit: letter, minLength: 1, maxLength: 60 }),
  marked: fc.constantFrom(
    '，',
    '。',
    '！”',
    '……',
    '（',
    '）',
    '、',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '  ',
    '. ',
    '\t',
  ),
  word: fc.stringMatching(/^[a-zA-Z0-9.,!?-]{1,40}$/),
  long: fc.stringMatching(/^[a-z]{100,900}$/),
  emoji: fc.constantFrom('👨‍👩‍👧‍👦', '🇨🇳', '👍🏽', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '😀', '1️⃣', '👩🏿‍🚀'),
  combined: fc.constantFrom('e\u0301', 'ก็', 'क्षि', 'ᄒ\u1161ᆫ', 'a\u0300\u0316\u0327', 'ö\u0301'),
  any: fc.string({ unit: 'binary', maxLength: 20 }),
};
const url = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'weixin://'),
    fc.stringMatching(/^[a-z0-9./?=&%#_~-]{1,400}$/),
  )
  .map(([scheme, rest]) => scheme + rest);
const text = fc
  .array(fc.oneof(...Object.values(pieces), url, url), { maxLength: 120 })
  .map((parts) => ({ text: parts.join(''), urls: parts.filter((part) => /^[a-z]+:\/\//.test(part)) }));

/** 100,000 take minutes: KFGEN_TEXTS=100000. */
const numRuns = Number(process.env['KFGEN_TEXTS'] ?? 1_000);

it('keeps to the limit, loses nothing and cuts no character and no address', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(limit, limit, 600), ({ text, urls }, maxBytes) => {
      const parts = splitText(text, maxBytes);
      expect(parts.join('')).toBe(text);
      expect(parts.every((part) => part !== '' && Buffer.byteLength(part) <= maxBytes)).toBe(true);
      const forbidden = forbiddenPlaces(text, urls);
      expect(cutsOf(parts).filter((cut) => forbidden.has(cut))).toEqual([]);
    }),
    { numRuns, seed: 20_261_128 },
  );
}, 3_600_000);

describe('a text is cut', () => {
  const chinese = (count: number): string => '长'.repeat(count);

  it.each([
    ['nowhere if it is short', '您好！', ['您好！']],
    ['nowhere if it is exactly as long as allowed', chinese(682) + 'ab', [chinese(682) + 'ab']],
    ['after a line', `${chinese(400)}。\n${chinese(400)}`, [`${chinese(400)}。\n`, chinese(400)]],
    [
      'after a line rather than after a later sentence',
      `${chinese(400)}\n${chinese(100)}。${chinese(400)}`,
      [`${chinese(400)}\n`, `${chinese(100)}。${chinese(400)}`],
    ],
    [
      'after a sentence and the mark that closes it',
      `“${chinese(500)}。”${chinese(300)}`,
      [`“${chinese(500)}。”`, chinese(300)],
    ],
    [
      'after a sentence in English rather than after a later word',
      `${'word '.repeat(300)}end. ${'next '.repeat(200)}`,
      [`${'word '.repeat(300)}end. `, 'next '.repeat(200)],
    ],
    ['after a word', 'word '.repeat(500), ['word '.repeat(409), 'word '.repeat(91)]],
    ['after an early line if there is nothing later', `Hi\n${'b'.repeat(2048)}`, ['Hi\n', 'b'.repeat(2048)]],
    [
      'before a word that would not fit',
      `${chinese(680)}hello`.padEnd(690, 'o'),
      [chinese(680), 'hello'.padEnd(10, 'o')],
    ],
    ['not before the mark that ends a sentence', `${chinese(682)}。`, [chinese(681), '长。']],
    ['between characters if there is nothing else', chinese(700), [chinese(682), chinese(18)]],
    [
      'before an address, also with no blank before it',
      `${'x'.repeat(2000)}https://example.com/${'y'.repeat(100)}`,
      ['x'.repeat(2000), `https://example.com/${'y'.repeat(100)}`],
    ],
    [
      'between two addresses with nothing between them',
      `https://a.cn/${'x'.repeat(1500)}https://b.cn/${'y'.repeat(1500)}`,
      [`https://a.cn/${'x'.repeat(1500)}`, `https://b.cn/${'y'.repeat(1500)}`],
    ],
    [
      'in an address only if that is too long itself',
      `见 https://a.cn/${'x'.repeat(2048)}`,
      ['见 ', `https://a.cn/${'x'.repeat(2035)}`, 'x'.repeat(13)],
    ],
    [
      'nowhere within the blanks of a price',
      `${chinese(400)} 3.14${chinese(300)}`,
      [`${chinese(400)} `, `3.14${chinese(300)}`],
    ],
    ['into nothing if there is nothing', '', []],
  ])('%s', (_, content, parts) => {
    expect(splitText(content)).toEqual(parts);
  });

  it('makes no short part for a mark near its beginning', () => {
    const parts = splitText(`您说的是：${'长'.repeat(700)}`);
    expect(parts.map(({ length }) => length)).toEqual([682, 23]);
  });

  it('between code points where one character is longer than the limit', () => {
    const parts = splitText(`e${'\u0301'.repeat(3000)}`);
    expect(parts.map((part) => Buffer.byteLength(part))).toEqual([2047, 2048, 1906]);
    const family = splitText('👨‍👩‍👧‍👦', 8);
    expect(family.join('')).toBe('👨‍👩‍👧‍👦');
    expect(family.every((part) => Buffer.byteLength(part) <= 8 && !/\p{Cs}/u.test(part))).toBe(true);
  });

  it('with lone surrogates as three bytes each, which they are once they are encoded', () => {
    const parts = splitText('\ud800'.repeat(700));
    expect(parts.map(({ length }) => length)).toEqual([682, 18]);
    expect(parts.join('')).toBe('\ud800'.repeat(700));
  });

  it.each([
    ['Intl.Segmenter', { ...Intl, Segmenter: undefined }],
    ['Intl', undefined],
  ])('where a runtime has no %s, at code points', (_, intl) => {
    vi.stubGlobal('Intl', intl);
    const parts = splitText('😀'.repeat(600));
    expect(parts).toEqual(['😀'.repeat(512), '😀'.repeat(88)]);
  });

  it.each([undefined, null, 5, ['a'], {}])('is refused where it is none: %j', (content) => {
    expect(() => splitText(content as never)).toThrow(new TypeError('content should be a text'));
  });

  it('by other limits, too, unless nothing fits into them', () => {
    expect(splitText('一二三四', 6)).toEqual(['一二', '三四']);
    expect(splitText('😀😀', 4)).toEqual(['😀', '😀']);
    for (const maxBytes of [3, 0, -1, NaN]) expect(() => splitText('一', maxBytes)).toThrow(RangeError);
  });
});

it.each([
  ['lines', 'hello world\n'],
  ['Chinese without marks', '长'],
  ['letters without blanks', 'x'],
  ['emoji', '👨‍👩‍👧‍👦'],
  ['one character', '\u0301'],
  ['addresses', 'https://a.cn/'],
  ['marks', '。'],
])('a megabyte of %s takes less than some seconds on a busy machine', (_, unit) => {
  const content = unit.repeat(Math.ceil(1e6 / Buffer.byteLength(unit)));
  const before = performance.now();
  expect(splitText(content).length).toBeLessThan(1_000);
  expect(performance.now() - before).toBeLessThan(4_000);
});
