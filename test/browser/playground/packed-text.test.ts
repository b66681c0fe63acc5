import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase85, toBase85 } from '../../../generator/authoring/docs/playground/base85.js';
import { packText, unpackText } from '../../../generator/authoring/docs/playground/packed-text.js';

test('a text that was packed is the same once it is unpacked', async () => {
  const texts = fc.string({ unit: 'binary', maxLength: 3000 });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect(await unpackText(await packText(text))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('bytes are there again, with zeros after them up to a whole group, and no character of the text means anything in HTML', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase85(bytes);
      expect(text).toMatch(/^[#-;=-~]*$/);
      const padded = [...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
      expect([...fromBase85(text)]).toEqual(padded);
    }),
  );
});

test('code takes a quarter of its size', async () => {
  const code = Array.from({ length: 2000 }, (_, index) => `export const name${index} = ${index * 7};\n`).join(
    '',
  );
  expect((await packText(code)).length).toBeLessThan(code.length / 4);
});
