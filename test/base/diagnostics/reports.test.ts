import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDiagnostics } from '../../../generator/base/diagnostics/compare-diagnostics.js';
import { describeDiagnostic } from '../../../generator/base/diagnostics/describe-diagnostic.js';
import type { DescribedDiagnostic } from '../../../generator/base/diagnostics/described-diagnostic.js';
import type { Diagnostic } from '../../../generator/base/diagnostics/diagnostic.js';
import { diagnosticAnnotations } from '../../../generator/base/diagnostics/diagnostic-annotations.js';
import { diagnosticLines } from '../../../generator/base/diagnostics/diagnostic-lines.js';
import { diagnosticsDocument } from '../../../generator/base/diagnostics/diagnostics-document.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { githubAnnotation } from '../../../generator/base/text/github-annotation.js';
import { jsonText } from '../../../generator/base/text/json-text.js';
import type { Words } from '../../../generator/base/words/words.js';
import { shownLines } from '../../support/shown-lines.js';
import { words as english } from '../../../generator/base/words/en/words.js';
import { words as chinese } from '../../../generator/base/words/zh-CN/words.js';

const source = 'A:\n  a: { type: string, maxlength: 3 }\n';
const options: Options = { words: english, sources: { 'a.yaml': source }, colors: false };
interface Options {
  readonly words: Words;
  readonly sources: SourceFiles;
  readonly colors: boolean;
}

function pretty(diagnostics: readonly DescribedDiagnostic[], { words, sources, colors }: Options): string {
  return shownLines(diagnosticLines(diagnostics, sources, { words, width: undefined }), colors);
}

function json(diagnostics: readonly DescribedDiagnostic[]): string {
  return jsonText(diagnosticsDocument(diagnostics));
}

function github(diagnostics: readonly DescribedDiagnostic[], { words }: Options): string {
  return diagnosticAnnotations(diagnostics, words).map(githubAnnotation).join('\n');
}

const misspelt: DescribedDiagnostic = {
  code: 'unknown-key',
  severity: 'error',
  file: 'a.yaml',
  line: 2,
  column: 22,
  endLine: 2,
  endColumn: 31,
  message: 'Unknown key "maxlength".',
  suggestion: 'Did you mean "maxLength"?',
};
const undocumented: DescribedDiagnostic = {
  code: 'missing-doc',
  severity: 'error',
  file: 'a.yaml',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  message: 'The Chinese text (doc) is missing.',
};
const unreadable: DescribedDiagnostic = {
  ...undocumented,
  code: 'empty-file',
  file: 'B.yaml',
  message: 'Empty.',
};

describe('the report for people', () => {
  it('gives place, sentence and frame of each mistake in order, then the count', () => {
    expect(pretty([misspelt, undocumented, unreadable], options)).toBe(`B.yaml:1:1 empty-file
Empty.

a.yaml:1:1 missing-doc
The Chinese text (doc) is missing.

1 | A:
  | ^

a.yaml:2:22 unknown-key
Unknown key "maxlength". Did you mean "maxLength"?

1 | A:
2 |   a: { type: string, maxlength: 3 }
  |                      ^^^^^^^^^

3 mistakes in 2 files.`);
  });

  it('counts in the language of the user', () => {
    expect(pretty([misspelt], options)).toMatch(/\n1 mistake in 1 file\.$/);
    expect(pretty([misspelt], { ...options, words: chinese })).toMatch(/\n1 个文件中有 1 处错误。$/);
  });

  it('is empty when nothing is wrong', () => {
    expect(pretty([], options)).toBe('');
  });

  it('says the same in colour and without', () => {
    const colored = pretty([misspelt], { ...options, colors: true });
    expect(colored).toContain('\u001b[');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(pretty([misspelt], options));
  });
});

describe('the document for programs', () => {
  it('is one document with the keys in fixed order', () => {
    const { suggestion, message, ...rest } = misspelt;
    const shuffled: DescribedDiagnostic = {
      message,
      ...(suggestion !== undefined && { suggestion }),
      ...rest,
    };
    expect(json([shuffled, undocumented])).toBe(
      JSON.stringify({ diagnostics: [undocumented, misspelt] }, null, 2),
    );
    expect(JSON.parse(json([]))).toEqual({ diagnostics: [] });
  });

  it('escapes what could reach a terminal, and keeps the true file name', () => {
    const file = 'a\u001b\u009b\u202e\ufeff\u{e0041}文😀.yaml';
    const report = json([{ ...misspelt, file }]);
    expect(report).toContain('a\\u001b\\u009b\\u202e\\ufeff\\udb40\\udc41文😀.yaml');
    expect(JSON.parse(report)).toMatchObject({ diagnostics: [{ file }] });
  });
});

