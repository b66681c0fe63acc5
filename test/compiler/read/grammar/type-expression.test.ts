import { describe, expect, it } from 'vitest';
import { parseTypeExpression } from '../../../../generator/compiler/read/grammar/type-expression.js';
import { underlined } from '../diagnose.js';

function parse(value: string) {
  const range = { file: 'a.yaml', start: 10, end: 10 + value.length };
  const { terms } = parseTypeExpression({ value, range });
  return terms.map(({ name, isList }) => [name.value, isList, name.range.start]);
}

describe('parseTypeExpression', () => {
  it('splits alternatives and lists, and knows where each name stands', () => {
    expect(parse('string')).toEqual([['string', false, 10]]);
    expect(parse('string | Item[]|uint32 ')).toEqual([
      ['string', false, 10],
      ['Item', true, 19],
      ['uint32', false, 26],
    ]);
  });

  it.each(['', ' ', '|', 'string |', '| string', 'a || b', 'a b', 'a[][]', 'a[', '[]', 'a[b]', 'a [] '])(
    'finds %j malformed',
    (text) => expect(parse(text)).toEqual([]),
  );

  it('underlines the name alone, in quotes, after Chinese and in a long list', () => {
    const fields = (type: string): string => `Card: { doc: 名片, fields: { a: { doc: 甲, type: ${type} } } }`;
    expect(underlined(fields('string | Foo'))).toEqual(['Foo']);
    expect(underlined(fields('"string | Foo[]"'))).toEqual(['Foo']);
    expect(underlined(fields("' Foo | Bar'"))).toEqual(['Foo', 'Bar']);
  });

  it('underlines the whole text where escapes shift the places', () => {
    expect(underlined('Card: { doc: 名片, fields: { a: { doc: 甲, type: "\\x46oo" } } }')).toEqual([
      '"\\x46oo"',
    ]);
  });
});
