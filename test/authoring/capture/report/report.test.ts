import { describe, expect, test } from 'vitest';
import {
  captureReport,
  type CaptureReport,
} from '../../../../generator/authoring/capture/report/capture-report.js';
import { describeViolation } from '../../../../generator/authoring/capture/report/describe-violation.js';
import { printReport } from '../../../../generator/authoring/capture/report/print-report.js';
import { locateInSpec } from '../../../../generator/shell/cli/commands/locate-in-spec.js';
import { loadWords, type LanguageTag } from '../../../../generator/base/words/languages.js';
import { displayWidth } from '../../../../generator/base/text/display-width.js';
import { shownLines } from '../../../support/shown-lines.js';
import { validSpec } from '../../infer/infer-from.js';
import { ownEvent, ownMenu, ownSpec, ownText } from '../../infer/own-spec.js';
import { analyzeText } from '../analyze/analyze-text.js';

const spec = validSpec(ownSpec);
const { model } = spec;
const locate = locateInSpec(spec);

function reportOn(...texts: readonly string[]): CaptureReport {
  const files = texts.map((_, index) => (index === 0 ? 'capture' : `capture-${index + 1}`));
  const analysis = analyzeText(model, ...texts);
  return captureReport({
    files,
    analysis,
    faults: [],
    moreFaults: 0,
    types: [...model.definitions.keys()],
    locate,
  });
}

const words = { 'zh-CN': await loadWords('zh-CN'), en: await loadWords('en') };

function print(report: CaptureReport, language: LanguageTag, width = 80, colors = false): string {
  const docOf = (type: string): string => model.definitions.get(type)?.doc ?? '';
  return shownLines(printReport({ report, docOf }, { words: words[language], width }), colors);
}

const items = [
  { ...ownText, seq: 1, text: { content: 'x'.repeat(99), emoji: ['张三'] } },
  { ...ownText, seq: 2, origin: 7, text: { content: 5, mood: '难过' } },
  { ...ownText, msgtype: 'red_packet', red_packet: { title: '恭喜', amount: 888, 张三: 1 } },
  { ...ownText, msgtype: '张三说' },
  { ...ownMenu, menu: { ...ownMenu.menu, list: [{ type: 'other' }, { type: 'view', view: {} }], 李四: 1 } },
  { ...ownEvent, event: { event_type: 'blink', open_kfid: 'k' } },
  { msgid: 'a' },
];
const report = reportOn(
  JSON.stringify({ errcode: 'x', msg_list: items }, null, 1),
  `${JSON.stringify(ownText)}\n${JSON.stringify(ownText)}`,
);

