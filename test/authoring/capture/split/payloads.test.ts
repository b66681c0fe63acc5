import { describe, expect, test } from 'vitest';
import { CaptureSplitter } from '../../../../generator/authoring/capture/split/capture-splitter.js';
import { bytesOf, describePart, outline, split } from './split.js';

describe('a value at the top level is a payload', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['{}', {}],
    ['"text"', 'text'],
    ['"\\u4f60\\n\\"\\\\\\/\\b\\f\\r\\t"', '你\n"\\/\b\f\r\t'],
    ['"\\ud800"', '\ud800'],
    ['0', 0],
    ['-0.5e+10', -0.5e10],
    ['1E400', Infinity],
    ['true', true],
    ['false', false],
    ['null', null],
    [' \t\r\n{"a":[{"b":[]}]}\n ', { a: [{ b: [] }] }],
  ])('%s', (text, value) => {
    expect(split(text)).toEqual([{ kind: 'value', value, place: expect.anything() as unknown }]);
  });

  test('one for each, whatever stands between them', () => {
    expect(outline('{"a":1}\n{"b":2} [3] \r\n4\t"5"\rtrue\n\n{"c":\n6}')).toEqual([
      'value {"a":1}',
      'value {"b":2}',
      'value 3',
      'value 4',
      'value "5"',
      'value true',
      'value {"c":6}',
    ]);
  });

  test('a container may follow another value at once, a scalar may not', () => {
    expect(outline('{"a":1}{"b":2}[3]{}')).toEqual(['value {"a":1}', 'value {"b":2}', 'value 3', 'value {}']);
    for (const text of ['{}1', '[]"a"', '"a""b"', 'truefalse', '"a"1', 'null{}', '"a"[]'])
      expect(outline(text).at(-1)).toBe('fault unexpected-character');
  });

  test('a key that means something to objects is an ordinary key', () => {
    const [part] = split('{"__proto__":{"x":1},"constructor":2}');
    expect(part?.kind === 'value' && Object.entries(part.value as object)).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 2],
    ]);
  });
});

describe('an element of an array at the top level is a payload', () => {
  test('whatever it is', () => {
    expect(outline('[1,"2",{"a":3},[4,[5]],null]')).toEqual([
      'value 1',
      'value "2"',
      'value {"a":3}',
      'value [4,[5]]',
      'value null',
    ]);
  });

  test('and none is there when the array is empty', () => {
    expect(outline('[] [ \n ] {"a":1}')).toEqual(['value {"a":1}']);
  });

  test('and comes out before the array has ended', () => {
    expect(outline('[{"a":1},{"a":')).toEqual(['value {"a":1}', 'fault ends-early']);
  });
});

describe('a list in a payload', () => {
  test('comes out item by item, then what is around it', () => {
    expect(outline('{"errcode":0,"msg_list":[{"a":1},[2],3],"has_more":0}')).toEqual([
      'item msg_list {"a":1}',
      'item msg_list [2]',
      'item msg_list 3',
      'envelope msg_list {"errcode":0,"msg_list":[],"has_more":0}',
    ]);
  });

  test('leaves an envelope when it is empty', () => {
    expect(outline('{"msg_list":[ ]}')).toEqual(['envelope msg_list {"msg_list":[]}']);
  });

  test('may stand first, last, alone and between blanks', () => {
    expect(outline(' { "msg_list" : [ 1 , 2 ] } ')).toEqual([
      'item msg_list 1',
      'item msg_list 2',
      'envelope msg_list {"msg_list":[]}',
    ]);
  });

  test('may occur twice, or next to another', () => {
    expect(outline('{"msg_list":[1],"a":[0],"msg_list":[2,3],"send_list":[4]}{"send_list":[5]}')).toEqual([
      'item msg_list 1',
      'item msg_list 2',
      'item msg_list 3',
      'item send_list 4',
      'envelope msg_list {"msg_list":[],"a":[0],"send_list":[]}',
      'item send_list 5',
      'envelope send_list {"send_list":[]}',
    ]);
  });

  test('is found in each element of an array, and in each payload', () => {
    expect(outline('[{"msg_list":[1]},{"a":[2]},{"msg_list":[3]}]\n{"msg_list":[4]}')).toEqual([
      'item msg_list 1',
      'envelope msg_list {"msg_list":[]}',
      'value {"a":[2]}',
      'item msg_list 3',
      'envelope msg_list {"msg_list":[]}',
      'item msg_list 4',
      'envelope msg_list {"msg_list":[]}',
    ]);
  });

  test('is known by what its key means', () => {
    expect(outline('{"\\u006dsg\\u005flist":[1]}')).toEqual([
      'item msg_list 1',
      'envelope msg_list {"msg_list":[]}',
    ]);
    expect(outline('{"msg\\\\u005flist":[1]}')).toEqual(['value {"msg\\\\u005flist":[1]}']);
  });

  test.each([
    '{"data":{"msg_list":[1]}}',
    '{"a":[{"msg_list":[1]}]}',
    '{"a":[[1]],"b":{"msg_list":[]}}',
    '{"msg_list":{"msg_list":[1]}}',
    '{"msg_list":null}',
    '{"msg_list":"msg_list"}',
    '{"a":"msg_list","b":[1]}',
    '{"msg_lis":[1],"msg_list2":[2],"":[3]}',
    '{"msg_list":1,"a":[2]}',
  ])('is none in %s', (text) => {
    expect(outline(text)).toEqual([`value ${text}`]);
  });

  test('is none in an item, or in an array in an array', () => {
    expect(outline('{"msg_list":[{"msg_list":[1]},[{"msg_list":[2]}]]}')).toEqual([
      'item msg_list {"msg_list":[1]}',
      'item msg_list [{"msg_list":[2]}]',
      'envelope msg_list {"msg_list":[]}',
    ]);
    expect(outline('[[{"msg_list":[1]}]]')).toEqual(['value [{"msg_list":[1]}]']);
  });

  test('is none when no name was given', () => {
    expect(outline('{"msg_list":[1]}', { listNames: [] })).toEqual(['value {"msg_list":[1]}']);
  });
});

test.each(['', ' ', '\n\r\n\t '])('a capture of nothing but blanks has no value: %j', (text) => {
  const place = { line: 1, column: 1, offset: 0 };
  expect(split(text)).toEqual([{ kind: 'fault', code: 'no-value', place }]);
});

test('a value comes out with its last byte, and a number with the byte after it', () => {
  const splitter = new CaptureSplitter({ listNames: ['msg_list'] });
  const seen = Array.from('{"msg_list":[1,"a",{}]} null 2 3').flatMap((character, index) =>
    splitter.push(bytesOf(character)).map((part) => `${index} ${describePart(part)}`),
  );
  expect(seen).toEqual([
    '14 item msg_list 1:14 @13 1',
    '17 item msg_list 1:16 @15 "a"',
    '20 item msg_list 1:20 @19 {}',
    '22 envelope msg_list 1:1 @0 {"msg_list":[]}',
    '27 value 1:25 @24 null',
    '30 value 1:30 @29 2',
  ]);
  expect(splitter.end().map(describePart)).toEqual(['value 1:32 @31 3']);
});
