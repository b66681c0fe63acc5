import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from './json-fault.js';
import { described, placeIn, show, split, valuesOf } from './split.js';

/** Texts with the place of their first fault, which may be the end. */
const wrong: readonly (readonly [text: string, place: string])[] = [
  ['{', 'ends-early 1:2 @1'],
  ['{"a', 'ends-early 1:4 @3'],
  ['{"a"', 'ends-early 1:5 @4'],
  ['{"a":', 'ends-early 1:6 @5'],
  ['{"a":1', 'ends-early 1:7 @6'],
  ['{"a":1,\n', 'ends-early 2:1 @8'],
  ['[', 'ends-early 1:2 @1'],
  ['"\\', 'ends-early 1:3 @2'],
  ['"\\u12', 'ends-early 1:6 @5'],
  ['-', 'ends-early 1:2 @1'],
  ['1.', 'ends-early 1:3 @2'],
  ['1e', 'ends-early 1:3 @2'],
  ['1e+', 'ends-early 1:4 @3'],
  ['tru', 'ends-early 1:4 @3'],
  ['{"a":"你😀', 'ends-early 1:10 @13'],
  ['}', 'unexpected-character 1:1 @0'],
  ['{,}', 'unexpected-character 1:2 @1'],
  ['{a:1}', 'unexpected-character 1:2 @1'],
  ["{'a':1}", 'unexpected-character 1:2 @1'],
  ['{1:1}', 'unexpected-character 1:2 @1'],
  ['{"a"}', 'unexpected-character 1:5 @4'],
  ['{"a" 1}', 'unexpected-character 1:6 @5'],
  ['{"a":}', 'unexpected-character 1:6 @5'],
  ['{"a"::1}', 'unexpected-character 1:6 @5'],
  ['{"a":1,}', 'unexpected-character 1:8 @7'],
  ['{"a":1 "b":2}', 'unexpected-character 1:8 @7'],
  ['{"a":1]', 'unexpected-character 1:7 @6'],
  ['{"a":[1}', 'unexpected-character 1:8 @7'],
  ['{"a":[1,]}', 'unexpected-character 1:9 @8'],
  ['{"a":[,1]}', 'unexpected-character 1:7 @6'],
  ['{"a":[1 2]}', 'unexpected-character 1:9 @8'],
  ['{"a":[1:2]}', 'unexpected-character 1:8 @7'],
  ['{"a":"\t"}', 'unexpected-character 1:7 @6'],
  ['{"a":"\n"}', 'unexpected-character 1:7 @6'],
  ['{"a":"\u0000"}', 'unexpected-character 1:7 @6'],
  ['{"a":"\\x"}', 'unexpected-character 1:8 @7'],
  ['{"a":"\\u00g0"}', 'unexpected-character 1:11 @10'],
  ['{"a":"\\U0000"}', 'unexpected-character 1:8 @7'],
  ['{"a":"\\é"}', 'unexpected-character 1:8 @7'],
  ['{"a":01}', 'unexpected-character 1:7 @6'],
  ['{"a":-01}', 'unexpected-character 1:8 @7'],
  ['{"a":+1}', 'unexpected-character 1:6 @5'],
  ['{"a":.5}', 'unexpected-character 1:6 @5'],
  ['{"a":5.}', 'unexpected-character 1:8 @7'],
  ['{"a":1.e1}', 'unexpected-character 1:8 @7'],
  ['{"a":1e}', 'unexpected-character 1:8 @7'],
  ['{"a":1e1.5}', 'unexpected-character 1:9 @8'],
  ['{"a":0x10}', 'unexpected-character 1:7 @6'],
  ['{"a":--1}', 'unexpected-character 1:7 @6'],
  ['{"a":1_000}', 'unexpected-character 1:7 @6'],
  ['{"a":NaN}', 'unexpected-character 1:6 @5'],
  ['{"a":Infinity}', 'unexpected-character 1:6 @5'],
  ['{"a":-Infinity}', 'unexpected-character 1:7 @6'],
  ['{"a":undefined}', 'unexpected-character 1:6 @5'],
  ['{"a":True}', 'unexpected-character 1:6 @5'],
  ['{"a":trux}', 'unexpected-character 1:9 @8'],
  ['{"a":truee}', 'unexpected-character 1:10 @9'],
  ['{"a":nul}', 'unexpected-character 1:9 @8'],
  ['{"a":1 // b\n}', 'unexpected-character 1:8 @7'],
  ['{"a":1 /* b */}', 'unexpected-character 1:8 @7'],
  ['{\u00a0"a":1}', 'unexpected-character 1:2 @1'],
  ['{"a":1\u2028}', 'unexpected-character 1:7 @6'],
  ['{"a":\f1}', 'unexpected-character 1:6 @5'],
  ['{“a”:1}', 'unexpected-character 1:2 @1'],
  ['{"你":"好"，"a":1}', 'unexpected-character 1:9 @12'],
  ['{"😀😀":😀}', 'unexpected-character 1:9 @12'],
  ['{\n "a": 1,\n "b"; 2\n}', 'unexpected-character 3:5 @15'],
  ['{\r\n "a": 1,\r\n "你": ?\r\n}', 'unexpected-character 3:7 @21'],
  ['{\r "a": 1,\r ?}', 'unexpected-character 3:2 @12'],
];

