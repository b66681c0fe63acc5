import { expect, test } from 'vitest';
import { contentHash, contentHashOfBytes } from '../../../generator/compiler/write/content-hash.js';

test('the hash is SHA-256 in hex', () => {
  expect(contentHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a checkout with CRLF has the same hash', () => {
  expect(contentHash('客户\r\n消息\r\n')).toBe(contentHash('客户\n消息\n'));
});

test('a lone CR is text and counts', () => {
  expect(contentHash('a\rb')).not.toBe(contentHash('a\nb'));
});

test.each(['', '客户\n', '客户\r\n消息\r\n', 'a\rb', '\uFEFFa'])(
  'the bytes of %j have the hash of the text',
  (text) => {
    expect(contentHashOfBytes(Buffer.from(text))).toBe(contentHash(text));
  },
);

test('bytes that are not UTF-8 have another hash than what stands for them in a text', () => {
  const bytes = Buffer.from([0x61, 0xff]);
  expect(contentHashOfBytes(bytes)).not.toBe(contentHash(bytes.toString('utf8')));
});
