import { describe, expect, test } from 'vitest';
import { describeViolation } from '../../../../generator/authoring/capture/report/describe-violation.js';
import { captureReport } from '../../../../generator/authoring/capture/report/capture-report.js';
import { loadWords } from '../../../../generator/base/words/languages.js';
import { collectFaults } from '../../../../generator/runtime/collect-faults.js';
import { describeFault } from '../../../../generator/runtime/describe-fault.js';
import { generalFault } from '../../../../generator/runtime/fault-list.js';
import { pattern } from '../../../../generator/runtime/limits.js';
import type { IssueCode } from '../../../../generator/runtime/issue-code.js';
import { shapeOf } from '../../../../generator/compiler/model/shape-of.js';
import { validSpec } from '../../infer/infer-from.js';
import { analyzeText } from '../analyze/analyze-text.js';

const { model } = validSpec({
  'spec/a.yaml': `Letter:
  doc: 信
  sent: true
  fields:
    text?: { type: string, doc: 正文 }
    flag?: { type: boolean, doc: 标记 }
    nothing?: { type: 'null', doc: 空 }
    count?: { type: uint32, doc: 件数 }
    ratio?: { type: double, doc: 比 }
    share?: { type: double, minimum: 0, maximum: 1, doc: 份额 }
    size?: { type: double, minimum: 2, doc: 大小 }
    depth?: { type: double, maximum: 9, doc: 深度 }
    kind?: { const: plain, doc: 种类 }
    level?: { type: Level, doc: 等级 }
    inner?: { doc: 里面, fields: { id: { type: string, doc: 编号 } } }
    list?: { type: 'string[]', doc: 列表 }
    choice?: { type: string | boolean, doc: 任选 }
    part?: { type: Part, doc: 部分 }
    short?: { type: string, maxLength: 2, doc: 短 }
    long?: { type: string, minLength: 4, doc: 长 }
    thin?: { type: string, maxBytes: 4, doc: 细 }
    thick?: { type: string, minBytes: 4, doc: 粗 }
    code?: { type: string, pattern: '^[a-z]+$', doc: 代码 }
    few?: { type: 'string[]', maxItems: 1, doc: 少 }
    many?: { type: 'string[]', minItems: 2, doc: 多 }
Level: { doc: 等级, enum: string, open: false, values: { low: { name: Low, doc: 低 }, high: { name: High, doc: 高 } } }
Part: { doc: 部分, union: type }
Leaf: { doc: 叶, in: Part, fields: { type: { const: leaf, doc: 类型 } }, examples: [{ type: leaf }] }
`,
});

interface Row {
  /** A letter with one fault. */
  readonly value: object;
  /** What the generated validation says, and what `kfgen validate` says of captures. */
  readonly issue: readonly [chinese: string, english: string];
  readonly report: readonly [chinese: string, english: string];
}

