import type { Diagnostic, DiagnosticCode } from './diagnostic.js';

/** How many findings a report shows: in all, and of one rule. */
export interface ReportLimits {
  readonly all: number;
  readonly ofOneRule: number;
}

/**
 * The limits of each format: as much as people read, as much as GitHub shows of a job (and half of it of one rule,
 * as it shows ten errors and ten warnings of a step), and for programs more than a spec should ever have.
 */
export const reportLimits = {
  pretty: { all: 100, ofOneRule: 20 },
  github: { all: 50, ofOneRule: 10 },
  json: { all: 10_000, ofOneRule: 10_000 },
  sarif: { all: 10_000, ofOneRule: 10_000 },
} as const satisfies Readonly<Record<string, ReportLimits>>;

interface Selection {
  /** In order of place. */
  readonly shown: readonly Diagnostic[];
  readonly left: readonly Diagnostic[];
}

/** The first of each rule, then what else there is room for, in order of place. */
export function selectDiagnostics(diagnostics: readonly Diagnostic[], limits: ReportLimits): Selection {
  const inOrder = diagnostics.toSorted(compareRanges);
  const counts = new Map<DiagnosticCode, number>();
  let room = limits.all - new Set(diagnostics.map(({ code }) => code)).size;
  const isShown = ({ code }: Diagnostic): boolean => {
    const count = counts.get(code) ?? 0;
    if (count > 0) {
      if (count >= limits.ofOneRule || room <= 0) return false;
      room -= 1;
    }
    counts.set(code, count + 1);
    return true;
  };
  const shown: Diagnostic[] = [];
  const left: Diagnostic[] = [];
  for (const diagnostic of inOrder) (isShown(diagnostic) ? shown : left).push(diagnostic);
  return { shown, left };
}

function compareRanges({ range: first }: Diagnostic, { range: second }: Diagnostic): number {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.start - second.start;
}

/** How many there are of each rule, the most frequent first. */
export function countByRule(
  diagnostics: readonly Diagnostic[],
): readonly (readonly [DiagnosticCode, number])[] {
  const counts = new Map<DiagnosticCode, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
}
