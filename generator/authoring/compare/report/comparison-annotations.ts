import type { Annotation } from '../../../base/text/github-annotation.js';
import type { Words } from '../../../base/words/words.js';
import type { DescribedFinding } from '../describe-finding.js';
import { gravestImpact } from '../gravest.js';
import { isRaisedEnough, type ComparisonReport } from './comparison-report.js';
import { findingText } from './finding-text.js';

/** As many as GitHub shows of each level of a step. */
const MAXIMUM_OF_LEVEL = 10;

/**
 * For GitHub Actions: a break is an error, or a warning where the version says so already; what is new is a notice. What
 * is nothing to anybody is in the summary of the step alone.
 */
export function comparisonAnnotations(report: ComparisonReport, words: Words): readonly Annotation[] {
  const { findings } = report;
  const isEnough = isRaisedEnough(report);
  const counts = { error: 0, warning: 0, notice: 0 };
  return findings.flatMap((finding): readonly Annotation[] => {
    const impact = gravestImpact([finding]);
    if (impact === 'fix' || impact === undefined || finding.ignored !== undefined) return [];
    const level = impact === 'feature' ? 'notice' : isEnough ? 'warning' : 'error';
    counts[level] += 1;
    return counts[level] > MAXIMUM_OF_LEVEL ? [] : [annotationOf(finding, level, words)];
  });
}

/** What is gone stands in no file that GitHub could show it beside. */
function annotationOf(finding: DescribedFinding, level: Annotation['level'], words: Words): Annotation {
  const { file, line, column, side, rule } = finding;
  const properties = side === 'old' ? { title: rule } : { file, line, col: column, title: rule };
  return { level, properties, message: findingText(finding, words) };
}
