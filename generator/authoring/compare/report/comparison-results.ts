import type { SarifResult, SarifRule } from '../../../base/text/sarif-log.js';
import { openGaps } from '../../../base/words/gaps.js';
import type { Words } from '../../../base/words/words.js';
import type { ChangeRule } from '../change-rule.js';
import type { DescribedFinding } from '../describe-finding.js';
import { gravestImpact } from '../gravest.js';
import { isRaisedEnough, type ComparisonReport } from './comparison-report.js';
import { findingText } from './finding-text.js';

/**
 * For tools that read SARIF: a break is an error, or a warning where the version says so already; what is new is a
 * warning, and what is nothing to anybody a note. What is gone is shown beside what held it or, if that is gone, too,
 * where it was: code scanning refuses what has no place.
 */
export function comparisonResults(
  report: ComparisonReport,
  words: Words,
): readonly SarifResult<ChangeRule>[] {
  const isMeant = isRaisedEnough(report);
  return report.findings.map((finding) => ({
    rule: finding.rule,
    level: levelOf(finding, isMeant),
    message: findingText(finding, words),
    place: finding.anchor ?? finding,
    subject: finding.path,
    reason: finding.ignored,
  }));
}

function levelOf(finding: DescribedFinding, isMeant: boolean): SarifResult<ChangeRule>['level'] {
  const impact = gravestImpact([finding]);
  if (impact === 'breaking') return isMeant ? 'warning' : 'error';
  return impact === 'feature' ? 'warning' : 'note';
}

/** What a difference of this kind is in general, and what to do about it. */
export function describeChangeRule(rule: ChangeRule, { changes, migrations }: Words): SarifRule {
  const texts: Readonly<Partial<Record<ChangeRule, string>>> = migrations;
  return { description: openGaps(changes[rule]), help: texts[rule] };
}
