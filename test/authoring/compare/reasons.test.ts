import { expect, test } from 'vitest';
import { describeAll } from '../../../generator/authoring/compare/report/comparison-report.js';
import { words } from '../../../generator/base/words/en/words.js';
import { compareTexts } from './compare-texts.js';

/** The differences that count. */
function counted(old: string, now: string): readonly string[] {
  return describeAll(compareTexts(old, now), words)
    .filter(({ ignored }) => ignored === undefined)
    .map(({ change }) => change);
}

const objectOf = (names: readonly string[], comment = ''): string =>
  `${comment}\nA: { doc: 甲, fields: { ${names.map((name) => `${name}: { type: string, doc: 乙 }`).join(', ')} } }\n`;

test('a reason beside a type is about the field that it names, not about what goes later', () => {
  const old = objectOf(['a', 'b_1', 'b']);
  const reason = '# kfgen-ignore field-removed: 字段b从来没有返回过';
  expect(counted(old, objectOf(['a', 'b_1'], reason))).toEqual([]);
  expect(counted(old, objectOf(['a'], reason))).toEqual(['A -b_1']);
  expect(counted(old, objectOf(['a'], `${reason}，b_1 也是`))).toEqual([]);
});

test.each(['b-c', '乙', '$b', 'b.c'])('a reason can name the field %s', (name) => {
  const old = objectOf(['a', name]);
  const now = (reason: string): string => objectOf(['a'], `# kfgen-ignore field-removed: ${reason}`);
  expect(counted(old, now(`线上没有“${name}”`))).toEqual([]);
  expect(counted(old, now('线上没有'))).toHaveLength(1);
});

test('a reason names the spelling, value or member that is gone', () => {
  const before = (comment: string): string => `# kfgen-ignore ${comment}\n`;
  const aliased = (aliases: string): string =>
    `A: { doc: 甲, fields: { a: { type: string, doc: 乙${aliases} } } }\n`;
  const valued = (more: string): string =>
    `E: { doc: 枚举, enum: uint32, open: true, values: { 1: { name: One, doc: 一 }${more} } }\nA: { doc: 甲, fields: { e: { type: E, doc: 戊 } } }\n`;
  const union = (more: string): string =>
    `U: { doc: 联合, union: k }\nB: { doc: 成员, in: U, fields: { k: { const: b, doc: 种类 } }, examples: [{ k: b }] }\n${more}`;
  const member = 'C: { doc: 成员, in: U, fields: { k: { const: c, doc: 种类 } }, examples: [{ k: c }] }\n';
  const cases = [
    ['alias-removed', 'x', aliased(', aliases: [x]'), (comment: string) => comment + aliased('')],
    [
      'value-removed',
      'Two',
      valued(', 2: { name: Two, doc: 二 }'),
      (comment: string) => comment + valued(''),
    ],
    [
      'member-removed',
      'C',
      union(member),
      (comment: string) => comment + union(member.replace('in: U, ', '')),
    ],
  ] as const;
  for (const [rule, name, old, now] of cases) {
    const about = (reason: string): readonly string[] =>
      describeAll(compareTexts(old, now(before(`${rule}: ${reason}`))), words).flatMap((each) =>
        each.rule === rule ? [each.ignored ?? 'counts'] : [],
      );
    expect(about(`${name} 从来没有`)).toEqual([`${name} 从来没有`]);
    expect(about('从来没有')).toEqual(['counts']);
  }
});