describe('a text that is no JSON has its fault at the first character that cannot belong', () => {
  test.each(wrong)('%j', (text, place) => {
    expect(described(text)[0]).toBe(`fault ${place}`);
    expect(() => JSON.parse(text) as unknown).toThrow();
    const fault = jsonFault(text)!;
    expect(place).toMatch(
      new RegExp(` ${show(placeIn(text, fault.kind === 'end' ? text.length : fault.index))}$`),
    );
  });
});

/** One beginning for each state that a text can be in. */
const beginnings = [
  ...[
    '',
    ' ',
    '{',
    '{ ',
    '{"a',
    '{"a"',
    '{"a" ',
    '{"a":',
    '{"a": ',
    '{"a":1,',
    '{"a":1, ',
    '{"a":{}',
    '{"a":"" ',
  ],
  ...[
    '[',
    '[ ',
    '[1,',
    '[1, ',
    '[[]',
    '[[] ',
    '["é',
    '["\\',
    '["\\u',
    '["\\u0',
    '["\\u0F',
    '["\\u0Fa',
    '["\\u0Fa9',
  ],
  ...['[-', '[0', '[-0', '[9', '[10', '[0.', '[1.', '[1.0', '[0e', '[1E', '[1e+', '[1e-', '[1.5e0', '[1e-09'],
  ...['[t', '[tr', '[tru', '[true', '[f', '[fa', '[fal', '[fals', '[false', '[n', '[nu', '[nul', '[null'],
];

test.each(beginnings)(
  'after %j, every character belongs or does not as plain descent has it',
  (beginning) => {
    for (let code = 0; code < 0x80; code += 1) {
      const text = beginning + String.fromCharCode(code);
      const fault = jsonFault(text);
      const first = split(text).find((part) => part.kind === 'fault');
      const place = placeIn(text, fault?.kind === 'wrong' ? fault.index : text.length);
      const expected = {
        kind: 'fault',
        code: fault?.kind === 'wrong' ? 'unexpected-character' : 'ends-early',
        place,
      };
      if (text.trim() !== '') expect(first, text).toEqual(fault === undefined ? undefined : expected);
    }
  },
);

describe('what JSON.parse takes comes out as JSON.parse takes it', () => {
  test.each(['', ' ', '\n  ', '\r\n\t', ' \r'])('with %j between its parts', (blank) => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4, stringUnit: 'binary' }), (text) => {
        const value: unknown = JSON.parse(text);
        const printed = JSON.stringify(value, null, 1).replace(/\n */g, blank);
        expect(valuesOf(split(printed, { chunks: [7] }))).toEqual(Array.isArray(value) ? value : [value]);
      }),
      { numRuns: 200 },
    );
  });
});

/** JSON texts with up to three characters deleted, inserted or replaced. */
const mutated = fc
  .tuple(
    fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.constantFrom(
        '{"a":[-1.50e+10,0,{"b\\u00e9\\n":"你😀"}],"c":null,"d":true,"e":false}',
        '{ "a" : [ ] , "b" : { } ,\r\n "c" : [ [ 1 ] , "" ] }\n',
        '-0.1E-2',
      ),
    ),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('delete', 'insert', 'replace'),
        fc.constantFrom(...Array.from('{}[]",:\\/0123456789eE+-.truefalsn \n\r\t\u0000\u007fé你😀')),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, edits]) => {
    const characters = Array.from(text);
    for (const [place, kind, character] of edits)
      characters.splice(
        place % (characters.length + 1),
        kind === 'insert' ? 0 : 1,
        ...(kind === 'delete' ? [] : [character]),
      );
    return characters.join('');
  });

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text is one JSON text after another. */
function isSequence(text: string): boolean {
  const fault = jsonFault(text);
  return fault?.kind === 'trailing' ? isSequence(text.slice(fault.index)) : fault === undefined;
}

test('what JSON.parse refuses has its fault where plain descent finds one, and nothing else has a fault', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      mutated.filter((text) => text.trim() !== ''),
      (text) => {
        const parts = split(text);
        const first = parts.find((part) => part.kind === 'fault');
        const fault = jsonFault(text);
        seen.add(fault?.kind ?? 'none');
        expect(fault === undefined).toBe(isJson(text));
        if (fault === undefined) {
          const value: unknown = JSON.parse(text);
          expect(valuesOf(parts)).toEqual(Array.isArray(value) ? value : [value]);
        } else if (fault.kind === 'trailing') {
          // Another value may begin there.
          const { offset } = placeIn(text, fault.index);
          expect(first?.place.offset ?? Infinity).toBeGreaterThanOrEqual(offset);
          if (first === undefined) expect(isSequence(text)).toBe(true);
        } else {
          const isEnd = fault.kind === 'end';
          const code = isEnd ? 'ends-early' : 'unexpected-character';
          expect(first).toEqual({
            kind: 'fault',
            code,
            place: placeIn(text, isEnd ? text.length : fault.index),
          });
        }
      },
    ),
    { numRuns: 5000 },
  );
  expect([...seen].sort()).toEqual(['end', 'none', 'trailing', 'wrong']);
});
