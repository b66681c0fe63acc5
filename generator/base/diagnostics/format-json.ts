import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import { jsonText } from '../text/json-text.js';
import type { FormatReport } from './report-options.js';

/** For programs: one JSON document, `{ "diagnostics": [...] }`, whose keys always stand in the same order. */
export const formatJson: FormatReport = (diagnostics) =>
  jsonText({ diagnostics: diagnostics.toSorted(compareDiagnostics).map(inOrder) });

function inOrder(diagnostic: DescribedDiagnostic): DescribedDiagnostic {
  const { code, severity, file, line, column, endLine, endColumn, message, suggestion } = diagnostic;
  const ordered = { code, severity, file, line, column, endLine, endColumn, message };
  return suggestion === undefined ? ordered : { ...ordered, suggestion };
}
