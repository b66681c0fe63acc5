import { describe, expect, test } from 'vitest';
import { described, outline } from './split.js';

const lines = (...texts: readonly string[]): string => texts.join('\n');

describe('after a broken object that began a line, reading goes on with the next line that begins with one', () => {
  test.each([
    ['within a string', '{"b":"x', '2:8'],
    ['within a key', '{"b', '2:4'],
    ['after a key', '{"b"', '3:1'],
    ['after a value', '{"b":2', '3:1'],
    ['after a comma', '{"b":2,', '3:1'],
    ['within a number', '{"b":2.', '2:8'],
    ['within a word', '{"b":tr', '2:8'],
    ['within an array', '{"b":[2', '3:1'],
    ['by a bad character', '{"b":?}', '2:6'],
    ['by a character too many', '{"b":2,}', '2:8'],
    ['by what is not UTF-8 there', '{"b":\ufffd}', '2:6'],
  ])('when it was cut off %s', (_where, broken, place) => {
    const capture = lines('{"a":1}', broken, '{"c":3}', '{"d":4}', '{"e":5}');
    const [first, fault, ...rest] = described(capture);
    expect(first).toBe('value 1:1 @0 {"a":1}');
    expect(fault).toMatch(new RegExp(`^fault unexpected-character ${place} @`));
    expect(rest.map((line) => line.replace(/ @\d+/, ''))).toEqual([
      'value 3:1 {"c":3}',
      'value 4:1 {"d":4}',
      'value 5:1 {"e":5}',
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('whatever ends the lines: %j', (end) => {
    expect(described(['{"a":"', '{"b":2', '  {"c":3}', 'x', '{"d":4}'].join(end))).toEqual([
      'fault unexpected-character 1:7 @6',
      `fault unexpected-character 3:3 @${6 + 6 + 2 + 2 * end.length}`,
      `value 5:1 @${6 + 6 + 9 + 1 + 4 * end.length} {"d":4}`,
    ]);
  });

  test('an object that the broken one takes for its own is lost with it', () => {
    expect(outline(lines('{"a":', '{"b":2}', '{"c":3}', '{"d":4}'))).toEqual([
      'fault unexpected-character',
      'value {"c":3}',
      'value {"d":4}',
    ]);
  });

  test('and what was complete of it stays', () => {
    const capture = lines(
      '{"errcode":0,',
      '"msg_list":[',
      '{"x":1},',
      '{"x":2}}',
      ']}',
      '{"y":3}',
      '{"msg_list":[4]}',
    );
    expect(outline(capture)).toEqual([
      'item msg_list {"x":1}',
      'item msg_list {"x":2}',
      'fault unexpected-character',
      'value {"y":3}',
      'item msg_list 4',
      'envelope msg_list {"msg_list":[]}',
    ]);
  });

  test('and pretty-printed responses are taken up at the next one', () => {
    const response = (item: string): string => `{\n  "msg_list": [\n    {\n      "x": ${item}\n    }\n  ]\n}`;
    expect(described(lines(response('1'), response('?'), response('3')))).toEqual([
      'item msg_list 3:5 @22 {"x":1}',
      'envelope msg_list 1:1 @0 {"msg_list":[]}',
      'fault unexpected-character 11:12 @84',
      'item msg_list 17:5 @120 {"x":3}',
      'envelope msg_list 15:1 @98 {"msg_list":[]}',
    ]);
  });

  test('and each broken line has one fault', () => {
    const count = 20_000;
    const parts = outline(lines(...Array<string>(count).fill('{"a":1,,"b":"{"}'), '{"c":3}'));
    expect(parts).toHaveLength(count + 1);
    expect(new Set(parts.slice(0, -1))).toEqual(new Set(['fault unexpected-character']));
    expect(parts.at(-1)).toBe('value {"c":3}');
  });

  test('and nothing comes when there is no such line', () => {
    expect(outline(lines('{"a":?', ' {"b":2}', '[3]', 'x{"c":4}', '"'))).toEqual([
      'fault unexpected-character',
    ]);
  });

  test('and a mark before the first line does not hide that it begins one', () => {
    expect(outline(lines('\ufeff{"a":?', '{"b":2}'))).toEqual([
      'fault unexpected-character',
      'value {"b":2}',
    ]);
  });
});

describe('after any other fault nothing is read', () => {
  test.each([
    ['in an array', lines('[{"a":1},', '{"a":?},', '{"a":3}]', '{"b":4}')],
    ['in an object that does not begin its line', lines(' {"a":1} {"a":?', '{"b":4}')],
    ['in the second object of a line', lines('{"a":1}{"a":?', '{"b":4}')],
    ['after an object', lines('{"a":1}}', '{"b":4}')],
    ['between objects', lines('{"a":1}', 'DEBUG', '{"b":4}')],
    ['in a scalar', lines('{"a":1}', '"x', '{"b":4}')],
  ])('%s', (_where, capture) => {
    expect(outline(capture)).toEqual(['value {"a":1}', 'fault unexpected-character']);
  });

  test('an object that follows a broken one is not taken for one that begins its line', () => {
    expect(outline(lines('{"a":?', '{"b":2} {"c":?', '{"d":4}'))).toEqual([
      'fault unexpected-character',
      'value {"b":2}',
      'fault unexpected-character',
    ]);
  });
});

test('the end within a value is a fault after the last byte, and what was complete has come out', () => {
  expect(described('{"msg_list":[{"x":1},{"x":2}\n')).toEqual([
    'item msg_list 1:14 @13 {"x":1}',
    'item msg_list 1:22 @21 {"x":2}',
    'fault ends-early 2:1 @29',
  ]);
  expect(outline('{"msg_list":[1]')).toEqual(['item msg_list 1', 'fault ends-early']);
  expect(outline('[1')).toEqual(['fault ends-early']);
});
