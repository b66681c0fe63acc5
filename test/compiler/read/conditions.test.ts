import { describe, expect, it } from 'vitest';
import { codesOf, diagnose, modelOf } from './diagnose.js';

const level =
  'Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 }, 0x10: { name: Hex, doc: 十六 } } }';

describe('when', () => {
  it('may name an inherited sibling', () => {
    const spec = `
${level}
Base: { doc: 基础, fields: { level: { type: Level, doc: 等级 } } }
Middle: { doc: 中间, extends: Base, fields: { x: { type: string, doc: 无关 } } }
Heir: { doc: 继承, extends: Middle, fields: { a: { type: string, doc: 甲, when: { level: [1, 16] } } } }
`;
    expect(modelOf(spec).definitions.get('Heir')).toMatchObject({
      ownFields: [{ presence: { kind: 'expected', conditions: [{ field: 'level', values: [1, 16] }] } }],
    });
  });

  it.each(['fields', 'items: { fields', 'map: { fields'])(
    'is expected, not promised, beside an open enum, wherever the object stands: %s',
    (written) => {
      const fields =
        '{ level: { type: Level, doc: 等级 }, a: { type: string, doc: 甲, when: { level: 1 } } }';
      const spec = `
${level}
Holder: { doc: 外, fields: { inner: { doc: 内, ${written}: ${fields} ${written.includes('{') ? '}' : ''} } } }
`;
      const holder = modelOf(spec).definitions.get('Holder');
      const presences =
        holder === undefined ? '' : JSON.stringify(holder).match(/"kind":"(conditional|expected)"/g);
      expect(new Set(presences)).toEqual(new Set(['"kind":"expected"']));
    },
  );

  it('sees an inherited sibling as it is overridden', () => {
    const spec = (value: string): string => `
${level}
Base: { doc: 基础, fields: { kind: { type: string, doc: 种类 } } }
Heir:
  doc: 继承
  extends: Base
  fields: { kind: { const: x, doc: 种类 }, a: { type: string, doc: 甲, when: { kind: ${value} } } }
`;
    expect(codesOf(spec('x'))).toEqual([]);
    expect(codesOf(spec('y'))).toEqual(['unknown-when-value']);
  });

  it('may name an optional sibling, not one below or above it', () => {
    const spec = `
A:
  doc: 甲
  fields:
    kind?: { const: 1, doc: 种类 }
    a: { type: string, doc: 可以, when: { kind: 1 } }
    inner: { doc: 内, fields: { deep: { const: 1, doc: 深 }, b: { type: string, doc: 不行, when: { kind: 1 } } } }
    c: { type: string, doc: 不行, when: { deep: 1 } }
    d: { doc: 列表, items: { fields: { e: { const: 1, doc: 同级 }, f: { type: string, doc: 可以, when: { e: 1 } } } } }
`;
    expect(diagnose(spec).map(({ code, line }) => [code, line])).toEqual([
      ['unknown-when-field', 7],
      ['unknown-when-field', 8],
    ]);
  });

  it('distinguishes 1 from "1" and says which is meant', () => {
    const [diagnostic] = diagnose(
      `${level}\nA: { doc: 甲, fields: { l: { type: Level, doc: 乙 }, a: { type: string, doc: 丙, when: { l: '1' } } } }`,
    );
    expect(diagnostic?.message).toContain(`no value "'1'"`);
    expect(diagnostic?.suggestion).toBe('Did you mean "1"?');
  });

  it('knows no field and no value by names that every object inherits', () => {
    const spec = `
E: { doc: 甲, enum: string, open: false, values: { __proto__: { name: A, doc: 乙 }, valueOf: { name: B, doc: 丙 } } }
A:
  doc: 甲
  fields:
    toString: { type: E, doc: 乙 }
    a: { type: string, doc: 丙, when: { toString: [__proto__, valueOf, constructor] } }
    b: { type: string, doc: 丁, when: { constructor: 1, __proto__: 2 } }
`;
    expect(codesOf(spec)).toEqual(['unknown-when-value', 'unknown-when-field', 'unknown-when-field']);
  });
});