describe('the annotations for GitHub', () => {
  it('is one annotation a line, in order', () => {
    expect(github([misspelt, undocumented], options)).toBe(
      [
        '::error file=a.yaml,line=1,col=1,endLine=1,endColumn=2,title=missing-doc::The Chinese text (doc) is missing.',
        '::error file=a.yaml,line=2,col=22,endLine=2,endColumn=31,title=unknown-key::Unknown key "maxlength". Did you mean "maxLength"?',
      ].join('\n'),
    );
  });

  it('escapes what would end a property or a message', () => {
    const hostile = { ...undocumented, file: 'a,title=x:y%0A::z.yaml', message: '100%, a: b\r\n::error::c' };
    expect(github([hostile], options)).toBe(
      '::error file=a%2Ctitle=x%3Ay%250A%3A%3Az.yaml,line=1,col=1,endLine=1,endColumn=2,title=missing-doc::100%25, a: b%0D%0A::error::c',
    );
  });
});

describe('all reports', () => {
  it('print nothing from a spec that controls a terminal', () => {
    const hostile = '\u001b]8;;http://x\u0007\u009b2J\u202e\u2066\u200b\r\n\u2028\ud800';
    const range = { file: hostile, start: 0, end: 5 };
    const parameters = { key: hostile, keys: hostile };
    const diagnostic = { code: 'unknown-key', range, parameters, suggestion: hostile } as const;
    const sources = { [hostile]: `${hostile}: 1` };
    for (const words of [chinese, english]) {
      const described = describeDiagnostic(diagnostic, sources, words);
      for (const format of [pretty, json, github]) {
        const report = format([described], { words, sources, colors: false });
        expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b]/u);
      }
    }
  });

  it('do not depend on the order in which mistakes were found', () => {
    const samples = [misspelt, undocumented, unreadable, { ...misspelt, code: 'duplicate-key' as const }];
    fc.assert(
      fc.property(fc.shuffledSubarray(samples, { minLength: samples.length }), (shuffled) => {
        for (const format of [pretty, json, github]) {
          expect(format(shuffled, options)).toBe(format(samples, options));
        }
      }),
    );
  });
});

describe('a report that leaves some out', () => {
  const mistakes = (code: 'unknown-key' | 'todo', count: number): Diagnostic[] =>
    Array.from({ length: count }, () => ({
      code,
      range: { file: 'c.yaml', start: 0, end: 1 },
      parameters: {},
    }));
  const left = [...mistakes('unknown-key', 2), ...mistakes('todo', 17_998)];

  it('says to people how many of which rule, and counts them all', () => {
    const lines = diagnosticLines([misspelt], options.sources, { words: english, width: undefined }, left);
    expect(shownLines(lines).split('\n').slice(-5)).toEqual([
      '18000 more are not listed (--format json lists up to 10000):',
      '  todo  17998',
      '  unknown-key  2',
      '',
      '3 mistakes and 17998 warnings in 2 files.',
    ]);
  });

  it('says so to programs', () => {
    expect(diagnosticsDocument([misspelt], left)).toEqual({
      diagnostics: [misspelt],
      left: { count: 18_000, rules: { todo: 17_998, 'unknown-key': 2 } },
    });
  });

  it('says so on GitHub before all else, at the level of the worst', () => {
    const annotations = diagnosticAnnotations([misspelt], english, left).map(githubAnnotation);
    expect(annotations).toHaveLength(2);
    expect(annotations[0]).toBe(
      '::error title=kfgen::3 mistakes and 17998 warnings in 2 files.%0A18000 more are not listed (--format json lists up to 10000):%0Atodo 17998%0Aunknown-key 2',
    );
    const [first] = diagnosticAnnotations([], english, mistakes('todo', 1));
    expect(first?.level).toBe('warning');
  });
});

describe('compareDiagnostics', () => {
  it('orders by file in code units, then line, column, code', () => {
    const inOrder: DescribedDiagnostic[] = [
      { ...misspelt, file: 'Z.yaml', line: 9 },
      { ...misspelt, file: 'a.yaml', line: 2, column: 9 },
      { ...misspelt, file: 'a.yaml', line: 10, column: 1, code: 'missing-doc' },
      { ...misspelt, file: 'a.yaml', line: 10, column: 1, code: 'unknown-key' },
      { ...misspelt, file: 'é.yaml', line: 1 },
    ];
    expect(inOrder.toReversed().sort(compareDiagnostics)).toEqual(inOrder);
  });
});
