import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, described, outline, split } from './split.js';

type Bytes = readonly number[];

/** With the number of bytes at the beginning of each that are valid UTF-8. */
const wrong: readonly (readonly [name: string, bytes: Bytes, right: number])[] = [
  ['a lone continuation', [0x80], 0],
  ['a continuation too many', [0xc3, 0xa9, 0xa9], 2],
  ['an overlong form of two bytes', [0xc0, 0xaf], 0],
  ['another', [0xc1, 0xbf], 0],
  ['an overlong form of three bytes', [0xe0, 0x9f, 0xbf], 1],
  ['an overlong form of four bytes', [0xf0, 0x8f, 0xbf, 0xbf], 1],
  ['a surrogate', [0xed, 0xa0, 0x80], 1],
  ['the last surrogate', [0xed, 0xbf, 0xbf], 1],
  ['what is beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 1],
  ['what is farther beyond it', [0xf5, 0x80, 0x80, 0x80], 0],
  ['a byte that is never used', [0xfe], 0],
  ['the last such byte', [0xff], 0],
  ['two bytes cut off after one', [0xc3], 1],
  ['three bytes cut off after one', [0xe4], 1],
  ['three bytes cut off after two', [0xe4, 0xb8], 2],
  ['four bytes cut off after one', [0xf0], 1],
  ['four bytes cut off after two', [0xf0, 0x9f], 2],
  ['four bytes cut off after three', [0xf0, 0x9f, 0x98], 3],
  ['a character begun anew', [0xe4, 0xe4, 0xb8, 0xad], 1],
];

describe('a string with', () => {
  test.each(wrong)(
    '%s is refused at the first wrong byte, and its neighbours come out',
    (_name, bytes, right) => {
      // A truncated character takes one column.
      const column = 6 + (right > 0 ? 1 : 0);
      expect(described(bytesOf('[1,"é', bytes, '",2]'))[1]).toBe(`fault not-utf8 1:${column} @${6 + right}`);
      expect(outline(bytesOf('[1,"é', bytes, '",2]\n{"a":3}'))).toEqual([
        'value 1',
        'fault not-utf8',
        'value 2',
        'value {"a":3}',
      ]);
    },
  );
});

test.each([
  [0xc2, 0x80],
  [0xdf, 0xbf],
  [0xe0, 0xa0, 0x80],
  [0xec, 0xbf, 0xbf],
  [0xed, 0x80, 0x80],
  [0xed, 0x9f, 0xbf],
  [0xee, 0x80, 0x80],
  [0xef, 0xbf, 0xbf],
  [0xf0, 0x90, 0x80, 0x80],
  [0xf3, 0xbf, 0xbf, 0xbf],
  [0xf4, 0x80, 0x80, 0x80],
  [0xf4, 0x8f, 0xbf, 0xbf],
])('a string with the first and last characters of each length is whole: %j', (...bytes) => {
  expect(split(bytesOf('"', bytes, '"'))).toMatchObject([
    { kind: 'value', value: new TextDecoder().decode(Uint8Array.from(bytes)) },
  ]);
});

describe('one fault is reported for a value', () => {
  test('and that is the first', () => {
    expect(described(bytesOf('{"a":"', [0xff, 0xff], '","', [0xc0], '":1}\n2'))).toEqual([
      'fault not-utf8 1:7 @6',
      'value 2:1 @17 2',
    ]);
  });

  test('unless the JSON is broken, too', () => {
    expect(outline(bytesOf('{"a":"', [0xff], '\n{"b":2}'))).toEqual([
      'fault not-utf8',
      'fault unexpected-character',
      'value {"b":2}',
    ]);
  });
});

describe('of a response', () => {
  test('only the item is lost that is wrong', () => {
    expect(outline(bytesOf('{"msg_list":[1,{"a":"', [0xff], '"},3],"b":4}'))).toEqual([
      'item msg_list 1',
      'fault not-utf8',
      'item msg_list 3',
      'envelope msg_list {"msg_list":[],"b":4}',
    ]);
  });

  test('only the envelope is lost when that is wrong', () => {
    expect(outline(bytesOf('{"a":"', [0xff], '","msg_list":[1,2]}{"msg_list":[3]}'))).toEqual([
      'fault not-utf8',
      'item msg_list 1',
      'item msg_list 2',
      'item msg_list 3',
      'envelope msg_list {"msg_list":[]}',
    ]);
    expect(outline(bytesOf('{"msg_list":[1],"', [0xff], '":2} 3'))).toEqual([
      'item msg_list 1',
      'fault not-utf8',
      'value 3',
    ]);
  });

  test('a wrong key is no list', () => {
    expect(
      outline(bytesOf('{"msg_list', [0xff], '":[1]}'), { listNames: ['msg_list', 'msg_list\ufffd'] }),
    ).toEqual(['fault not-utf8', 'item msg_list\ufffd 1']);
  });
});

describe('outside of strings', () => {
  test.each(wrong.filter(([name]) => name !== 'a continuation too many'))(
    '%s breaks the JSON at the first wrong byte',
    (_name, bytes, right) => {
      const column = 6 + (right > 0 ? 1 : 0);
      const [fault, ...rest] = described(bytesOf('{"a":', bytes, '\n{"b":2}'));
      expect(fault).toBe(`fault not-utf8 1:${column} @${5 + right}`);
      expect(rest).toEqual([`value 2:1 @${6 + bytes.length} {"b":2}`]);
    },
  );

  test('a whole character breaks the JSON where it begins', () => {
    expect(described('{"a":，\n{"b":"é"}')).toEqual([
      'fault unexpected-character 1:6 @5',
      'value 2:1 @9 {"b":"é"}',
    ]);
  });

  test('the end of the file within a character is such a byte', () => {
    expect(described(bytesOf('1 ', [0xe4, 0xb8]))).toEqual(['value 1:1 @0 1', 'fault not-utf8 1:4 @4']);
    expect(described(bytesOf([0xef, 0xbb]))).toEqual(['fault not-utf8 1:2 @2']);
  });
});

test('the end of the file within a character of a string is the end within a value', () => {
  expect(described(bytesOf('"a', [0xf0, 0x9f, 0x98]))).toEqual(['fault ends-early 1:4 @5']);
});

const utf16 = Buffer.from('{}\n{}', 'utf16le');
test.each([
  ['little', bytesOf([0xff, 0xfe], [...utf16])],
  ['big', bytesOf([0xfe, 0xff], [...Buffer.from(utf16).swap16()])],
])('a file in UTF-16 (%s end first) is refused at once', (_name, bytes) => {
  expect(described(bytes)).toEqual(['fault not-utf8 1:1 @0']);
});

test('random bytes in a string are judged, and columns counted, as a decoder does', () => {
  const byte = fc.oneof(
    fc.integer({ min: 0x80, max: 0xff }),
    fc.constantFrom(0x61, 0xc3, 0xe0, 0xe4, 0xed, 0xef, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf),
  );
  const run = fc.oneof(
    fc.array(byte, { maxLength: 4 }),
    fc.constantFrom(...['你', 'é', '😀'].map((text) => [...bytesOf(text)])),
  );
  const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isBeginning = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (runs, size) => {
      const capture = bytesOf('["', runs.flat(), '",1]');
      const parts = split(capture, { chunks: [size] });
      const place = (offset: number): unknown => ({
        line: 1,
        column: decode(capture.subarray(0, offset)).length + 1,
        offset,
      });
      expect(parts[1]).toEqual({ kind: 'value', value: 1, place: place(capture.length - 2) });
      if (isBeginning(capture)) {
        expect(parts[0]).toMatchObject({ kind: 'value', value: decode(Uint8Array.from(runs.flat())) });
      } else {
        const firstWrong = capture.findIndex((_byte, index) => !isBeginning(capture.subarray(0, index + 1)));
        expect(parts[0]).toEqual({ kind: 'fault', code: 'not-utf8', place: place(firstWrong) });
      }
    }),
    { numRuns: 3000 },
  );
});
