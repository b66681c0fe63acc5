import { describe, expect, it } from 'vitest';
import { compareDiagnostics } from '../../../generator/base/diagnostics/compare-diagnostics.js';
import { codesOf, diagnose } from './diagnose.js';

const names = {
  'b.yaml': `
card: { doc: 名片, fields: { id: { type: string, doc: 编号 } } }
Map: { doc: 映射, fields: { __proto__: { type: string, doc: 名字 } } }
Same: { doc: 同名, fields: { id: { type: strng, doc: 编号 } } }
Loop: { doc: 循环, extends: Loop, fields: { id: { type: 'a b', doc: 编号 } } }
Ring: { doc: 环, union: t, in: Ring }
`,
  'a.yaml': `
Same: { doc: 同名, source: ftp://x, fields: { id: { type: string, doc: 编号 }, id?: { type: string, doc: 编号 } } }
Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }
Heir: { doc: 继承, extends: Level, in: Same, fields: { id: { type: string, doc: 编号 } }, examples: [{ id: 一 }] }
`,
};

const meaning = `
Level: { doc: 等级, enum: uint32, open: true, values: { 一: { name: One, doc: 一 }, 2: { name: One, doc: 二 } } }
U: { doc: 联合, union: msgtype }
Bad: { doc: 标签, union: 'a..b' }
None: { doc: 空, union: t }
Base: { doc: 基础, fields: { id: { type: string, doc: 编号 } } }
Heir:
  doc: 继承
  extends: Base
  in: U
  fields:
    id?: { type: string, doc: 放宽 }
    a: { doc: 甲, type: string, minimum: 1 }
    b: { doc: 乙, type: string, minLength: 2, maxLength: 1 }
    c: { doc: 丙, type: string, pattern: a }
    d: { doc: 丁, type: string, when: { e: 1 } }
    f: { doc: 己, type: string, when: { a: x } }
    g?: { doc: 庚, type: string, when: { h: 1 } }
    h: { doc: 辛, const: 2 }
`;

describe('a stage', () => {
  it('reports all mistakes in names at once, over all files, in order', () => {
    expect(codesOf(names)).toEqual([
      'invalid-source',
      'duplicate-field',
      'not-an-object',
      'not-a-union',
      'invalid-type-name',
      'reserved-type-name',
      'invalid-field-name',
      'duplicate-type-name',
      'unknown-type',
      'cyclic-extends',
      'invalid-type-expression',
      'cyclic-union',
    ]);
  });

  it('reports all mistakes in meaning at once, in order', () => {
    expect(codesOf(meaning)).toEqual([
      'invalid-enum-value',
      'duplicate-enum-name',
      'invalid-tag-path',
      'empty-union',
      'missing-example',
      'missing-tag',
      'incompatible-override',
      'inapplicable-limit',
      'empty-range',
      'invalid-pattern',
      'unknown-when-field',
      'when-needs-enum',
      'optional-when',
      'unknown-when-value',
    ]);
  });

  it('is sorted by file, line and column, whatever order the files come in', () => {
    const report = diagnose(names);
    expect(report).toEqual([...report].sort(compareDiagnostics));
    expect(diagnose(Object.fromEntries(Object.entries(names).reverse()))).toEqual(report);
  });

  it('does not run on what an earlier one found wrong', () => {
    expect(codesOf(`${meaning}\ncard: { doc: 名片, fields: { id: { type: string, doc: 编号 } } }`)).toEqual([
      'invalid-type-name',
    ]);
  });
});
