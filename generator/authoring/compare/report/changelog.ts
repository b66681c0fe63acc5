import { labelIn, type Label } from '../../../base/words/label.js';
import type { Words } from '../../../base/words/words.js';
import type { ChangeRule } from '../change-rule.js';
import type { DescribedFinding } from '../describe-finding.js';
import { gravestImpact, impactOrder } from '../gravest.js';

/** The same findings in one language. */
export interface Told {
  readonly words: Words;
  readonly findings: readonly DescribedFinding[];
}

/** How many differences of one kind that are nothing to anybody are named. */
const MAXIMUM_NAMED = 8;

/**
 * The differences as a part of a changelog, in Markdown: what breaks, with what to do about it, what is new, and what
 * else is other. Each entry stands once in each language, one below the other.
 */
export function changelog(languages: readonly Told[]): readonly string[] {
  return impactOrder.flatMap((impact) => {
    const own = languages.map(({ words, findings }) => ({
      words,
      findings: findings.filter((each) => gravestImpact([each]) === impact),
    }));
    const groups = groupsOf(own[0]?.findings ?? []);
    if (groups.length === 0) return [];
    const parts = own.map(({ words, findings }) =>
      impact === 'fix'
        ? briefEntries(findings, labelIn(words, 'comparisons'))
        : groups.map((indexes) => entryOf(findings, indexes, words)),
    );
    const [first = []] = parts;
    const headings = languages.map(({ words }) => words.comparisons[`changelog-${impact}`]);
    return [
      `### ${[...headings].reverse().join(' · ')}`,
      '',
      ...first.flatMap((_, index) => parts.flatMap((entries) => entries[index] ?? [])),
      '',
    ];
  });
}

/** The lines of the entry that the findings at these places share. */
function entryOf(
  findings: readonly DescribedFinding[],
  indexes: readonly number[],
  words: Words,
): readonly string[] {
  const [first, ...others] = indexes.flatMap((index) => findings[index] ?? []);
  if (first === undefined) return [];
  const { change, message, doc, migration, ignored } = first;
  const label = labelIn(words, 'comparisons');
  const remarks = [
    doc,
    ignored && label('ignored', { reason: ignored }),
    others.length > 0 ? label('changelog-same', { names: namesOf(others, label) }) : undefined,
  ];
  const text = remarks.reduce<string>(
    (whole, remark) => (remark ? twoSentences(whole, remark, words) : whole),
    message,
  );
  const entry = label('changelog-entry', { change: codeSpan(change), message: escaped(text) });
  const note = migration === undefined ? [] : [`  ${escaped(label('migration', { text: migration }))}`];
  return [`- ${entry}`, ...note];
}

/** Text of the spec that ends without a full stop gets one, so that it does not run into what follows. */
function twoSentences(text: string, second: string, words: Words): string {
  const isEnded = /[.。!！?？…][\p{Pe}\p{Pf}'"]*$/u.test(text);
  const first = isEnded ? text : labelIn(words, 'comparisons')('changelog-stop', { text });
  return labelIn(words, 'reports')('two-sentences', { first, second });
}

/**
 * The places of findings that say the same of several types, such as those that inherit a field: they are one entry.
 * One language decides for all, in which they stand in the same order: a type may be called as a word of another is.
 */
function groupsOf(findings: readonly DescribedFinding[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, finding] of findings.entries()) {
    const { rule, change, message, doc = '', ignored = '' } = finding;
    const name = definitionOf(finding);
    const texts = [change, message].map((text) => text.replaceAll(name, ''));
    const key = JSON.stringify([rule, ...texts, doc, ignored]);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()];
}

function definitionOf({ path }: DescribedFinding): string {
  return path.split(/[.[{]/, 1)[0] ?? '';
}

function namesOf(findings: readonly DescribedFinding[], label: Label<'comparisons'>): string {
  return findings.map(definitionOf).join(label('changelog-and'));
}

/** One entry for all differences of a kind. */
function briefEntries(
  findings: readonly DescribedFinding[],
  label: Label<'comparisons'>,
): readonly (readonly string[])[] {
  const byRule = new Map<ChangeRule, DescribedFinding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule].map(([rule, all]) => {
    const named = all.slice(0, MAXIMUM_NAMED).map(({ path }) => codeSpan(path));
    const list = named.join(label('changelog-and'));
    const isMore = all.length > MAXIMUM_NAMED;
    const changes = isMore ? label('changelog-more', { changes: list, count: `${all.length}` }) : list;
    return [`- ${label('changelog-list', { rule: codeSpan(rule), changes })}`];
  });
}

/** Text between more backticks than it has in a row. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return fence + gap + text.replaceAll('\n', ' ') + gap + fence;
}

/** Text in which nothing is markup. Underscores inside words are none. */
function escaped(text: string): string {
  return text.replace(/[\\`*[\]<>&~|]/g, '\\$&').replaceAll('\n', ' ');
}