describe('a report', () => {
  test.each([
    ['zh-CN', 80],
    ['en', 80],
    ['zh-CN', 40],
    ['en', 40],
  ] as const)('in %s, in %i columns', async (language, width) => {
    const text = print(report, language, width);
    await expect(`${text}\n`).toMatchFileSnapshot(`fixtures/report-${language}-${width}.txt`);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/ $/m);
  });

  test('differs in colours alone', () => {
    expect(print(report, 'en', 80, true).replaceAll(/\x1b\[\d+m/g, '')).toBe(print(report, 'en'));
    expect(print(report, 'en', 80, true)).toContain('\u001b[1mItems by type\u001b[22m');
  });

  test('is always the same', () => {
    const again = reportOn(
      JSON.stringify({ errcode: 'x', msg_list: items }, null, 1),
      `${JSON.stringify(ownText)}\n${JSON.stringify(ownText)}`,
    );
    expect(again).toEqual(report);
  });

  test('leads to the lines of the spec that say what is allowed', () => {
    const lineOf = ({ spec }: CaptureReport['invalid'][number]): string | undefined =>
      spec === null
        ? undefined
        : (ownSpec as Readonly<Record<string, string>>)[spec.file]?.split('\n')[spec.line - 1]?.trim();
    const { open_kfid: _, ...older } = ownText;
    const { invalid } = reportOn(
      JSON.stringify([
        { ...ownText, send_time: 'x', text: { content: 5 } },
        { ...ownText, origin: 5 },
        { ...older, kfid: 1 },
        {
          ...ownMenu,
          menu: {
            list: [{ type: 'view', view: {} }, { type: 'other' }],
            rows: [{ cells: [{ id: 'x' }] }],
            style: { color: 1 },
          },
        },
        { msgtype: 'event', event: {} },
        {},
      ]),
    );
    expect(Object.fromEntries(invalid.map((each) => [each.path, lineOf(each)]))).toEqual({
      'TextMessage.send_time': 'send_time: { type: uint32, doc: 时间 }',
      'TextMessage.text.content': 'content: { type: string, maxLength: 20, doc: 内容 }',
      'TextMessage.kfid': 'open_kfid: { type: string, doc: 账号, aliases: kfid }',
      'MenuMessage.menu.list[].view.url':
        'fields: { type: { const: view, doc: 类型 }, view: { doc: 链接, fields: { url: { type: string, doc: 地址 } } } }',
      'MenuMessage.menu.rows[].cells[].id':
        'cells: { doc: 各格, items: { fields: { id: { type: uint32, doc: 编号 } } } }',
      'MenuMessage.menu.style.color':
        'Style: { doc: 样式, fields: { color?: { type: string, doc: 颜色 } }, examples: [{ color: red }] }',
      'KfMessage.event.event_type': 'KfEvent: { doc: 客服事件, in: KfMessage, union: event.event_type }',
      'KfMessage.msgtype': 'KfMessage: { doc: 客服消息, union: msgtype }',
    });
  });

  test('folds what there is without end', () => {
    const words = Array.from(
      { length: 90 },
      (_, index) =>
        `w${Array.from(`${index}`)
          .map((digit) => 'abcdefghij'.charAt(+digit))
          .join('')}`,
    );
    const { driftedFields, driftedCodes, unknown } = reportOn(
      JSON.stringify([
        ...words.map((word) => ({ ...ownText, [word]: 1, b: 1 })),
        ...words.map((_, index) => ({ ...ownText, origin: 100 + index })),
        ...words.map((msgtype) => ({ ...ownText, msgtype })),
      ]),
    );
    expect(driftedFields).toMatchObject([{ path: 'TextMessage.…', count: 180, shape: '…' }]);
    expect(driftedCodes).toMatchObject([{ enum: 'Origin', value: null, count: 90 }]);
    expect(unknown).toMatchObject([{ tags: 'msgtype: …', count: 90, shape: '…' }]);
    expect([driftedFields, driftedCodes, unknown].map(([first]) => first?.first.offset)).toEqual(
      [...[driftedFields, driftedCodes, unknown].map(([first]) => first?.first.offset)].sort(
        (a = 0, b = 0) => a - b,
      ),
    );
  });

  test('says of nothing that all is well', () => {
    const clean = reportOn(JSON.stringify(ownText));
    expect(print(clean, 'en')).toBe(
      'capture: 1 item, 0 responses\n\nItems by type\nitems  invalid  type\n1               TextMessage  文本\n\nThe spec allows and covers all of it.',
    );
    expect(print({ ...clean, moreFindings: 3 }, 'en')).toContain(
      'There is too much to list it all: 3 more occurrences.',
    );
    const fault = { code: 'ends-early', place: { file: '-', line: 3, column: 5, offset: 9 } } as const;
    expect(print({ ...clean, files: ['-'], faults: [fault], moreFaults: 2 }, 'zh-CN')).toBe(
      '标准输入：1 条消息，0 个响应\n\n各类型的条数\n条数  有误  类型\n1           TextMessage  文本\n\n无法读取之处\n位置          问题\n标准输入:3:5  文件到此中断，最后一个值不完整\n              另有 2 处没有列出\n\n以上只统计了能读取的部分。',
    );
  });

  test('names no file if there is only one', () => {
    expect(print(reportOn(JSON.stringify({ ...ownText, seq: 1 })), 'en')).toContain(
      '\nTextMessage.seq (once, at 1:1)\n',
    );
  });

  test('names the first of many files', () => {
    const clean = reportOn(JSON.stringify(ownText));
    const summary = (files: readonly string[], language: LanguageTag): string =>
      print({ ...clean, files }, language, 200).split('\n')[0] ?? '';
    expect(summary(['a', '-', 'b'], 'en')).toBe('a, standard input, b: 1 item, 0 responses');
    expect(summary(['a', 'b', 'c', 'd'], 'en')).toBe('a, b, c and others (4 files): 1 item, 0 responses');
    expect(summary(['a', 'b', 'c', 'd'], 'zh-CN')).toBe('a, b, c 等 4 个文件：1 条消息，0 个响应');
    expect(summary(['a\u001b[2J'], 'en')).toBe('a\\u{1b}[2J: 1 item, 0 responses');
  });
});

