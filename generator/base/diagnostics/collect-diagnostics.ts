import type { Diagnostic, Report } from './diagnostic.js';

/** What somebody reports, in that order. */
export function collectDiagnostics(run: (report: Report) => void): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  run((code, range, parameters, suggestion) =>
    diagnostics.push({ code, range, parameters, ...(suggestion !== undefined && { suggestion }) }),
  );
  return diagnostics;
}
