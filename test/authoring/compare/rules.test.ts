import { describe, expect, test } from 'vitest';
import { directions } from '../../../generator/authoring/compare/change-rule.js';
import { describeFinding } from '../../../generator/authoring/compare/describe-finding.js';
import { impacts } from '../../../generator/authoring/compare/impacts.js';
import { words as english } from '../../../generator/base/words/en/words.js';
import { words as chinese } from '../../../generator/base/words/zh-CN/words.js';
import { compareTexts } from './compare-texts.js';
import { directedCases } from './directed-cases.js';
import { ruleCases } from './rule-cases.js';
import { inDirection, markedPlace, withoutMark } from './marked-text.js';

describe('a difference', () => {
  test.each(directedCases)(
    'is found as $rule, with the impact that the table gives on who $direction it',
    ({ rule, direction, before, after }) => {
      const comparison = compareTexts(withoutMark(before), withoutMark(after));
      const found = comparison.findings.find((finding) => finding.rule === rule);
      expect(found?.[direction]).toBe(impacts[rule][direction]);
      const { side, file, line, column } = describeFinding(found!, comparison, english);
      expect({ side, file, line, column }).toEqual({ file: 'spec/a.yaml', ...markedPlace(before, after) });
    },
  );

  test.each(directedCases)('is nothing else: $rule ($direction)', ({ rule, before, after }) => {
    const { findings } = compareTexts(withoutMark(before), withoutMark(after));
    const { besides = [] } = ruleCases[rule];
    expect(findings.filter((each) => each.rule !== rule && !besides.includes(each.rule))).toEqual([]);
    for (const finding of findings)
      for (const each of directions)
        expect([undefined, impacts[finding.rule][each]]).toContain(finding[each]);
  });

  test.each(directedCases)('is told in both languages: $rule ($direction)', ({ rule, before, after }) => {
    const comparison = compareTexts(withoutMark(before), withoutMark(after));
    const found = comparison.findings.find((finding) => finding.rule === rule)!;
    for (const words of [chinese, english]) {
      const { message, change } = describeFinding(found, comparison, words);
      expect(message).not.toMatch(/\{\w+\}|undefined|object Object/);
      expect(change).not.toMatch(/undefined|object Object|^\s|\s$|: →|→ $/);
      expect(change).not.toContain(rule);
    }
  });
});

test('a difference is told in a few signs of the spec’s own words', () => {
  const changeOf = (wanted: string): string | undefined => {
    const found = directedCases.find(({ rule }) => rule === wanted)!;
    const comparison = compareTexts(withoutMark(found.before), withoutMark(found.after));
    const finding = comparison.findings.find(({ rule }) => rule === wanted)!;
    return describeFinding(finding, comparison, english).change;
  };
  expect(
    Object.fromEntries(
      ['type-renamed', 'field-renamed', 'kind-changed', 'now-sent', 'alias-added', 'constant-added'].map(
        (rule) => [rule, changeOf(rule)],
      ),
    ),
  ).toEqual({
    'type-renamed': 'A → B',
    'field-renamed': 'A: b → c',
    'kind-changed': 'A: object → enum',
    'now-sent': 'A: +sent',
    'alias-added': 'A.b: +alias c',
    'constant-added': 'A.k: +"y"',
  });
});

test('when a field is there is told as part of a sentence', () => {
  const level = (open: boolean): string =>
    `L: { doc: 等级, enum: uint32, open: ${open}, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }\n`;
  const told = (old: string, now: string, open = false): readonly string[] => {
    const [before, after] = [old, now].map(
      (field) => `A: { doc: 甲, fields: { l: { type: L, doc: 等级 }, ${field} } }\n`,
    );
    const comparison = compareTexts(level(false) + before!, level(open) + after!);
    const found = comparison.findings.find(({ subject }) => subject.path[0] === 'b')!;
    return [english, chinese].map((words) => describeFinding(found, comparison, words).message);
  };
  const one = 'b: { type: string, doc: 乙, when: { l: 1 } }';
  expect(told(one, 'b?: { type: string, doc: 乙 }')).toEqual([
    'Field A.b was required if l is 1 and is optional now.',
    '字段 A.b 由“l 为 1 时必有”变为“可选”。',
  ]);
  expect(told(one, one, true)).toEqual([
    'Field A.b was required if l is 1 and is optional (documented if l is 1) now.',
    '字段 A.b 由“l 为 1 时必有”变为“可选（文档所说，l 为 1 时有）”。',
  ]);
  expect(told(one, one.replace('l: 1', 'l: [1, 2]'))).toEqual([
    'Field A.b is required more often: if l is 1 before, if l is 1, 2 now.',
    '字段 A.b 在更多情形下必有：由“l 为 1”变为“l 为 1、2”。',
  ]);
});

test('the same spec has no differences', () => {
  for (const { old, now } of Object.values(ruleCases)) {
    for (const text of [old, now]) {
      const plain = withoutMark(inDirection(text, 'sent'));
      expect(compareTexts(plain, plain).findings).toEqual([]);
    }
  }
});

test('that conditions bind, or no longer do, because a type is sent alone or received is told of the type', () => {
  const level = 'L: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }\n';
  const fields = 'l: { type: L, doc: 等级 }, b: { type: string, doc: 乙, when: { l: 1 } }';
  const sent = `${level}A: { doc: 甲, sent: true, fields: { ${fields} } }\n`;
  const both = `${sent}R: { doc: 收到的, fields: { a: { type: A, doc: 甲 } } }\n`;
  const rulesOf = (old: string, now: string): readonly string[] =>
    compareTexts(old, now).findings.map(({ rule }) => rule);
  expect(rulesOf(sent, both)).toEqual(['now-received', 'type-added']);
  expect(rulesOf(both, sent)).toEqual(['now-sent', 'type-removed']);
});

test('what is both sent and received breaks who reads it, and is a feature to who sends it', () => {
  const base = (presence: string): string =>
    `Base: { doc: 基, fields: { b${presence}: { type: any, doc: 乙 } } }\n` +
    'S: { doc: 发的, sent: true, extends: Base, fields: { c?: { type: string, doc: 丙 } } }\n' +
    'R: { doc: 收的, extends: Base, fields: { d?: { type: string, doc: 丁 } } }\n';
  const { findings } = compareTexts(base(''), base('?'));
  expect(findings).toMatchObject([{ rule: 'presence-loosened', received: 'breaking', sent: 'feature' }]);
});

test('a spelling takes a promise only from a field that was promised', () => {
  const a = (field: string): string =>
    `A: { doc: 甲, fields: { ${field}: { type: string, doc: 乙${field === 'b' ? ', aliases: c' : ''} } } }\n`;
  const rules = compareTexts(a('b?'), a('b')).findings.map(({ rule }) => rule);
  expect(rules).toEqual(['presence-tightened', 'alias-added']);
});
