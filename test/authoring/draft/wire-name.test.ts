import { expect, test } from 'vitest';
import { isWireName, lookAlike, wireNameLike } from '../../../generator/authoring/draft/wire-name.js';

test.each(['a', 'red_packet', 'x1', 'a'.repeat(64), 'a__', 'constructor'])('%s can be a msgtype', (name) => {
  expect(isWireName(name)).toBe(true);
});

test.each(['', 'A', '_a', '1a', 'a-b', 'a b', 'a.b', 'a/b', 'a\n', 'é', '红包', 'a'.repeat(65), '__proto__'])(
  '"%s" can be none',
  (name) => {
    expect(isWireName(name)).toBe(false);
  },
);

test.each([
  ['RedPacket', 'red_packet'],
  ['redPacket', 'red_packet'],
  ['red-packet', 'red_packet'],
  ['Red Packet', 'red_packet'],
  ['红包', undefined],
  ['../x', undefined],
  ['', undefined],
])('"%s" was meant as %s', (name, meant) => {
  expect(wireNameLike(name)).toBe(meant);
});

test.each([
  ['mini_program', 'miniprogram'],
  ['images', 'image'],
  ['image', undefined],
  ['video', undefined],
])('"%s" looks like %s', (name, other) => {
  expect(lookAlike(name, ['image', 'miniprogram', 'voice'])).toBe(other);
});
