import { describe, expect, it } from 'vitest';
import { withoutOrigins } from '../../support/without-origins.js';
import { codesOf, modelOf } from './diagnose.js';

describe('lowering', () => {
  it('trims texts at their ends and at the ends of their lines', () => {
    const spec = `
A:
  doc: "  名片 \\t\\n\\n  第二行\\u3000\\n "
  since: ' 2023 '
  deprecated: |

    不再使用  
    了

  fields: { a: { type: string, doc: ' 甲 ' } }
`;
    expect(modelOf(spec).definitions.get('A')).toMatchObject({
      doc: '名片\n\n  第二行',
      since: '2023',
      deprecated: '不再使用\n了',
      fields: [{ doc: '甲' }],
    });
  });

  it('trims a text of a million blanks', () => {
    const spec = `A: { doc: "一${' '.repeat(900_000)}二", fields: { a: { type: any, doc: 甲 } } }`;
    expect(modelOf(spec).definitions.get('A')?.doc).toHaveLength(900_002);
  });

  it('drops keys that are not there', () => {
    const { definitions } = modelOf(
      'A: { doc: 甲, fields: { a?: { type: string, doc: 乙, maxLength: 3 } } }',
    );
    const definition = withoutOrigins(definitions.get('A'));
    expect(definition).toStrictEqual({
      kind: 'object',
      name: 'A',
      doc: '甲',
      ownFields: definition?.kind === 'object' && definition.ownFields,
      fields: [
        {
          name: 'a',
          doc: '乙',
          presence: { kind: 'optional' },
          type: { kind: 'string', maxLength: 3 },
          aliases: [],
        },
      ],
      examples: [],
    });
  });

  it('reads null bare or quoted, and gives the limits beside it to the other term', () => {
    const fields =
      "a: { type: null, doc: 甲 }, b: { type: 'null', doc: 乙 }, c: { type: null | string, doc: 丙, maxLength: 3 }, d: { doc: 丁, type: 'uint32[] | null', maxItems: 2, maximum: 9 }";
    expect(modelOf(`A: { doc: 甲, fields: { ${fields} } }`).definitions.get('A')).toMatchObject({
      fields: [
        { type: { kind: 'null' } },
        { type: { kind: 'null' } },
        { type: { kind: 'alternatives', types: [{ kind: 'null' }, { kind: 'string', maxLength: 3 }] } },
        {
          type: {
            kind: 'alternatives',
            types: [{ kind: 'list', maxItems: 2, element: { maximum: 9 } }, { kind: 'null' }],
          },
        },
      ],
    });
  });

  it.each([
    ['type: null, maxLength: 3', ['inapplicable-limit']],
    ['type: string | uint32 | null, maxLength: 3', ['inapplicable-limit']],
    ["type: 'null[] | string', maxLength: 3", ['inapplicable-limit']],
    ['type: null | null, maxLength: 3', ['inapplicable-limit']],
    ['type: string | null, maximum: 3', ['inapplicable-limit']],
    ['type: string | null, minLength: 4, maxLength: 3', ['empty-range']],
    ['type: ~', ['wrong-type']],
    ['type:', ['wrong-type']],
  ])('takes no limit that none of several terms has, and no nothing for null: { %s }', (type, codes) => {
    expect(codesOf(`A: { doc: 甲, fields: { a: { ${type}, doc: 乙 } } }`)).toEqual(codes);
  });

  it('gives integers the bounds of their type and keeps the narrower of two', () => {
    const fields =
      'a: { type: uint32, doc: 甲 }, b: { type: int64, doc: 乙, minimum: -5 }, c: { type: "uint64[]", doc: 丙, maxItems: 2 }';
    expect(modelOf(`A: { doc: 甲, fields: { ${fields} } }`).definitions.get('A')).toMatchObject({
      fields: [
        { type: { kind: 'integer', minimum: 0, maximum: 4294967295 } },
        { type: { kind: 'integer', minimum: -5, maximum: Number.MAX_SAFE_INTEGER } },
        { type: { kind: 'list', maxItems: 2, element: { kind: 'integer', minimum: 0 } } },
      ],
    });
  });

  it('reads the values of an enum by its type', () => {
    const values =
      '{ 0x10: { name: A, doc: 一 }, 01: { name: B, doc: 二 }, -0: { name: C, doc: 三 }, 1e3: { name: D, doc: 四 } }';
    const numbers = modelOf(`E: { doc: 甲, enum: uint32, open: true, values: ${values} }`).definitions.get(
      'E',
    );
    expect(numbers).toMatchObject({ values: [{ value: 16 }, { value: 1 }, { value: 0 }, { value: 1000 }] });
    const words = modelOf(`E: { doc: 甲, enum: string, open: true, values: ${values} }`).definitions.get('E');
    expect(words).toMatchObject({
      values: [{ value: '0x10' }, { value: '01' }, { value: '-0' }, { value: '1e3' }],
    });
  });

  it('keeps the order of the spec, files by code unit of their path', () => {
    const { definitions } = modelOf(
      'B: { doc: 乙, fields: { b: { type: any, doc: 乙 }, a: { type: any, doc: 甲 } } }\nA: { doc: 甲, fields: { a: { type: B, doc: 甲 } } }',
    );
    expect([...definitions.keys()]).toEqual(['B', 'A']);
  });
});
