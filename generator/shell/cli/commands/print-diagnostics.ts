import { describeDiagnostic } from '../../../base/diagnostics/describe-diagnostic.js';
import type { Diagnostic } from '../../../base/diagnostics/diagnostic.js';
import { formatGithub } from '../../../base/diagnostics/format-github.js';
import { formatJson } from '../../../base/diagnostics/format-json.js';
import { formatPretty } from '../../../base/diagnostics/format-pretty.js';
import type { FormatReport } from '../../../base/diagnostics/report-options.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import type { ReportFormat, Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';

const formats: Readonly<Record<ReportFormat, FormatReport>> = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
};

/** Prints a report in the format that was asked for. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: SourceFiles,
  { words, colors, format }: Settings,
  terminal: Terminal,
): void {
  const described = diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, sources, words));
  const width = terminal.columns;
  const options = { words, sources, colors, ...(width !== undefined && { width }) };
  terminal.print(formats[format](described, options));
}
