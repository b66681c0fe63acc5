import { expect, test } from 'vitest';
import { displayWidth } from '../../../generator/base/text/display-width.js';
import { textTable } from '../../../generator/base/text/text-table.js';
import { wrapText } from '../../../generator/base/text/wrap-text.js';
import { shownLines } from '../../support/shown-lines.js';

test.each([
  ['Chinese between any two characters', '客户发送消息', 6, ['客户发', '送消息']],
  ['words at blanks', 'one two three', 8, ['one two', 'three']],
  ['no word inside', '收到 welcome_code 后', 14, ['收到', 'welcome_code', '后']],
  ['a word that is too long for any line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['no line begins with a closing mark', '客户发，送消息', 6, ['客户', '发，送', '消息']],
  ['no line ends with an opening bracket', '客户（发送）', 6, ['客户', '（发', '送）']],
  ['line ends that are there', '客户\n消息', 20, ['客户', '消息']],
  ['what cannot be printed', 'a\u001bb', 20, ['a\\u{1b}b']],
  ['nothing', '', 20, ['']],
  ['an emoji of several code points in one piece', '👨‍👩‍👧👨‍👩‍👧', 2, ['👨‍👩‍👧', '👨‍👩‍👧']],
])('wraps %s', (_, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('no line is wider than asked for, and no character is lost', () => {
  const text = '失败类型。0-未知原因 1-客服账号已删除 https://a.example/x?y=z（已弃用：文档已不再列出）';
  for (let width = 2; width < 60; width += 1) {
    const lines = wrapText(text, width);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});

test('a word of many lines is cut to full ones', () => {
  const lines = wrapText('x'.repeat(4_000), 40);
  expect(lines).toHaveLength(100);
});

const columns = [{ heading: '字段' }, { heading: '类型', maximum: 6 }, { heading: '说明' }];
const rows = [
  { depth: 0, cells: ['名称', 'string', '客户的名称'] },
  { depth: 1, cells: ['id', 'number | string', '编号'] },
];

test('columns are aligned by what the terminal shows, and a wide cell is wrapped', () => {
  expect(shownLines(textTable(columns, rows, 40)).split('\n')).toEqual([
    '字段  类型    说明',
    '名称  string  客户的名称',
    '  id  number  编号',
    '      |',
    '      string',
  ]);
});

test('where the last column had no room, each row takes lines of its own', () => {
  expect(shownLines(textTable(columns, rows, 30)).split('\n')).toEqual([
    '名称  string',
    '    客户的名称',
    '  id  number | string',
    '      编号',
  ]);
});

test('no rows make no table', () => {
  expect(textTable(columns, [], 80)).toEqual([]);
});
