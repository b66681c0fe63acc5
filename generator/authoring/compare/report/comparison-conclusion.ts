import { labelIn, type Label } from '../../../base/words/label.js';
import type { Words } from '../../../base/words/words.js';
import type { Impact } from '../change-rule.js';
import type { DescribedFinding } from '../describe-finding.js';
import { gravestImpact, impactOrder } from '../gravest.js';
import type { VersionAdvice } from '../version-advice.js';
import type { ComparisonReport } from './comparison-report.js';

/** What it comes to: how many differences of each kind there are, and what version follows; or that there are none. */
export function conclusionOf(report: ComparisonReport, words: Words): readonly string[] {
  const { findings, against, step, versions } = report;
  const label = labelIn(words, 'comparisons');
  if (findings.length === 0) return [label('same', { against })];
  return [
    label('summary', { against, counts: countsText(findings, label) }),
    label('step', { step: label(`step-${step}`) }),
    ...versions.map((each) => versionText(each, label)),
  ];
}

function countsText(findings: readonly DescribedFinding[], label: Label<'comparisons'>): string {
  const counted = findings.filter(({ ignored }) => ignored === undefined);
  const countOf = (impact: Impact): number =>
    counted.filter((finding) => gravestImpact([finding]) === impact).length;
  const texts = impactOrder.flatMap((impact) => {
    const count = countOf(impact);
    return count === 0 ? [] : [label(`count-${impact}`, { count: `${count}` })];
  });
  const ignored = findings.length - counted.length;
  if (ignored > 0) texts.push(label('count-ignored', { count: `${ignored}` }));
  return texts.join(label('counts-and'));
}

function versionText(
  { name, old, current, step, needed, isEnough }: VersionAdvice,
  label: Label<'comparisons'>,
): string {
  if (step === 'none' && old === current) return label('version-same', { name, old });
  return isEnough
    ? label('version-enough', { name, old, current })
    : label('version-low', { name, old, current, needed });
}