/** Every code; some of them have several sentences. */
const rows: Readonly<Record<Exclude<IssueCode, 'json' | 'unreadable' | 'more'>, readonly Row[]>> = {
  required: [
    {
      value: { inner: {} },
      issue: ['缺少 inner.id', 'inner.id is missing'],
      report: ['缺少这个字段。', 'The field is missing.'],
    },
  ],
  string: [
    {
      value: { text: 5 },
      issue: ['text 应为字符串，收到 5', 'text should be a string, received 5'],
      report: ['应为字符串，实为数。', 'Should be a string, found a number.'],
    },
    {
      value: { text: null },
      issue: ['text 应为字符串，收到 null', 'text should be a string, received null'],
      report: ['应为字符串，实为 null。', 'Should be a string, found null.'],
    },
  ],
  boolean: [
    {
      value: { flag: 'yes' },
      issue: ['flag 应为 true 或 false，收到 "yes"', 'flag should be true or false, received "yes"'],
      report: ['应为布尔值（true 或 false），实为字符串。', 'Should be true or false, found a string.'],
    },
  ],
  null: [
    {
      value: { nothing: false },
      issue: ['nothing 应为 null，收到 false', 'nothing should be null, received false'],
      report: ['应为 null，实为布尔值。', 'Should be null, found true or false.'],
    },
  ],
  integer: [
    {
      value: { count: -1 },
      issue: [
        'count 应为 0 到 4294967295 的整数，收到 -1',
        'count should be an integer from 0 to 4294967295, received -1',
      ],
      report: [
        '应为 0 到 4294967295 的整数，实为别的数。',
        'Should be an integer from 0 to 4294967295, found another number.',
      ],
    },
    {
      value: { count: {} },
      issue: [
        'count 应为 0 到 4294967295 的整数，收到对象',
        'count should be an integer from 0 to 4294967295, received object',
      ],
      report: [
        '应为 0 到 4294967295 的整数，实为对象。',
        'Should be an integer from 0 to 4294967295, found an object.',
      ],
    },
  ],
  number: [
    {
      value: { ratio: [] },
      issue: ['ratio 应为数字，收到 0 项的列表', 'ratio should be a number, received array(0)'],
      report: ['应为数，实为列表。', 'Should be a number, found a list.'],
    },
  ],
  'number-range': [
    {
      value: { share: 2 },
      issue: ['share 应在 0 与 1 之间，收到 2', 'share should be between 0 and 1, received 2'],
      report: ['应为 0 到 1 的数，实为别的数。', 'Should be a number from 0 to 1, found another number.'],
    },
    {
      value: { size: 1 },
      issue: ['size 应在 2 与 ∞ 之间，收到 1', 'size should be between 2 and ∞, received 1'],
      report: ['应为不小于 2 的数，实为别的数。', 'Should be a number of at least 2, found another number.'],
    },
    {
      value: { depth: 10 },
      issue: ['depth 应在 -∞ 与 9 之间，收到 10', 'depth should be between -∞ and 9, received 10'],
      report: ['应为不大于 9 的数，实为别的数。', 'Should be a number of at most 9, found another number.'],
    },
  ],
  constant: [
    {
      value: { kind: 'airmail' },
      issue: ['kind 应为 "plain"，收到 "airmail"', 'kind should be "plain", received "airmail"'],
      report: [
        '应为固定值 "plain"，实为别的字符串。',
        'Should be the constant "plain", found another string.',
      ],
    },
  ],
  'one-of': [
    {
      value: { level: 'middle' },
      issue: [
        'level 应为其中之一："low", "high"，收到 "middle"',
        'level should be one of "low", "high", received "middle"',
      ],
      report: [
        '应为以下之一："low", "high"，实为别的字符串。',
        'Should be one of "low", "high", found another string.',
      ],
    },
  ],
  object: [
    {
      value: { inner: 'x' },
      issue: ['inner 应为对象，收到 "x"', 'inner should be an object, received "x"'],
      report: ['应为对象，实为字符串。', 'Should be an object, found a string.'],
    },
  ],
  list: [
    {
      value: { list: {} },
      issue: ['list 应为列表，收到对象', 'list should be a list, received object'],
      report: ['应为列表，实为对象。', 'Should be a list, found an object.'],
    },
  ],
  alternatives: [
    {
      value: { choice: 5 },
      issue: ['choice 应为 string | boolean 之一，收到 5', 'choice should be string | boolean, received 5'],
      report: [
        '应为以下类型之一：string | boolean，实为数。',
        'Should be one of the types string | boolean, found a number.',
      ],
    },
  ],
  'known-tag': [
    {
      value: { part: { type: 'root' } },
      issue: [
        'part.type 的值 "root" 未知，已知的有 "leaf"',
        'Value "root" of part.type is unknown; known are "leaf"',
      ],
      report: [
        '应为标签 type 的已知值（"leaf"），实为别的字符串。',
        'Should be a known value of tag type ("leaf"), found another string.',
      ],
    },
  ],
  'unknown-key': [
    {
      value: { text: 'a', cuont: 1 },
      issue: ['没有 cuont 这个字段，是不是 count？', 'cuont is not a known field; did you mean count?'],
      report: ['没有这个字段，是不是 count？', 'There is no such field; did you mean count?'],
    },
    {
      value: { inner: { id: 'b', '张 三': 1 } },
      issue: ['没有 inner."张 三" 这个字段', 'inner."张 三" is not a known field'],
      report: ['没有这个字段。', 'There is no such field.'],
    },
  ],
  'min-length': [
    {
      value: { long: '👍👍👍' },
      issue: [
        'long 至少 4 个字符，收到 "👍👍👍"',
        'long should have 4 or more characters, received "👍👍👍"',
      ],
      report: ['应为至少 4 个字符的字符串。', 'Should be a string of at least 4 characters.'],
    },
  ],
  'max-length': [
    {
      value: { short: '👍👍👍' },
      issue: [
        'short 最多 2 个字符，收到 "👍👍👍"',
        'short should have 2 or fewer characters, received "👍👍👍"',
      ],
      report: ['应为至多 2 个字符的字符串。', 'Should be a string of at most 2 characters.'],
    },
  ],
  'min-bytes': [
    {
      value: { thick: '中' },
      issue: ['thick 至少 4 字节，实有 3 字节', 'thick should have 4 or more bytes, has 3'],
      report: ['应为至少 4 字节的字符串（UTF-8）。', 'Should be a string of at least 4 bytes in UTF-8.'],
    },
  ],
  'max-bytes': [
    // U+10000 has four bytes, and one more is too much.
    {
      value: { thin: '\u{10000}a' },
      issue: ['thin 最多 4 字节，实有 5 字节', 'thin should have 4 or fewer bytes, has 5'],
      report: ['应为至多 4 字节的字符串（UTF-8）。', 'Should be a string of at most 4 bytes in UTF-8.'],
    },
  ],
  pattern: [
    {
      value: { code: 'A1' },
      issue: ['code 应符合 /^[a-z]+$/，收到 "A1"', 'code should match /^[a-z]+$/, received "A1"'],
      report: ['应为匹配 ^[a-z]+$ 的字符串。', 'Should be a string that matches ^[a-z]+$.'],
    },
  ],
  'min-items': [
    {
      value: { many: ['a'] },
      issue: ['many 至少 2 项，收到 1 项的列表', 'many should have 2 or more items, received array(1)'],
      report: ['应为至少 2 项的列表。', 'Should be a list of at least 2 items.'],
    },
  ],
  'max-items': [
    {
      value: { few: ['a', 'b'] },
      issue: ['few 最多 1 项，收到 2 项的列表', 'few should have 1 or fewer items, received array(2)'],
      report: ['应为至多 1 项的列表。', 'Should be a list of at most 1 items.'],
    },
  ],
};

