import { compareSpecs } from '../../../../generator/authoring/compare/compare-specs.js';
import { directions, type Direction } from '../../../../generator/authoring/compare/change-rule.js';
import type { Finding } from '../../../../generator/authoring/compare/finding.js';
import { stopsExhaustiveCode } from '../../../../generator/authoring/compare/impacts.js';
import type { Change, Evidence } from './oracle.js';

/** Whom a change breaks, and whether it stops code that handles all there was. */
interface Verdict {
  readonly breaks: readonly Direction[];
  readonly stops: boolean;
}

/** Where `diff` says something else than what has been tried; undefined if nowhere. */
export function disagreement({ name, old, now }: Change, evidence: readonly Evidence[]): object | undefined {
  const { findings } = compareSpecs(old, now);
  const [said, shown] = [verdictOfFindings(findings), verdictOfEvidence(evidence)];
  const isAgreed = said.breaks.join() === shown.breaks.join();
  // Who is broken anyhow does not ask what else stops.
  const isSameStop = shown.breaks.includes('received')
    ? !said.stops || shown.stops
    : said.stops === shown.stops;
  if (isAgreed && isSameStop) return undefined;
  return {
    ...{ name, said, shown },
    findings: findings.map(({ rule, subject, received, sent }) =>
      [rule, subject.new ?? subject.old, ...subject.path, `received ${received}`, `sent ${sent}`].join(' '),
    ),
    evidence: evidence
      .slice(0, 5)
      .map(({ directions: whom, isExhaustive, what }) =>
        [...whom, isExhaustive ? '(exhaustive)' : '', what].join(' '),
      ),
  };
}

function verdictOfFindings(findings: readonly Finding[]): Verdict {
  return {
    breaks: directions.filter((direction) => findings.some((finding) => finding[direction] === 'breaking')),
    stops: findings.some(({ rule, received }) => received === 'feature' && stopsExhaustiveCode.has(rule)),
  };
}

function verdictOfEvidence(all: readonly Evidence[]): Verdict {
  const breaking = all.filter(({ isExhaustive }) => !isExhaustive);
  return {
    breaks: directions.filter((direction) => breaking.some((each) => each.directions.includes(direction))),
    stops: all.some(({ isExhaustive, directions: whom }) => isExhaustive && whom.includes('received')),
  };
}
