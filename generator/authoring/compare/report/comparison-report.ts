import { printable } from '../../../base/text/printable.js';
import type { Words } from '../../../base/words/words.js';
import type { Impact } from '../change-rule.js';
import type { Comparison } from '../comparison.js';
import { describeFinding, type DescribedFinding } from '../describe-finding.js';
import type { Finding } from '../finding.js';
import { gravestImpact, impactOrder } from '../gravest.js';
import { reasonFinder } from '../reasons.js';
import { adviseVersions, type NamedVersion, type VersionAdvice } from '../version-advice.js';
import { stepFor, type Step } from '../version-step.js';
import { describeWitness, type DescribedWitness } from '../witness/describe-witness.js';
import { findWitness } from '../witness/find-witness.js';

/** All that is found out about two versions of a spec, in words. */
export interface ComparisonReport {
  /** What the spec was compared with, as it was called. */
  readonly against: string;
  /** The gravest first, then by place. */
  readonly findings: readonly DescribedFinding[];
  /** The gravest of what counts. */
  readonly impact: Impact | undefined;
  /** The step of the first package or, if there is none, of one from 1.0 on. */
  readonly step: Step;
  readonly versions: readonly VersionAdvice[];
}

interface Context {
  readonly against: string;
  readonly words: Words;
  readonly oldPackages: readonly NamedVersion[];
  readonly packages: readonly NamedVersion[];
}

export function reportOf(comparison: Comparison, context: Context): ComparisonReport {
  const { against, words, oldPackages, packages } = context;
  const findings = describeAll(comparison, words, (finding) =>
    gravestImpact([finding]) === 'breaking' ? { witness: witnessFor(finding, comparison, words) } : {},
  );
  const impact = gravestImpact(findings.filter(({ ignored }) => ignored === undefined));
  const versions = adviseVersions(impact, oldPackages, packages);
  const step = versions[0]?.step ?? stepFor(impact, { major: 1, minor: 0, patch: 0 });
  return { against, findings, impact, step, versions };
}

/** Whether there are versions to compare, each of which says already what has changed. */
export function isRaisedEnough({ versions }: Pick<ComparisonReport, 'versions'>): boolean {
  return versions.length > 0 && versions.every((each) => each.isEnough);
}

/** The findings in words, the gravest first, each with what else is to be said about it. */
export function describeAll(
  comparison: Comparison,
  words: Words,
  more: (finding: Finding) => Pick<DescribedFinding, 'witness'> = () => ({}),
): readonly DescribedFinding[] {
  const reasonFor = reasonFinder(comparison.now.sources);
  const findings = comparison.findings.map((finding): DescribedFinding => {
    const reason = reasonFor(finding);
    return {
      ...describeFinding(finding, comparison, words),
      ...(reason !== undefined && { ignored: printable(reason) }),
      ...more(finding),
    };
  });
  return findings.toSorted(compareFindings);
}

function witnessFor(finding: Finding, comparison: Comparison, words: Words): DescribedWitness | null {
  const witness = findWitness(comparison, finding);
  return witness === undefined ? null : describeWitness(witness, words);
}

function compareFindings(one: DescribedFinding, other: DescribedFinding): number {
  const gravity = (finding: DescribedFinding): number => {
    const impact = gravestImpact([finding]);
    return impact === undefined ? impactOrder.length : impactOrder.indexOf(impact);
  };
  return (
    gravity(one) - gravity(other) ||
    compareText(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareText(one.rule, other.rule) ||
    compareText(one.path, other.path) ||
    compareText(one.change, other.change)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
