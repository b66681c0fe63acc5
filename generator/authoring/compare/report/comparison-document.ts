import type { DescribedFinding } from '../describe-finding.js';
import type { ComparisonReport } from './comparison-report.js';

/** The version of the document's shape: what is there keeps its name and meaning as long as the number stays. */
const VERSION = 1;

/** A comparison for programs. The keys are always in the same order. */
export function comparisonDocument({ against, findings, step, versions }: ComparisonReport): object {
  return {
    version: VERSION,
    against,
    findings: findings.map(inOrder),
    step,
    packages: versions.map(({ name, old, current, step: own, needed, isEnough }) => ({
      ...{ name, old, current, step: own, needed },
      enough: isEnough,
    })),
  };
}

function inOrder(finding: DescribedFinding): object {
  const {
    rule,
    path,
    received,
    sent,
    side,
    file,
    line,
    column,
    change,
    message,
    doc,
    migration,
    ignored,
    witness,
  } = finding;
  return {
    ...{ rule, path },
    ...(received !== undefined && { received }),
    ...(sent !== undefined && { sent }),
    ...{ side, file, line, column, change, message },
    ...(doc !== undefined && { doc }),
    ...(migration !== undefined && { migration }),
    ...(ignored !== undefined && { ignored }),
    ...(witness !== undefined && { witness }),
  };
}
