import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Diagnostic, DiagnosticCode } from './diagnostic.js';
import { countByRule } from './select-diagnostics.js';

interface DiagnosticsDocument {
  readonly diagnostics: readonly DescribedDiagnostic[];
  /** How many more there are, by rule; absent when there are none. */
  readonly left?: {
    readonly count: number;
    readonly rules: Readonly<Partial<Record<DiagnosticCode, number>>>;
  };
}

/** For programs: `{ diagnostics: [...] }`, in order of place; the keys are always in the same order. */
export function diagnosticsDocument(
  diagnostics: readonly DescribedDiagnostic[],
  left: readonly Diagnostic[] = [],
): DiagnosticsDocument {
  const listed = diagnostics.toSorted(compareDiagnostics).map(inOrder);
  if (left.length === 0) return { diagnostics: listed };
  return {
    diagnostics: listed,
    left: { count: left.length, rules: Object.fromEntries(countByRule(left)) },
  };
}

function inOrder(diagnostic: DescribedDiagnostic): DescribedDiagnostic {
  const { code, severity, file, line, column, endLine, endColumn, message, suggestion } = diagnostic;
  const ordered = { code, severity, file, line, column, endLine, endColumn, message };
  return suggestion === undefined ? ordered : { ...ordered, suggestion };
}
