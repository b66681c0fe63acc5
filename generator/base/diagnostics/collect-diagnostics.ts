import type { Diagnostic, Report } from './diagnostic.js';

/** The diagnostics that a function reports, in order. */
export function collectDiagnostics(run: (report: Report) => void): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  run((code, range, parameters, suggestion) =>
    diagnostics.push({ code, range, parameters, ...(suggestion !== undefined && { suggestion }) }),
  );
  return diagnostics;
}
