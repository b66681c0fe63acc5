import { describeDiagnostic } from '../../../base/diagnostics/describe-diagnostic.js';
import type { Diagnostic } from '../../../base/diagnostics/diagnostic.js';
import { diagnosticAnnotations } from '../../../base/diagnostics/diagnostic-annotations.js';
import { describeDiagnosticRule, diagnosticResults } from '../../../base/diagnostics/diagnostic-results.js';
import { diagnosticLines } from '../../../base/diagnostics/diagnostic-lines.js';
import { diagnosticsDocument } from '../../../base/diagnostics/diagnostics-document.js';
import { leftOut } from '../../../base/diagnostics/left-out.js';
import { reportLimits, selectDiagnostics } from '../../../base/diagnostics/select-diagnostics.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import type { Voice } from '../voice.js';
import { printSarif } from './print-sarif.js';

/** Prints the mistakes of a spec in the requested format, as many as it shows. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: SourceFiles,
  voice: Voice,
): void {
  const { format, words } = voice;
  const { shown, left } = selectDiagnostics(diagnostics, reportLimits[format]);
  const described = shown.map((diagnostic) => describeDiagnostic(diagnostic, sources, words));
  switch (format) {
    case 'json':
      return voice.document(diagnosticsDocument(described, left));
    case 'github':
      return diagnosticAnnotations(described, words, left).forEach((each) => voice.annotate(each));
    case 'sarif':
      return printSarif(
        {
          results: diagnosticResults(described, words),
          ruleOf: (code) => describeDiagnosticRule(code, words),
          notes: left.length === 0 ? [] : [leftOut(left, words)],
        },
        voice,
      );
    case 'pretty':
      return voice.print(diagnosticLines(described, sources, voice, left));
  }
}
