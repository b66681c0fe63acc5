import { describe, expect, test } from 'vitest';
import { directions, type ChangeRule } from '../../../generator/authoring/compare/change-rule.js';
import { describeFinding } from '../../../generator/authoring/compare/describe-finding.js';
import { impacts } from '../../../generator/authoring/compare/impacts.js';
import { words as english } from '../../../generator/base/words/en/words.js';
import { words as chinese } from '../../../generator/base/words/zh-CN/words.js';
import { compareTexts } from './compare-texts.js';
import { ruleCases } from './rule-cases.js';
import { inDirection, markedPlace, withoutMark } from './marked-text.js';

const cases = Object.entries(ruleCases).flatMap(([rule, { directions: own, ...texts }]) =>
  (own ?? directions).map((direction) => ({ rule: rule as ChangeRule, direction, ...texts })),
);

describe('a difference', () => {
  test.each(cases)('is found as $rule ($direction)', ({ rule, direction, old, now, besides = [] }) => {
    const [before, after] = [old, now].map((text) => inDirection(text, direction)) as [string, string];
    const comparison = compareTexts(withoutMark(before), withoutMark(after));
    const rules = comparison.findings.map((finding) => finding.rule);
    expect(rules).toContain(rule);
    expect(rules.filter((each) => each !== rule && !besides.includes(each))).toEqual([]);
    const found = comparison.findings.find((finding) => finding.rule === rule)!;
    const { side, file, line, column } = describeFinding(found, comparison, english);
    expect({ side, file, line, column }).toEqual({ file: 'spec/a.yaml', ...markedPlace(before, after) });
  });

  test.each(cases)('means what the table says of $rule ($direction)', ({ rule, direction, old, now }) => {
    const [before, after] = [old, now].map((text) => withoutMark(inDirection(text, direction)));
    const found = compareTexts(before!, after!).findings.find((finding) => finding.rule === rule)!;
    const meant = impacts[rule];
    const given = directions.filter((each) => found[each] !== undefined);
    expect(given.length).toBeGreaterThan(0);
    for (const each of given) expect(found[each]).toBe(meant[each]);
  });

  test.each(cases)('is told in both languages: $rule ($direction)', ({ rule, direction, old, now }) => {
    const [before, after] = [old, now].map((text) => withoutMark(inDirection(text, direction)));
    const comparison = compareTexts(before!, after!);
    const found = comparison.findings.find((finding) => finding.rule === rule)!;
    for (const words of [chinese, english]) {
      const { message, change } = describeFinding(found, comparison, words);
      expect(message).not.toMatch(/\{\w+\}|undefined|object Object/);
      expect(change).not.toMatch(/undefined|object Object|^\s/);
    }
  });
});

test('the same spec has no differences', () => {
  for (const { old, now } of Object.values(ruleCases)) {
    for (const text of [old, now]) {
      const plain = withoutMark(inDirection(text, 'sent'));
      expect(compareTexts(plain, plain).findings).toEqual([]);
    }
  }
});
