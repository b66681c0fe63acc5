import type { Annotation } from '../text/github-annotation.js';
import type { Words } from '../words/words.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { wholeMessage, type DescribedDiagnostic } from './described-diagnostic.js';

/** For GitHub Actions: one annotation for each mistake, in order of place. */
export function diagnosticAnnotations(
  diagnostics: readonly DescribedDiagnostic[],
  words: Words,
): readonly Annotation[] {
  return diagnostics.toSorted(compareDiagnostics).map((diagnostic) => {
    const { file, line, column, endLine, endColumn, code, severity } = diagnostic;
    const properties = { file, line, col: column, endLine, endColumn, title: code };
    return { level: severity, properties, message: wholeMessage(diagnostic, words) };
  });
}
