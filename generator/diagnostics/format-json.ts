import { compareDiagnostics } from './compare-diagnostics.js';
import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { FormatReport } from './report-options.js';
import { unprintable } from './unprintable.js';

/** For programs: one JSON document, `{ "diagnostics": [...] }`, whose keys always stand in the same order. */
export const formatJson: FormatReport = (diagnostics) => {
  const document = { diagnostics: diagnostics.toSorted(compareDiagnostics).map(inOrder) };
  // JSON.stringify leaves C1, bidi controls and the like as they are; its own line ends are to stay.
  return JSON.stringify(document, null, 2).replace(unprintable, (character) =>
    character === '\n' ? character : character.split('').map(escapeUnit).join(''),
  );
};

function escapeUnit(codeUnit: string): string {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function inOrder(diagnostic: DescribedDiagnostic): DescribedDiagnostic {
  const { code, severity, file, line, column, endLine, endColumn, message, suggestion } = diagnostic;
  const ordered = { code, severity, file, line, column, endLine, endColumn, message };
  return suggestion === undefined ? ordered : { ...ordered, suggestion };
}