const words = { 'zh-CN': await loadWords('zh-CN'), en: await loadWords('en') };
const shape = shapeOf(model, model.definitions.get('Letter')!);

describe.each(Object.entries(rows).flatMap(([code, each]) => each.map((row) => [code, row] as const)))(
  '%s',
  (code, { value, issue, report }) => {
    test(`of ${JSON.stringify(value)}, in the generated validation`, () => {
      const faults = collectFaults(shape, value);
      expect(faults.map((fault) => fault.code)).toEqual([code]);
      expect(
        faults.flatMap((fault) => [
          describeFault(fault, 'zh-CN').message,
          describeFault(fault, 'en').message,
        ]),
      ).toEqual(issue);
    });

    test(`of ${JSON.stringify(value)}, in a report on captures`, () => {
      const analysis = analyzeText(model, JSON.stringify(value));
      const { invalid } = captureReport({
        files: [],
        analysis,
        faults: [],
        moreFaults: 0,
        types: [],
        locate: () => undefined,
      });
      expect(invalid.map((each) => each.code)).toEqual([code]);
      expect(
        invalid.flatMap((each) => [
          describeViolation(each, words['zh-CN']),
          describeViolation(each, words.en),
        ]),
      ).toEqual(report);
    });
  },
);

test('a pattern is shown with the slashes that the generated code does without', () => {
  expect(pattern('ftp://x', /^https?:\u002f\u002f\\u002f/)?.details).toEqual(['^https?:\\/\\/\\\\u002f']);
});

test.each([
  [generalFault('json', '{'), '值不是 JSON 文本', 'The value is not JSON text'],
  [generalFault('unreadable', undefined), '值读取时出错', 'The value cannot be read'],
  [generalFault('more', 107, ['7']), '没有列出的不符之处还有 7 处', 'Faults that are not listed: 7'],
])('what concerns a value as a whole: %j', (fault, chinese, english) => {
  expect([describeFault(fault, 'zh-CN').message, describeFault(fault, 'en').message]).toEqual([
    chinese,
    english,
  ]);
});
