import { describe, expect, it } from 'vitest';
import { codesOf, modelOf } from './diagnose.js';

function spec(base: string, own: string): string {
  return `
Open: { doc: 开放, enum: uint32, open: true, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }
Closed: { doc: 封闭, enum: uint32, open: false, values: { 1: { name: One, doc: 一 } } }
Pair: { doc: 一对, enum: uint32, open: false, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }
Words: { doc: 词, enum: string, open: false, values: { a: { name: A, doc: 甲 } } }
Animal: { doc: 动物, fields: { name: { type: string, doc: 名字 } } }
Dog: { doc: 狗, extends: Animal, fields: { age: { type: uint32, doc: 年龄 } } }
Outer: { doc: 外, union: t }
Inner: { doc: 内, union: u, in: Outer }
Cat: { doc: 猫, in: Outer, fields: { t: { const: cat, doc: 种类 } }, examples: [{ t: cat }] }
Kit: { doc: 幼, in: Inner, fields: { t: { const: kit, doc: 种类 }, u: { const: kit, doc: 种类 } }, examples: [{ t: kit, u: kit }] }
Kitten: { doc: 幼猫, extends: Kit, fields: { age: { type: uint32, doc: 年龄 } } }
Base: { doc: 基础, fields: { ${base} } }
Heir: { doc: 继承, extends: Base, fields: { ${own} } }
`;
}

const field = (name: string, type: string): string => `${name}: { doc: 字段, ${type} }`;

describe('an override', () => {
  it.each([
    ['a?', 'type: string', 'a', 'type: string'],
    ['a?', 'type: string', 'a?', 'const: x'],
    ['a', 'type: any', 'a', 'type: Animal'],
    ['a', 'type: object', 'a', 'fields: { b: { type: string, doc: 乙 } }'],
    ['a', 'type: object', 'a', 'type: Animal'],
    ['a', 'type: int64', 'a', 'type: uint32'],
    ['a', 'type: double', 'a', 'type: int32'],
    ['a', 'type: uint32', 'a', 'type: Open'],
    ['a', 'type: uint32', 'a', 'type: Closed'],
    ['a', 'type: Open', 'a', 'type: Closed'],
    ['a', 'type: Open', 'a', 'const: 7'],
    ['a', 'type: Closed', 'a', 'const: 1'],
    ['a', 'type: string', 'a', 'type: Words'],
    ['a', 'type: string', 'a', 'json: Animal'],
    ['a', 'type: Animal', 'a', 'type: Dog'],
    ['a', 'type: "Animal[]"', 'a', 'items: { type: Dog }'],
    ['a', 'type: Outer', 'a', 'type: Cat'],
    ['a', 'type: Outer', 'a', 'type: Inner'],
    ['a', 'type: Outer', 'a', 'type: Kitten'],
    ['a', 'type: "Outer[]"', 'a', 'type: "Inner[]"'],
    ['a', 'const: [x, 1, true]', 'a', 'const: [true, x]'],
    ['a', 'type: Words', 'a', 'const: [a]'],
    ['k?: { type: Open, doc: 种类 }, a', 'type: uint32, when: { k: 1 }', 'a', 'type: uint32'],
    ['a', 'type: string | uint32', 'a', 'type: Closed | Words'],
    ['a', 'type: boolean', 'a', 'const: true'],
    ['a', 'type: string | null', 'a', 'type: string'],
    ['a', 'type: string | null', 'a', 'type: null'],
    ['a', 'type: string | null', 'a', 'type: null | Words'],
    ['a', 'type: any', 'a', 'type: null'],
    ['a', 'type: Animal | string', 'a', 'type: Dog'],
    ['a', "type: 'Animal | Animal[] | null'", 'a', "type: 'Dog[] | null | Dog'"],
    ['a', "type: 'Animal[] | string'", 'a', 'items: { type: Dog }'],
    [
      'a',
      'fields: { b?: { type: string, doc: 乙 } }',
      'a',
      'fields: { b: { const: x, doc: 乙 }, c: { type: any, doc: 丙 } }',
    ],
    ['a', 'fields: { b?: { type: string, doc: 乙 } }', 'a', 'fields: { c: { type: any, doc: 丙 } }'],
  ])('of %s: { %s } may be %s: { %s }', (name, base, ownName, own) => {
    expect(codesOf(spec(field(name, base), field(ownName, own)))).toEqual([]);
  });

  it.each([
    ['a', 'type: string', 'a?', 'type: string'],
    ['k?: { type: Pair, doc: 种类 }, a', 'type: uint32, when: { k: 1 }', 'a?', 'type: uint32'],
    ['k?: { type: Pair, doc: 种类 }, a', 'type: uint32, when: { k: 1 }', 'a', 'type: uint32, when: { k: 2 }'],
    ['a', 'type: Inner', 'a', 'type: Outer'],
    ['a', 'type: Inner', 'a', 'type: Cat'],
    ['a', 'type: Outer', 'a', 'type: Dog'],
    ['a', 'type: Words', 'a', 'const: [a, b]'],
    ['a', 'type: string', 'a', 'type: any'],
    ['a', 'type: string', 'a', 'type: string | uint32'],
    ['a', 'type: string', 'a', 'type: string | null'],
    ['a', 'type: string', 'a', 'type: null'],
    ['a', 'type: null', 'a', 'type: string'],
    ['a', 'type: Dog | string', 'a', 'type: Animal'],
    ['a', 'type: Dog', 'a', 'type: Dog | null'],
    ['a', "type: 'Animal | string'", 'a', "type: 'Animal[]'"],
    ['a', 'type: object', 'a', 'type: null'],
    ['a', 'type: uint32', 'a', 'type: int32'],
    ['a', 'type: int32', 'a', 'type: double'],
    ['a', 'type: Closed', 'a', 'type: Open'],
    ['a', 'type: Closed', 'a', 'const: 2'],
    ['a', 'type: Closed', 'a', 'type: uint32'],
    ['a', 'const: x', 'a', 'type: string'],
    ['a', 'const: x', 'a', 'const: y'],
    ['a', 'const: 1', 'a', "const: '1'"],
    ['a', 'type: Dog', 'a', 'type: Animal'],
    ['a', 'type: "string[]"', 'a', 'type: string'],
    ['a', 'type: boolean', 'a', 'const: 1'],
    ['a', 'json: Animal', 'a', 'type: string'],
    ['a', 'type: object', 'a', 'type: string'],
    ['a', 'fields: { b: { type: string, doc: 乙 } }', 'a', 'fields: { c: { type: any, doc: 丙 } }'],
    ['a', 'fields: { b: { type: string, doc: 乙 } }', 'a', 'type: object'],
  ])('of %s: { %s } may not be %s: { %s }', (name, base, ownName, own) => {
    expect(codesOf(spec(field(name, base), field(ownName, own)))).toEqual(['incompatible-override']);
  });

  it('must fit the nearest ancestor that has the field, across those that do not', () => {
    const chain = `
A: { doc: 甲, fields: { a: { type: int64, doc: 字段 } } }
B: { doc: 乙, extends: A, fields: { a: { type: uint32, doc: 字段 } } }
C: { doc: 丙, extends: B, fields: { c: { type: string, doc: 字段 } } }
D: { doc: 丁, extends: C, fields: { a: { type: int32, doc: 字段 } } }
`;
    expect(codesOf(chain)).toEqual(['incompatible-override']);
  });
});

