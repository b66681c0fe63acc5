import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../../../generator/base/diagnostics/describe-diagnostic.js';
import type { DescribedDiagnostic } from '../../../generator/base/diagnostics/described-diagnostic.js';
import type { Words } from '../../../generator/base/words/words.js';
import { words as english } from '../../../generator/base/words/en/words.js';
import { words as chinese } from '../../../generator/base/words/zh-CN/words.js';

function describeWord(source: string, word: string, words: Words = english): DescribedDiagnostic {
  const start = source.indexOf(word);
  const range = { file: 'a.yaml', start, end: start + word.length };
  const parameters = { key: word, keys: 'doc, type' };
  return describeDiagnostic({ code: 'unknown-key', range, parameters }, { 'a.yaml': source }, words);
}

describe('describeDiagnostic', () => {
  it('names code, place, sentence and, apart from it, the nearest word', () => {
    const diagnostic = {
      code: 'unknown-key',
      range: { file: 'a.yaml', start: 3, end: 6 },
      parameters: { key: 'dok', choices: ['known-keys', 'doc, type'] },
      suggestion: 'doc',
    } as const;
    expect(describeDiagnostic(diagnostic, { 'a.yaml': 'A:\n dok: x\n' }, chinese)).toEqual({
      code: 'unknown-key',
      severity: 'error',
      file: 'a.yaml',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 4,
      message: '未知的键“dok”。',
      suggestion: '是不是想写“doc”？',
    });
    expect(describeDiagnostic(diagnostic, {}, english).suggestion).toBe('Did you mean "doc"?');
    // Without a near word all are offered.
    const far = { ...diagnostic, suggestion: undefined };
    expect([chinese, english].map((words) => describeDiagnostic(far, {}, words).message)).toEqual([
      '未知的键“dok”，可用的键：doc, type。',
      'Unknown key "dok". Known keys: doc, type.',
    ]);
  });

  it('has no suggestion where there is no near word', () => {
    expect(describeWord('zzz: 1', 'zzz')).not.toHaveProperty('suggestion');
  });

  it('counts columns in UTF-16 code units, a tab as one', () => {
    expect(describeWord('\t文本𠮷 bad', 'bad')).toMatchObject({ line: 1, column: 7, endColumn: 10 });
  });

  it('finds the same place with LF and with CRLF', () => {
    const lines = ['', '一: 1', '二: 2', '  bad: x', ''];
    const place = { line: 4, column: 3, endLine: 4, endColumn: 6 };
    expect(describeWord(lines.join('\n'), 'bad')).toMatchObject(place);
    expect(describeWord(lines.join('\r\n'), 'bad')).toMatchObject(place);
  });

  it.each([
    ['LF', 'ab\ncd', 2],
    ['CR of CRLF', 'ab\r\ncd', 2],
    ['LF of CRLF', 'ab\r\ncd', 3],
  ])('places an offset at the %s behind the last character', (_name, source, start) => {
    const range = { file: 'a.yaml', start, end: start };
    const described = describeDiagnostic(
      { code: 'empty-mapping', range, parameters: {} },
      { 'a.yaml': source },
      english,
    );
    expect(described).toMatchObject({ line: 1, column: 3, endLine: 1, endColumn: 3 });
  });

  it('spans lines', () => {
    expect(describeWord('x: "a\r\nbcd"', '"a\r\nbcd"')).toMatchObject({
      line: 1,
      column: 4,
      endLine: 2,
      endColumn: 5,
    });
  });

  it('ends at the last character when a range goes past the end', () => {
    const range = { file: 'a.yaml', start: 3, end: 99 };
    const described = describeDiagnostic(
      { code: 'empty-mapping', range, parameters: {} },
      { 'a.yaml': 'ab\n' },
      english,
    );
    expect(described).toMatchObject({ line: 2, column: 1, endLine: 2, endColumn: 1 });
  });

  it('does without a source, even for a file called constructor', () => {
    const range = { file: 'constructor', start: 5, end: 6 };
    const described = describeDiagnostic({ code: 'empty-file', range, parameters: {} }, {}, english);
    expect(described).toMatchObject({ file: 'constructor', line: 1, column: 1 });
  });

  it('puts phrases in, and text of the spec only escaped and bounded', () => {
    const range = { file: 'a.yaml', start: 0, end: 0 };
    const parameters = {
      type: '\u001b[31m{path}',
      path: 'x'.repeat(1000),
      expected: ['constant', '"\u202e"'],
    } as const;
    const { message } = describeDiagnostic({ code: 'example-mismatch', range, parameters }, {}, english);
    expect(message).toBe(
      `The example does not fit \\u{1b}[31m{path}: ${'x'.repeat(239)}… should be the constant "\\u{202e}".`,
    );
  });
});
