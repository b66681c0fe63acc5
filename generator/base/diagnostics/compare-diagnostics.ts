import type { DescribedDiagnostic } from './described-diagnostic.js';

/** Orders by file (code unit), place, then code and message, so that the same mistakes always make the same report. */
export function compareDiagnostics(first: DescribedDiagnostic, second: DescribedDiagnostic): number {
  return (
    compareText(first.file, second.file) ||
    first.line - second.line ||
    first.column - second.column ||
    compareText(first.code, second.code) ||
    compareText(first.message, second.message)
  );
}

function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