it('of a text whose pattern is no regular expression is not judged by that', () => {
  const base = "a: { type: string, pattern: '^(', doc: 甲 }";
  expect(codesOf(spec(base, 'a: { const: x, doc: 甲 }'))).toEqual(['invalid-pattern']);
});

describe('inheritance', () => {
  it('keeps the place of an overridden field and takes everything else from the override', () => {
    const model = modelOf(
      spec(
        'a?: { type: string, doc: 从前 }, b: { type: string, doc: 乙 }',
        'c: { type: string, doc: 丙 }, a: { const: x, doc: 现在 }',
      ),
    );
    const heir = model.definitions.get('Heir');
    expect(heir).toMatchObject({
      base: 'Base',
      ownFields: [{ name: 'c' }, { name: 'a' }],
      fields: [
        { name: 'a', doc: '现在', presence: { kind: 'required' }, type: { kind: 'const', values: ['x'] } },
        { name: 'b' },
        { name: 'c' },
      ],
    });
  });

  it('does not let a field take the name of an inherited alias, nor an alias that of an inherited field', () => {
    const base = 'image: { type: string, doc: 图, aliases: [img] }, name: { type: string, doc: 名 }';
    expect(codesOf(spec(base, 'img: { type: string, doc: 图 }'))).toEqual(['duplicate-field']);
    expect(codesOf(spec(base, 'title: { type: string, doc: 题, aliases: [name] }'))).toEqual([
      'duplicate-field',
    ]);
    expect(codesOf(spec(base, 'image: { type: string, doc: 图, aliases: [img] }'))).toEqual([]);
  });

  it('reads a chain of 1,000 objects in either order', () => {
    const chain = Array.from({ length: 1_000 }, (_, index) => {
      const base = index === 0 ? '' : `extends: A${index - 1}, `;
      return `A${index}: { doc: 甲, ${base}fields: { a: { type: string, doc: 字段 } } }`;
    });
    expect(codesOf(chain.join('\n'))).toEqual([]);
    expect(codesOf(chain.reverse().join('\n'))).toEqual([]);
  });
});
