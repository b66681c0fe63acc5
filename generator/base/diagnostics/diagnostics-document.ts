import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';

/** For programs: `{ diagnostics: [...] }`, in order of place; the keys are always in the same order. */
export function diagnosticsDocument(diagnostics: readonly DescribedDiagnostic[]): {
  readonly diagnostics: readonly DescribedDiagnostic[];
} {
  return { diagnostics: diagnostics.toSorted(compareDiagnostics).map(inOrder) };
}

function inOrder(diagnostic: DescribedDiagnostic): DescribedDiagnostic {
  const { code, severity, file, line, column, endLine, endColumn, message, suggestion } = diagnostic;
  const ordered = { code, severity, file, line, column, endLine, endColumn, message };
  return suggestion === undefined ? ordered : { ...ordered, suggestion };
}
