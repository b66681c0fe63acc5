import { describe, expect, test } from 'vitest';
import { validSpec } from '../../infer/infer-from.js';
import { analyzeText } from './analyze-text.js';

const { model } = validSpec({
  'spec/a.yaml': `Message: { doc: 消息, union: kind }
Change:
  doc: 变更
  in: Message
  fields:
    kind: { const: change, doc: 种类 }
    step: { type: Step, doc: 步骤 }
    from: { type: string, when: { step: [2] }, doc: 原来的 }
    parts?: { type: 'Part[]', doc: 各部分 }
  examples: [{ kind: change, step: 1 }]
Step: { doc: 步骤, enum: uint32, open: false, values: { 1: { name: Begin, doc: 开始 }, 2: { name: Move, doc: 转移 } } }
Part: { doc: 部分, union: form }
Round: { doc: 圆, in: Part, fields: { form: { const: round, doc: 形状 }, size: { type: uint32, doc: 大小 } }, examples: [{ form: round, size: 1 }] }
Request:
  doc: 请求
  sent: true
  fields:
    step: { type: Step, doc: 步骤 }
    to: { type: string, when: { step: [2] }, doc: 目标 }
    parts?: { type: 'SentPart[]', doc: 各部分 }
SentPart: { doc: 发出的部分, union: form }
Square: { doc: 方, in: SentPart, fields: { form: { const: square, doc: 形状 } }, examples: [{ form: square }] }
`,
});

function foundIn(...payloads: readonly object[]): object {
  const { known, unknown, codes, fields, violations } = analyzeText(model, JSON.stringify(payloads));
  return {
    invalid: [...known].map(([type, { count, invalid }]) => `${type} ${invalid} of ${count}`),
    types: unknown.sorted().map(({ union, tags, count }) => `${union} ${tags?.at(-1)?.value} ${count}`),
    codes: codes.sorted().map(({ enumName, value, count }) => `${enumName} ${value} ${count}`),
    fields: fields.sorted().map(({ type, name, count }) => `${type}.${name} ${count}`),
    violations: violations.sorted().map(({ path, code, count }) => `${path.join('.')} ${code} ${count}`),
  };
}

const change = { kind: 'change', step: 1 };
const nothing = { types: [], codes: [], fields: [], violations: [] };

describe('what is new to the spec, and decides about others, is not wrong', () => {
  test('a value on which fields depend', () => {
    expect(foundIn({ ...change, step: 3, hint: 'x' }, { ...change, step: 3 })).toEqual({
      ...{ ...nothing, invalid: ['Change 0 of 2'] },
      ...{ codes: ['Step 3 2'], fields: ['Change.hint 1'] },
    });
  });

  test('the tag of a union inside', () => {
    const parts = [{ form: 'flat' }, { form: 'flat', size: 2 }, { form: 'round', size: 1, hue: 5 }];
    expect(foundIn({ ...change, parts })).toEqual({
      ...{ ...nothing, invalid: ['Change 0 of 1'] },
      ...{ types: ['Part flat 2'], fields: ['Round.hue 1'] },
    });
  });

  test('while what else is wrong is told', () => {
    const parts = [{ form: 'flat' }, { form: 'round' }];
    expect(foundIn({ ...change, step: 3, parts })).toEqual({
      ...{ ...nothing, invalid: ['Change 1 of 1'] },
      ...{ types: ['Part flat 1'], codes: ['Step 3 1'], violations: ['parts.[].size required 1'] },
    });
  });
});

describe('wrong is', () => {
  test.each([
    ['another kind of value', { step: '3' }, 'step one-of 1'],
    ['a number that no code can be', { step: 1.5 }, 'step one-of 1'],
    ['another kind of tag', { parts: [{ form: 5 }] }, 'parts.[].form known-tag 1'],
  ])('%s', (_, wrong, violation) => {
    expect(foundIn({ ...change, ...wrong })).toEqual({
      ...{ ...nothing, invalid: ['Change 1 of 1'], violations: [violation] },
    });
  });

  test('any of it in what is sent', () => {
    expect(foundIn({ step: 3, parts: [{ form: 'flat' }] })).toEqual({
      ...{ ...nothing, invalid: ['Request 1 of 1'] },
      violations: ['step one-of 1', 'parts.[].form known-tag 1'],
    });
  });
});
