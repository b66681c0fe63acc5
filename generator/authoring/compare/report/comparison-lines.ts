import type { Line } from '../../../base/text/line.js';
import { wrapText } from '../../../base/text/wrap-text.js';
import type { Audience } from '../../../base/words/audience.js';
import { labelIn } from '../../../base/words/label.js';
import { directions, type ChangeRule, type Impact } from '../change-rule.js';
import type { DescribedFinding } from '../describe-finding.js';
import { gravestImpact, impactOrder } from '../gravest.js';
import { witnessLines } from './witness-lines.js';
import { conclusionOf } from './comparison-conclusion.js';
import type { ComparisonReport } from './comparison-report.js';

/** How many findings of one rule are listed under a heading: as many as people read. */
const MAXIMUM_OF_RULE = 20;

/** A comparison for people: what breaks, what is new, what else is other, and what version follows. */
export function comparisonLines(report: ComparisonReport, audience: Audience): readonly Line[] {
  const { findings } = report;
  const wrap = (text: string): readonly Line[] => wrapText(text, audience.width ?? Infinity, 'keep');
  const sections = impactOrder.flatMap((impact) => {
    const own = findings.filter((finding) => gravestImpact([finding]) === impact);
    return own.length === 0 ? [] : section(impact, own, audience);
  });
  return [...sections, ...conclusionOf(report, audience.words).flatMap(wrap)];
}

function section(impact: Impact, findings: readonly DescribedFinding[], audience: Audience): readonly Line[] {
  const label = labelIn(audience.words, 'comparisons');
  const counts = new Map<ChangeRule, number>();
  const shown = findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MAXIMUM_OF_RULE;
  });
  const left = [...counts].filter(([, count]) => count > MAXIMUM_OF_RULE);
  const rest = left.reduce((sum, [, count]) => sum + count - MAXIMUM_OF_RULE, 0);
  const heading: Line = [{ role: 'heading', text: `${label(impact)} (${findings.length})` }];
  const more: readonly Line[] = [
    ...wrapText(label('more-of-rule', { count: `${rest}` }), audience.width ?? Infinity, 'keep'),
    ...left.map(([rule, count]): Line => [
      '  ',
      { role: 'word', text: rule },
      `  ${count - MAXIMUM_OF_RULE}`,
    ]),
    '',
  ];
  // What is nothing to anybody is told in few words: nobody has to act on it.
  const listed =
    impact === 'fix'
      ? [...shown.flatMap((each) => briefly(each, audience)), '']
      : shown.flatMap((each) => paragraph(each, audience));
  return [heading, '', ...listed, ...(rest > 0 ? more : [])];
}

function briefly(finding: DescribedFinding, audience: Audience): readonly Line[] {
  const { rule, change } = finding;
  const place = placeOf(finding, audience);
  const rest = wrapText(change, (audience.width ?? Infinity) - 2, 'keep').map((text) => `  ${text}`);
  return [[{ role: 'word', text: place }, ' ', { role: 'warning', text: rule }], ...rest];
}

function placeOf({ file, line, column, side }: DescribedFinding, { words }: Audience): string {
  const place = `${file}:${line}:${column}`;
  return side === 'old' ? labelIn(words, 'comparisons')('old-place', { place }) : place;
}

function paragraph(finding: DescribedFinding, audience: Audience): readonly Line[] {
  const { words, width = Infinity } = audience;
  const label = labelIn(words, 'comparisons');
  const { rule, change, message, migration, ignored } = finding;
  const impacts = directions.flatMap((direction) => {
    const impact = finding[direction];
    return impact && [label('impact', { direction: label(direction), impact: label(impact) })];
  });
  const role = gravestImpact([finding]) === 'breaking' && ignored === undefined ? 'mistake' : 'warning';
  return [
    [
      { role: 'word', text: placeOf(finding, audience) },
      ' ',
      { role, text: rule },
      '  ',
      { role: 'aside', text: impacts.filter(Boolean).join(' · ') },
    ],
    [{ role: 'heading', text: change }],
    ...wrapText(message, width, 'keep'),
    ...(ignored === undefined ? [] : wrapText(label('ignored', { reason: ignored }), width, 'keep')),
    ...witnessLines(finding, audience),
    ...(migration === undefined ? [] : wrapText(label('migration', { text: migration }), width, 'keep')),
    '',
  ];
}
