import { describeDiagnostic } from '../../diagnostics/describe-diagnostic.js';
import { formatGithub } from '../../diagnostics/format-github.js';
import { formatJson } from '../../diagnostics/format-json.js';
import { formatPretty } from '../../diagnostics/format-pretty.js';
import type { FormatReport } from '../../diagnostics/report-options.js';
import { readSpecFolder } from '../../files/read-spec-folder.js';
import type { Model } from '../../model/model.js';
import { normalizeSources } from '../../read/normalize-sources.js';
import { readSpec, type ReadResult, type SourceFiles } from '../../read/read-spec.js';
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

type ReadSpec = Extract<ReadResult, { ok: true }>;

/** The model of a spec, or nothing after its mistakes were printed. */
export function readModel(sources: SourceFiles, settings: Settings, terminal: Terminal): Model | undefined {
  return readValidSpec(sources, settings, terminal)?.model;
}

/** The same with the places of the definitions. */
export function readValidSpec(
  sources: SourceFiles,
  settings: Settings,
  terminal: Terminal,
): ReadSpec | undefined {
  const { language, colors, format } = settings;
  const result = readSpec(sources);
  if (result.ok) return result;
  const described = result.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, sources, language));
  const width = terminal.columns;
  terminal.print(
    formats[format](described, { language, sources, colors, ...(width !== undefined && { width }) }),
  );
  return undefined;
}
