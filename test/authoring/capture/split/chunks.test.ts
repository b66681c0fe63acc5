import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, described } from './split.js';

const captures: readonly Uint8Array[] = [
  bytesOf('{"errcode":0,"msg_list":[{"a":"你😀é"},[1,-2.5e-3],true,"x"],"next":"\\u4f60"}'),
  bytesOf([0xef, 0xbb, 0xbf], '{"a":1}\r\n[1,{"send_list":["a",null]},"b"]\r{"b":2}12'),
  bytesOf([0xef, 0xbb], '{"a":1}'),
  bytesOf([0xef, 0xbc, 0x88], '{"a":1}'),
  bytesOf([0xff, 0xfe, 0x7b, 0x00]),
  bytesOf(
    '{"a":"',
    [0xe4, 0xb8],
    '","b":"',
    [0xff],
    '"}\n["',
    [0xf0, 0x9f, 0x98],
    '",1]{"msg_list":["',
    [0xc0],
    '",2],"c":"',
    [0x80],
    '"}',
  ),
  bytesOf('{"a":1}\n{"b":"\n{"c":3}\n{"d":4,\n{"e":5}\r\n}\r{"f":\r\n6}\n{"g":［\n{"h":7}{'),
  bytesOf(
    '{"a":"123456789012345678901234567890"}[1,"1234567890123456789012345",{"msg_list":["12345678901234567890123",2]}]',
  ),
  bytesOf('{"msg_list":[1],"b":"1234567890123456789","msg_list":[2]}{"a":"1234567890123456789",é\n{}'),
  bytesOf(
    '{"a":"123456789012é45678901',
    [0xff],
    '"}',
    '{"1234567890123456789":1,"msg_list":[1]} [12345678901234567890123x',
  ),
  bytesOf('[1,2', [0xe4, 0xb8, 0x41], '\n{}'),
  bytesOf('"', [0xf0, 0x9f, 0x98]),
  bytesOf(' \r\n '),
];
/** Shorter than some of their values. */
const maximumBytes = 22;

test.each(captures.map((bytes, index) => [index, bytes] as const))(
  'wherever capture %i is cut, it has the same parts',
  (_index, bytes) => {
    for (const options of [{}, { maximumBytes }]) {
      const whole = described(bytes, options);
      expect(described(bytes, { ...options, chunks: [1] })).toEqual(whole);
      for (let first = 1; first < bytes.length; first += 1) {
        expect(described(bytes, { ...options, chunks: [first, Infinity] })).toEqual(whole);
        expect(described(bytes, { ...options, chunks: [first, 1, 0, Infinity] })).toEqual(whole);
      }
    }
  },
);

test('however broken bytes are cut, they have the same parts', () => {
  const tempting = fc.constantFrom(
    ...bytesOf('{}[]",:\\u0e-.tn \n\ra'),
    0x80,
    0xbf,
    0xc2,
    0xe0,
    0xe4,
    0xed,
    0xf0,
    0xf4,
    0xff,
  );
  const edits = fc.array(fc.tuple(fc.nat(), fc.boolean(), tempting), { maxLength: 4 });
  const chunks = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.constantFrom(...captures),
      edits,
      chunks,
      fc.integer({ min: 5, max: 60 }),
      (bytes, changes, cuts, maximum) => {
        const edited = [...bytes];
        for (const [place, isAdded, byte] of changes)
          edited.splice(place % (edited.length + 1), isAdded ? 0 : 1, byte);
        const input = Uint8Array.from(edited);
        for (const options of [{}, { maximumBytes: maximum }])
          expect(described(input, { ...options, chunks: cuts })).toEqual(described(input, options));
      },
    ),
    { numRuns: 2000 },
  );
});
