import type { SarifResult, SarifRule } from '../text/sarif-log.js';
import { openGaps } from '../words/gaps.js';
import type { Words } from '../words/words.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { wholeMessage, type DescribedDiagnostic } from './described-diagnostic.js';
import type { DiagnosticCode } from './diagnostic.js';

/** For tools that read SARIF: each mistake and advice, in order of place. */
export function diagnosticResults(
  diagnostics: readonly DescribedDiagnostic[],
  words: Words,
): readonly SarifResult<DiagnosticCode>[] {
  return diagnostics.toSorted(compareDiagnostics).map((diagnostic) => {
    const { code, severity, file, line, column, endLine, endColumn } = diagnostic;
    const place = { file, line, column, endLine, endColumn };
    return { rule: code, level: severity, message: wholeMessage(diagnostic, words), place };
  });
}

/** What a mistake is about in general, and how to mend it. */
export function describeDiagnosticRule(code: DiagnosticCode, { mistakes }: Words): SarifRule {
  const { sentence, help } = mistakes[code];
  return { description: openGaps(sentence), help };
}
