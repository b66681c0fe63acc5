import { describe, expect, it } from 'vitest';
import { advise } from '../../../generator/compiler/read/advise.js';
import { readSpec } from '../../../generator/compiler/read/read-spec.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { readSpecFiles } from '../../support/read-spec-files.js';

function adviceOn(files: SourceFiles): readonly string[] {
  const result = readSpec(files);
  if (!result.ok) throw new Error(`not valid: ${result.diagnostics.map(({ code }) => code).join()}`);
  return advise(result.model, files).map(({ code, range }) => {
    const text = files[range.file] ?? '';
    return `${range.file}:${text.slice(0, range.start).split('\n').length} ${code}`;
  });
}

const card = (userid: string): string => `Card:\n  doc: 名片\n  fields:\n${userid}`;

describe('the shipped spec', () => {
  it('gives no cause for advice', () => {
    expect(adviceOn(readSpecFiles())).toEqual([]);
  });

  it('does once a sample loses the only branch that it shows', () => {
    const files = readSpecFiles();
    const path = 'spec/events/session_status_change.yaml';
    const text = files[path] ?? '';
    const changed = text
      .replace(/ {4}- msgid: 0vFn[^]*?(?= {4}- msgid: 1w)/, '')
      .replace(/ {4}- msgid: 2xHq[^]*?(?=\n\n)/, '');
    expect(changed.length).toBeLessThan(text.length - 500);
    expect(adviceOn({ ...files, [path]: changed })).toEqual([`${path}:19 unshown-value`]);
  });
});

describe('a suppression', () => {
  const comment = '# kfgen-ignore doc-without-chinese: 专有名词';

  it.each([
    ['at the end of the line', `    userid: { type: string, doc: userid } ${comment}\n`],
    ['on the line before', `    ${comment}\n    userid: { type: string, doc: userid }\n`],
    [
      'with other comments and empty lines between',
      `    ${comment}\n    # 见文档\n\n    userid: { type: string, doc: userid }\n`,
    ],
    [
      'with a full-width colon',
      `    ${comment.replace(': ', '：')}\n    userid: { type: string, doc: userid }\n`,
    ],
    ['at the end of a file without a line end', `    userid: { type: string, doc: userid } ${comment}`],
  ])('takes the warning away: %s', (_, userid) => {
    expect(adviceOn({ 'a.yaml': card(userid) })).toEqual([]);
  });

  it('speaks of one line, one rule and one file only', () => {
    const twice = `    ${comment}\n    userid: { type: string, doc: userid }\n    note: { type: string, doc: note }\n`;
    expect(adviceOn({ 'a.yaml': card(twice) })).toEqual(['a.yaml:6 doc-without-chinese']);
    const other = `    ${comment.replace('doc-without-chinese', 'todo')}\n    userid: { type: string, doc: userid }\n`;
    expect(adviceOn({ 'a.yaml': card(other) })).toEqual([
      'a.yaml:5 doc-without-chinese',
      'a.yaml:4 unused-suppression',
    ]);
    const elsewhere = card('    userid: { type: string, doc: userid }\n');
    const files = {
      'a.yaml': elsewhere,
      'b.yaml': card(`    ${comment}\n    note: { type: string, doc: 备注 }\n`).replace('Card', 'Other'),
    };
    expect(adviceOn(files)).toEqual(['a.yaml:4 doc-without-chinese', 'b.yaml:4 unused-suppression']);
  });

  it('is none inside a text', () => {
    const quoted = card(`    userid: { type: string, doc: '说明 ${comment}' }\n`);
    const block = card(`    userid:\n      type: string\n      doc: |-\n        说明\n        ${comment}\n`);
    expect(adviceOn({ 'a.yaml': quoted })).toEqual([]);
    expect(adviceOn({ 'a.yaml': block })).toEqual([]);
  });

  it('may stand twice on a line that has two warnings', () => {
    const line =
      '    # kfgen-ignore text-cut: 是注释\n    userid: { type: string, doc: userid # 注释\n      }';
    expect(adviceOn({ 'a.yaml': card(`    ${comment}\n${line}\n`) })).toEqual([]);
  });
});

describe('a field counts as shown', () => {
  const spec = (example: string): SourceFiles => ({
    'a.yaml': `KfMessage: { doc: 联合, union: msgtype }
M:
  doc: 消息
  in: KfMessage
  fields:
    msgtype: { const: m, doc: 类型 }
    list?: { doc: 列表, items: { fields: { id?: { type: string, doc: 编号, aliases: iid } } } }
    more?: { type: 'Other[]', doc: 其他 }
  examples: [${example}]
Other: { doc: 其他, fields: { note?: { type: string, doc: 备注 } } }
`,
  });

  it.each([
    ['{ msgtype: m, list: [{ id: a }], more: [{ note: b }] }', []],
    ['{ msgtype: m, list: [{}, { iid: a }], more: [{}, { note: b }] }', []],
    ['{ msgtype: m, list: [{}], more: [{ note: b }] }', ['a.yaml:7 unshown-field']],
    ['{ msgtype: m, list: [{ id: a }], more: [{}] }', ['a.yaml:10 unshown-field']],
    ['{ msgtype: m, list: [{ id: a }] }', ['a.yaml:8 unshown-field']],
  ])('in lists and in the types that it refers to: %s', (example, expected) => {
    expect(adviceOn(spec(example))).toEqual(expected);
  });
});
