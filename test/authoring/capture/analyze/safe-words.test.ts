import { describe, expect, test } from 'vitest';
import {
  isCode,
  isSafeName,
  isSafeTag,
  isTagName,
} from '../../../../generator/authoring/capture/analyze/safe-words.js';
import type { Field, Type } from '../../../../generator/compiler/model/model.js';
import { validSpec } from '../../infer/infer-from.js';
import { readSpecFiles } from '../../../support/read-spec-files.js';

const { model } = validSpec(readSpecFiles());

function namesIn(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ name, type }) => [name, ...namesInType(type)]);
}

function namesInType(type: Type): readonly string[] {
  if (type.kind === 'object') return namesIn(type.fields);
  return type.kind === 'list' ? namesInType(type.element) : [];
}

describe('names that are shown', () => {
  test('all that the spec has', () => {
    const definitions = [...model.definitions.values()];
    const names = definitions.flatMap((each) => (each.kind === 'object' ? namesIn(each.fields) : []));
    expect(names.filter((name) => !isSafeName(name))).toEqual([]);
    const tags = definitions.flatMap((each) => (each.kind === 'union' ? each.members : []));
    expect(tags.flatMap((member) => member.tags).filter((tag) => !isSafeTag(tag))).toEqual([]);
    const values = definitions.flatMap((each) => (each.kind === 'enum' ? each.values : []));
    expect(values.filter(({ value }) => !isSafeTag(value))).toEqual([]);
  });

  test.each([
    'a',
    '_a',
    'A',
    'thumb_media_id',
    'imageUrl',
    'ToUserName',
    'md5',
    'h264',
    'utf8',
    'base64',
    'x1_y2',
    'sub_type',
    'content-type',
    '$ref',
    '@type',
    '+1',
    '-1',
  ])('%s', (name) => expect(isSafeName(name)).toBe(true));
});

test.each([
  ...['', ' ', 'a b', 'a.b', '用户', 'é', '1a', 'a\n', '\u0000', 'a'.repeat(65), '__proto__'],
  ...['13812345678', 'p13812345678', 'u_138_1234_5678', 'a1b2c3', 'x1985', 'deadbeef1', 'a'.repeat(25)],
  ...['wmT8vQBwAAk9Wb4UeN1oVr6TxCi8PzJs', 'wkTQvBwAApLnXcRjYdZm', 'LinXiaLinXia2', 'm3Vb8QtXz5RkLw1NcYd'],
])('the name %j is not shown', (name) => {
  expect(isSafeName(name)).toBe(false);
  expect(isSafeTag(name)).toBe(false);
});

test.each([
  'Text',
  '_text',
  '张三',
  'hello world',
  'text!',
  1.5,
  NaN,
  1e400,
  12_345_678,
  -12_345_678,
  null,
  [true],
  undefined,
  {},
])('the tag %j is not shown', (tag) => expect(isSafeTag(tag)).toBe(false));

test.each(['text', 'red_packet', 'a1', 0, 5, -1, 9_999_999])('the tag %j is shown', (tag) =>
  expect(isSafeTag(tag)).toBe(true),
);

const tagNames = new Set(['msgtype', 'Event']);

test.each(['type', 'kind', 'event_type', 'sub_type', 'msgtype', 'Event'])(
  '%s is called as tags are, here or anywhere',
  (name) => expect(isTagName(name, tagNames)).toBe(true),
);
test.each(['types', 'typed', 'Type', 'content', '_type', 'kind_of', 'event', 'docmsgtype'])(
  '%s is not called as tags are',
  (name) => expect(isTagName(name, tagNames)).toBe(false),
);

test.each(['order.shipped', 'ORDER_PAID', 'OrderPaid', 'a-b', 'a:b', 'a/b'])(
  'the tag %s is shown where tags are written so, and only there',
  (tag) => {
    expect(isSafeTag(tag, 'free')).toBe(true);
    expect(isSafeTag(tag)).toBe(false);
  },
);
test.each([
  '张三',
  'a b',
  'a@b.c',
  '+86',
  '13812345678',
  'wmT8vQBwAAk9Wb4UeN1oVr6TxCi8PzJs',
  '',
  'a'.repeat(65),
])('the tag %s is not shown even there', (tag) => expect(isSafeTag(tag, 'free')).toBe(false));

test.each([
  ['status', 0],
  ['fail_type', 10],
  ['code', 999],
  ['origin', 3],
])('%s %j is a code', (name, value) => expect(isCode(name, value)).toBe(true));

test.each([
  // Codes that somebody has to type in have at least four digits.
  ['code', 4821],
  ['status', -1],
  ['status', 1.5],
  ['status', '1'],
  ['decode', 1],
  ['amount', 1],
])('%s %j is no code', (name, value) => expect(isCode(name, value)).toBe(false));
