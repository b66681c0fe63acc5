import { printable } from '../../../base/text/printable.js';
import { labelIn } from '../../../base/words/label.js';
import type { Words } from '../../../base/words/words.js';
import { directions } from '../change-rule.js';
import type { DescribedFinding } from '../describe-finding.js';

/**
 * A finding in a few lines, for who sees it beside its place: what it is, to whom, what to do about it and, of what is
 * gone, where it was.
 */
export function findingText(finding: DescribedFinding, words: Words): string {
  const { file, line, column, side, change, message, migration } = finding;
  const label = labelIn(words, 'comparisons');
  const place = label('old-place', { place: printable(`${file}:${line}:${column}`) });
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
  return lines.join('\n');
}
