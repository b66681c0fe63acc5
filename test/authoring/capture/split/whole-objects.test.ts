import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaptureSplitter } from '../../../../generator/authoring/capture/split/capture-splitter.js';
import { bytesOf, described, outline } from './split.js';

/** Bytes that come one by one are never at hand as a whole object: the scanner judges each. */
const one = { chunks: [1] };

const payload = fc.dictionary(
  fc.constantFrom('a', 'msg_list', '__proto__', '中', 'b\n'),
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  { maxKeys: 3 },
);

/** Payloads as captures hold them. */
const layouts: Readonly<Record<string, (payloads: readonly object[]) => string>> = {
  'with line feeds': (payloads) => payloads.map((each) => `${JSON.stringify(each)}\n`).join(''),
  'with carriage returns, too': (payloads) => payloads.map((each) => `${JSON.stringify(each)}\r\n`).join(''),
  'with carriage returns only': (payloads) => JSON.stringify(payloads, null, 1).replaceAll('\n', '\r'),
  'with nothing between them': (payloads) => payloads.map((each) => JSON.stringify(each)).join(''),
  'over several lines': (payloads) => payloads.map((each) => JSON.stringify(each, null, 2)).join('\n'),
  'in an array': (payloads) => JSON.stringify(payloads),
  'in an array over several lines': (payloads) => JSON.stringify(payloads, null, 2),
  'in a response': (payloads) => `{"errcode":0,"msg_list":${JSON.stringify(payloads)},"has_more":0}`,
  'in a response a line': (payloads) =>
    payloads.map((each) => `${JSON.stringify({ msg_list: [each, each], 中: 1 })}\n`).join(''),
};

describe('an object that is read in one go', () => {
  test.each(Object.keys(layouts))('is what the scanner finds %s', (layout) => {
    fc.assert(
      fc.property(
        fc.array(payload, { maxLength: 4 }),
        fc.integer({ min: 1, max: 200 }),
        fc.nat(),
        fc.constantFrom('', '}', '{', ',', '\n', '"', '\r', '\\'),
        (payloads, length, place, wrong) => {
          const text = layouts[layout]!(payloads);
          const cut = place % (text.length + 1);
          for (const each of [text, text.slice(0, cut) + wrong + text.slice(cut)]) {
            const scanned = described(each, one);
            expect(described(each)).toEqual(scanned);
            expect(described(each, { chunks: [length] })).toEqual(scanned);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is not longer or deeper than others may be', () => {
    for (const text of [
      `{"a":"${'x'.repeat(20)}"}\n{"b":1}\n`,
      `{"a":${'['.repeat(255)}${']'.repeat(255)}}\n`,
      `{"a":${'['.repeat(256)}${']'.repeat(256)}}\n{"b":1}\n`,
      `[{"a":${'['.repeat(255)}${']'.repeat(255)}}]\n`,
    ])
      expect(described(text, { maximumBytes: 600 })).toEqual(described(text, { ...one, maximumBytes: 600 }));
  });

  test('has its place, and its neighbours theirs, where characters have several bytes', () => {
    expect(described('{"中":"😀"} {"é":\n"你"} {"a":1}')).toEqual([
      'value 1:1 @0 {"中":"😀"}',
      'value 1:12 @15 {"é":"你"}',
      'value 2:6 @29 {"a":1}',
    ]);
  });

  test('is UTF-8', () => {
    expect(outline(bytesOf('{"a":"', [0xff], '"}\n{"a":1}\n'))).toEqual(['fault not-utf8', 'value {"a":1}']);
  });
});

test.each([
  ...['{"a":[\n', '{"a":"\n', '{"a":{} \n', '{"a":1}}\n', '[{"msg_list":[{', '{"msg_list":[{"a":1},'],
  ...['{"a\n{"msg_list":1}\n', '{"a\n{"msg_list":[{"a":1}]}\n{"a":1}\n'],
])('however many objects look as if they began, each byte is looked at a few times: %j', (text) => {
  const splitter = new CaptureSplitter({ listNames: ['msg_list'] });
  const bytes = bytesOf(text.repeat(1_000_000 / text.length));
  const started = performance.now();
  expect(splitter.push(bytes).length + splitter.end().length).toBeGreaterThan(0);
  // A search from each of them takes twenty times as long.
  expect(performance.now() - started).toBeLessThan(5000);
});
