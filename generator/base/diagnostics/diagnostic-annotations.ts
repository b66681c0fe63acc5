import type { Annotation } from '../text/github-annotation.js';
import type { Words } from '../words/words.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { wholeMessage, type DescribedDiagnostic } from './described-diagnostic.js';
import type { Diagnostic } from './diagnostic.js';
import { leftOut } from './left-out.js';
import { countByRule } from './select-diagnostics.js';
import { findingOf, summarize } from './summarize.js';

/**
 * For GitHub Actions: one annotation for each mistake, in order of place. If some are left out, one before all others
 * says so, as GitHub shows only the first few.
 */
export function diagnosticAnnotations(
  diagnostics: readonly DescribedDiagnostic[],
  words: Words,
  left: readonly Diagnostic[] = [],
): readonly Annotation[] {
  const annotations = diagnostics.toSorted(compareDiagnostics).map((diagnostic): Annotation => {
    const { file, line, column, endLine, endColumn, code, severity } = diagnostic;
    const properties = { file, line, col: column, endLine, endColumn, title: code };
    return { level: severity, properties, message: wholeMessage(diagnostic, words) };
  });
  return left.length === 0 ? annotations : [overview(diagnostics, left, words), ...annotations];
}

function overview(
  diagnostics: readonly DescribedDiagnostic[],
  left: readonly Diagnostic[],
  words: Words,
): Annotation {
  const findings = [...diagnostics, ...left.map(findingOf)];
  const level = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  const rules = countByRule(left).map(([rule, count]) => `${rule} ${count}`);
  const message = [summarize(findings, words), leftOut(left, words), ...rules].join('\n');
  return { level, properties: { title: 'kfgen' }, message };
}