describe('what is wrong is a sentence', () => {
  const violation = (
    code: string,
    received: string,
    ...details: readonly string[]
  ): CaptureReport['invalid'][number] => ({
    ...{
      path: 'A.b',
      code,
      received: received as 'string',
      details,
      count: 1,
      first: { file: 'a', line: 1, column: 1, offset: 0 },
      spec: null,
    },
  });

  test.each([
    [['required', 'absent'], '缺少这个字段。', 'The field is missing.'],
    [['string', 'number'], '应为字符串，实为数。', 'Should be a string, found a number.'],
    [['object', 'null'], '应为对象，实为 null。', 'Should be an object, found null.'],
    [['list', 'boolean'], '应为列表，实为布尔值。', 'Should be a list, found true or false.'],
    [
      ['integer', 'number', '0', '9'],
      '应为 0 到 9 的整数，实为别的数。',
      'Should be an integer from 0 to 9, found another number.',
    ],
    [
      ['integer', 'string', '0', '9'],
      '应为 0 到 9 的整数，实为字符串。',
      'Should be an integer from 0 to 9, found a string.',
    ],
    [
      ['constant', 'string', '"a"'],
      '应为固定值 "a"，实为别的字符串。',
      'Should be the constant "a", found another string.',
    ],
    [
      ['constant', 'number', '"a"'],
      '应为固定值 "a"，实为数。',
      'Should be the constant "a", found a number.',
    ],
    [
      ['constant', 'boolean', 'true'],
      '应为固定值 true，实为别的布尔值。',
      'Should be the constant true, found the other one.',
    ],
    [
      ['one-of', 'number', '1, 2'],
      '应为以下之一：1, 2，实为别的数。',
      'Should be one of 1, 2, found another number.',
    ],
    [
      ['known-tag', 'string', 't', '"a", "b"'],
      '应为标签 t 的已知值（"a", "b"），实为别的字符串。',
      'Should be a known value of tag t ("a", "b"), found another string.',
    ],
    [
      ['alternatives', 'list', 'string | number'],
      '应为以下类型之一：string | number，实为列表。',
      'Should be one of the types string | number, found a list.',
    ],
    [
      ['max-length', 'string', '5'],
      '应为至多 5 个字符的字符串。',
      'Should be a string of at most 5 characters.',
    ],
    [
      ['min-bytes', 'string', '5'],
      '应为至少 5 字节的字符串（UTF-8）。',
      'Should be a string of at least 5 bytes in UTF-8.',
    ],
    [
      ['max-bytes', 'string', '5'],
      '应为至多 5 字节的字符串（UTF-8）。',
      'Should be a string of at most 5 bytes in UTF-8.',
    ],
    [['max-items', 'list', '5'], '应为至多 5 项的列表。', 'Should be a list of at most 5 items.'],
    [['pattern', 'string', '^a$'], '应为匹配 ^a$ 的字符串。', 'Should be a string that matches ^a$.'],
  ] as const)('%j', ([code, received, ...details], chinese, english) => {
    const each = violation(code, received, ...details);
    expect(describeViolation(each, words['zh-CN'])).toBe(chinese);
    expect(describeViolation(each, words.en)).toBe(english);
  });
});

test('of many kinds the most frequent ones are listed, and how many more there are', () => {
  const names = Array.from(
    { length: 60 },
    (_, index) => `field_${'abcdefghij'.charAt(index / 10)}${'abcdefghij'.charAt(index % 10)}`,
  );
  const rare = names.map((name) => ({ ...ownText, [name]: 1 }));
  const often = { ...ownText, often: 1 };
  const many = reportOn(JSON.stringify([...rare, often, often]));
  const text = print(many, 'en');
  expect(many.driftedFields).toHaveLength(61);
  expect(text).toContain('TextMessage.often (2 times');
  expect(text.match(/^TextMessage\./gm)).toHaveLength(50);
  expect(text).toContain('… and 11 more kinds (11 occurrences); --format json lists them');
});
