import { describeDiagnostic } from '../../diagnostics/describe-diagnostic.js';
import { formatGithub } from '../../diagnostics/format-github.js';
import { formatJson } from '../../diagnostics/format-json.js';
import { formatPretty } from '../../diagnostics/format-pretty.js';
import type { FormatReport } from '../../diagnostics/report-options.js';
import { readSpecFolder } from '../../files/read-spec-folder.js';
import type { Model } from '../../model/model.js';
import { normalizeSources } from '../../read/normalize-sources.js';
import { readSpec, type SourceFiles } from '../../read/read-spec.js';
import type { ReportFormat, Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';

const formats: Readonly<Record<ReportFormat, FormatReport>> = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
};

/** The texts of the spec folder, by path. */
export function readSources(folder: string): SourceFiles {
  return normalizeSources(readSpecFolder(folder));
}

/** The model of a spec, or nothing after its mistakes were printed. */
export function readModel(sources: SourceFiles, settings: Settings, terminal: Terminal): Model | undefined {
  const { language, colors, format } = settings;
  const result = readSpec(sources);
  if (result.ok) return result.model;
  const described = result.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, sources, language));
  const width = terminal.columns;
  terminal.print(
    formats[format](described, { language, sources, colors, ...(width !== undefined && { width }) }),
  );
  return undefined;
}
