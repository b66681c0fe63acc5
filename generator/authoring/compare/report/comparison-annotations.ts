import type { Annotation } from '../../../base/text/github-annotation.js';
import { labelIn } from '../../../base/words/label.js';
import type { Words } from '../../../base/words/words.js';
import { directions } from '../change-rule.js';
import type { DescribedFinding } from '../describe-finding.js';
import { gravestImpact } from '../gravest.js';
import type { ComparisonReport } from './comparison-report.js';

/** As many as GitHub shows of each level of a step. */
const MAXIMUM_OF_LEVEL = 10;

/**
 * For GitHub Actions: a break is an error, or a warning where the version says so already; what is new is a notice. What
 * is nothing to anybody is in the summary of the step alone.
 */
export function comparisonAnnotations(report: ComparisonReport, words: Words): readonly Annotation[] {
  const { findings, versions } = report;
  const isEnough = versions.length > 0 && versions.every((each) => each.isEnough);
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
  const { file, line, column, side, rule, change, message, migration } = finding;
  const label = labelIn(words, 'comparisons');
  const place = label('old-place', { place: `${file}:${line}:${column}` });
  const impacts = directions.flatMap((direction) => {
    const impact = finding[direction];
    return impact === undefined
      ? []
      : [label('impact', { direction: label(direction), impact: label(impact) })];
  });
  const lines = [
    change,
    impacts.join(' · '),
    message,
    ...(migration === undefined ? [] : [label('migration', { text: migration })]),
    ...(side === 'old' ? [place] : []),
  ];
  const properties = side === 'old' ? { title: rule } : { file, line, col: column, title: rule };
  return { level, properties, message: lines.join('\n') };
}
