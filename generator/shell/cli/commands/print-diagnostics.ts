import { describeDiagnostic } from '../../../base/diagnostics/describe-diagnostic.js';
import type { Diagnostic } from '../../../base/diagnostics/diagnostic.js';
import { diagnosticAnnotations } from '../../../base/diagnostics/diagnostic-annotations.js';
import { diagnosticLines } from '../../../base/diagnostics/diagnostic-lines.js';
import { diagnosticsDocument } from '../../../base/diagnostics/diagnostics-document.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import type { Voice } from '../voice.js';

/** Prints the mistakes of a spec in the requested format. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: SourceFiles,
  voice: Voice,
): void {
  const { words } = voice;
  const described = diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, sources, words));
  switch (voice.format) {
    case 'json':
      return voice.document(diagnosticsDocument(described));
    case 'github':
      return diagnosticAnnotations(described, words).forEach((annotation) => voice.annotate(annotation));
    case 'pretty':
      return voice.print(diagnosticLines(described, sources, voice));
  }
}
