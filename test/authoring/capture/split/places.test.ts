import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { described, placeIn, split } from './split.js';

describe('a place counts lines, UTF-16 code units and bytes', () => {
  test('in pretty-printed text', () => {
    expect(described('{\n  "msg_list": [\n    {\n      "a": 1\n    },\n    2\n  ]\n}\n3\n')).toEqual([
      'item msg_list 3:5 @22 {"a":1}',
      'item msg_list 6:5 @48 2',
      'envelope msg_list 1:1 @0 {"msg_list":[]}',
      'value 9:1 @56 3',
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('whatever ends the lines: %j', (end) => {
    const width = end.length;
    expect(described(`[${end}1,${end}${end} 2]${end}`)).toEqual([
      `value 2:1 @${1 + width} 1`,
      `value 4:2 @${4 + 3 * width} 2`,
    ]);
  });

  test('and a line feed before a carriage return is two ends', () => {
    expect(described('\n\r1')).toEqual(['value 3:1 @2 1']);
    expect(described('\r\r\n\n1')).toEqual(['value 4:1 @4 1']);
  });

  test('next to Chinese and emoji', () => {
    expect(described('["你好","é",1,"😀",2,"👨‍👩‍👧",3]')).toEqual([
      'value 1:2 @1 "你好"',
      'value 1:7 @10 "é"',
      'value 1:11 @15 1',
      'value 1:13 @17 "😀"',
      'value 1:18 @24 2',
      'value 1:20 @26 "👨‍👩‍👧"',
      'value 1:31 @47 3',
    ]);
  });

  test('and a byte order mark has bytes, but no column', () => {
    expect(described('\ufeff1')).toEqual(['value 1:1 @3 1']);
    expect(described('\ufeff')).toEqual(['fault no-value 1:1 @3']);
    expect(described('\ufeff \n')).toEqual(['fault no-value 1:1 @3']);
    expect(described('\ufeff\ufeff1')).toEqual(['fault unexpected-character 1:1 @3']);
    expect(described('1\n\ufeff2')).toEqual(['value 1:1 @0 1', 'fault unexpected-character 2:1 @2']);
  });

  test('of whatever is before it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '你', '😀', '\u2028', '\ufeff', '\u0301', '\\u4f60'),
    });
    const blanks = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r', '\r\n'), maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(blanks, text, blanks)),
        blanks,
        fc.integer({ min: 1, max: 9 }),
        (items, outer, size) => {
          const list = items.map(([before, each, after], index) => `${before}"#${index} ${each}"${after}`);
          const capture = `${outer}{"你":${outer}"😀","msg_list":[${list.join()}]}${outer}\n"#end"`;
          const parts = split(capture, { chunks: [size] });
          expect(parts).toHaveLength(items.length + 2);
          const expected = [...items.keys()].map((index) => placeIn(capture, capture.indexOf(`"#${index} `)));
          expect(parts.map(({ place }) => place)).toEqual([
            ...expected,
            placeIn(capture, capture.indexOf('{')),
            placeIn(capture, capture.indexOf('"#end"')),
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
