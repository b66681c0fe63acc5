import { expect, describe, it } from 'vitest';
import { lintSpec } from '../../../generator/compiler/check-spec.js';
import { codesOf } from './diagnose.js';

/** The names that are easily taken for others, as they are written. */
function lookAlikesIn(text: string): readonly string[] {
  expect(codesOf(text)).toEqual([]);
  const found = lintSpec({ 'a.yaml': text }).diagnostics.filter(({ code }) => code === 'look-alike-name');
  return found.map(({ range }) => text.slice(range.start, range.end));
}

const object = (name: string, fields: string, more = ''): string =>
  `${name}: { doc: 甲, ${more}fields: { ${fields} } }`;
const field = (name: string, type = 'string'): string => `${name}: { type: ${type}, doc: 乙 }`;
const member = (name: string, tag: string): string =>
  `${name}: { doc: 甲, in: U, fields: { t: { const: ${tag}, doc: 乙 } }, examples: [{ t: ${tag} }] }`;
const codes = (type: string, values: string): string =>
  `E: { doc: 甲, enum: ${type}, open: true, values: { ${values} } }`;
const twins = [object('Item', field('id')), object('Items', field('id'))];

describe('a look-alike is seen', () => {
  it.each([
    ['among the fields of an object', [object('A', `${field('user_id')}, ${field('userid')}`)], ['userid']],
    [
      'among fields of which some are inherited, once',
      [
        object('A', field('user_id')),
        object('B', field('userid'), 'extends: A, '),
        object('C', field('c'), 'extends: B, '),
      ],
      ['userid'],
    ],
    [
      'among the fields of an object inside another',
      [`A: { doc: 甲, fields: { a: { doc: 乙, items: { fields: { ${field('id')}, ${field('i_d')} } } } } }`],
      ['i_d'],
    ],
    [
      'among the types that one object refers to, once',
      [
        object('A', `${field('a', 'Items')}, ${field('b', "'Item[]'")}`),
        object('B', `${field('a', 'Item')}, ${field('b', 'Items')}`),
        ...twins,
      ],
      ['Items'],
    ],
    [
      'among the members of a union',
      ['U: { doc: 甲, union: t }', member('MiniApp', 'a'), member('Miniapp', 'b')],
      ['Miniapp'],
    ],
    [
      'among the tags of a union, and of the unions in it',
      [
        'U: { doc: 甲, union: t }',
        'V: { doc: 甲, union: t, in: U }',
        member('B', 'mini_app'),
        member('A', 'miniapp').replace('in: U', 'in: V'),
      ],
      ['mini_app'],
    ],
    [
      'among the values of a constant',
      [
        'U: { doc: 甲, union: t }',
        member('A', '[miniapp, mini_app]').replace(/t: \[m[^}]*\] \}\]/, 't: miniapp }]'),
      ],
      ['mini_app'],
    ],
    [
      'among the texts of an enum',
      [codes('string', 'red: { name: A, doc: 甲 }, Red: { name: B, doc: 乙 }')],
      ['Red'],
    ],
    [
      'among the names of an enum of numbers',
      [codes('uint32', '1: { name: NotFound, doc: 甲 }, 2: { name: Notfound, doc: 乙 }')],
      ['Notfound'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(lookAlikesIn(lines.join('\n'))).toEqual(expected);
  });
});

describe('a look-alike is not seen', () => {
  it.each([
    [
      'between types that nothing names together',
      [object('A', field('a', 'Item')), object('B', field('b', 'Items')), ...twins],
    ],
    ['between fields of two objects', [object('A', field('label')), object('B', field('labels'))]],
    [
      'between tags of two unions',
      [
        'U: { doc: 甲, union: t }',
        'V: { doc: 甲, union: t }',
        member('A', 'miniapp'),
        member('B', 'mini_app').replace('in: U', 'in: V'),
      ],
    ],
    ['between the XML of callbacks and JSON', [object('A', `${field('Token')}, ${field('token')}`)]],
  ])('%s', (_, lines) => {
    expect(lookAlikesIn(lines.join('\n'))).toEqual([]);
  });
});
