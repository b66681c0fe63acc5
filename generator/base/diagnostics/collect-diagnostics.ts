import type { Diagnostic, Report } from './diagnostic.js';

/** The diagnostics that a function reports, in order. */
export function collectDiagnostics(run: (report: Report) => void): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  run(reportInto(diagnostics));
  return diagnostics;
}

/** Adds what is reported to a list; the only way to make a diagnostic. */
export function reportInto(diagnostics: Diagnostic[]): Report {
  return (code, range, parameters, suggestion) => {
    const diagnostic = { code, range, parameters };
    if (suggestion === undefined) diagnostics.push(diagnostic);
    else if (typeof suggestion === 'string') diagnostics.push({ ...diagnostic, suggestion });
    else {
      diagnostics.push({
        ...diagnostic,
        get suggestion() {
          return suggestion();
        },
      });
    }
  };
}
