import { describe, expect, test } from 'vitest';
import { lookAlike, plainWord, tagValueOf, wordOfTag } from '../../../generator/authoring/draft/tag-value.js';

describe('beside plain words', () => {
  const tags = ['text', 'mini_program'];

  test.each(['a', 'red_packet', 'x1', 'a'.repeat(64), 'a__', 'constructor'])('%s can be a tag', (name) => {
    expect(tagValueOf(name, tags)).toBe(name);
  });

  test.each([
    ...[
      '',
      'A',
      '_a',
      '1a',
      'a-b',
      'a b',
      'a.b',
      'a/b',
      'a\n',
      'é',
      '红包',
      'a'.repeat(65),
      '__proto__',
      '7',
    ],
  ])('"%s" can be none', (name) => {
    expect(tagValueOf(name, tags)).toBeUndefined();
  });
});

describe('beside words with capitals or signs', () => {
  const tags = ['order.created', 'PAID'];

  test.each(['a', 'order.paid', 'REFUNDED', 'a-b', 'a:b', 'a/b', 'OrderPaid'])('%s can be a tag', (name) => {
    expect(tagValueOf(name, tags)).toBe(name);
  });

  test.each(['', '.a', '../x', '1a', 'a b', 'a\n', 'é', '红包', 'a'.repeat(65), '__proto__'])(
    '"%s" can be none',
    (name) => {
      expect(tagValueOf(name, tags)).toBeUndefined();
    },
  );
});

describe('beside integers', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['-5', -5],
  ])('%s is a number', (name, value) => {
    expect(tagValueOf(name, [1, 2])).toBe(value);
  });

  test.each(['', '07', '-0', '1.5', '1e3', '0x1', ' 1', 'a', '9007199254740993'])(
    '"%s" can be no tag',
    (name) => {
      expect(tagValueOf(name, [1, 2])).toBeUndefined();
    },
  );
});

test.each([
  ['RedPacket', 'red_packet'],
  ['redPacket', 'red_packet'],
  ['red-packet', 'red_packet'],
  ['Red Packet', 'red_packet'],
  ['order.paid', 'order_paid'],
  ['红包', undefined],
  ['../x', undefined],
  ['', undefined],
])('"%s" was meant as %s', (name, meant) => {
  expect(plainWord(name)).toBe(meant);
});

test.each([
  ['red_packet', 'red_packet'],
  ['order.paid', 'order_paid'],
  ['ORDER_PAID', 'order_paid'],
  [7, 'type_7'],
  [-5, 'type_minus_5'],
])('files of the tag %s are called %s', (tag, word) => {
  expect(wordOfTag(tag)).toBe(word);
});

test.each([
  ['mini_program', 'miniprogram'],
  ['images', 'image'],
  ['image', undefined],
  ['video', undefined],
  [1, undefined],
])('"%s" looks like %s', (name, other) => {
  expect(lookAlike(name, ['image', 'miniprogram', 'voice', 1, 11])).toBe(other);
});
