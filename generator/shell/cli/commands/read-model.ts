import { readShippedSpec, readSpecFolder } from '../../files/read-spec-folder.js';
import type { Model } from '../../../compiler/model/model.js';
import { normalizeSources } from '../../../compiler/read/normalize-sources.js';
import { readSpec, type ReadResult } from '../../../compiler/read/read-spec.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import { SHIPPED_FOLDER } from '../../../compiler/read/source-order.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { printDiagnostics } from './print-diagnostics.js';

/** The texts of the spec, by path: those of its folder and, where it adds to the one that comes with kfgen, those of that. */
export function readSources({ spec, extendsShipped }: Settings): SourceFiles {
  const own = readSpecFolder(spec, { mayBeEmpty: extendsShipped });
  return normalizeSources(extendsShipped ? { ...readShippedSpec(SHIPPED_FOLDER), ...own } : own);
}

export type ReadSpec = Extract<ReadResult, { ok: true }>;

/** The model of a spec, or nothing after its mistakes were printed. */
export function readModel(sources: SourceFiles, settings: Settings, terminal: Terminal): Model | undefined {
  return readValidSpec(sources, settings, terminal)?.model;
}

/** The same with the texts that it was read from. */
export function readValidSpec(
  sources: SourceFiles,
  settings: Settings,
  terminal: Terminal,
): ReadSpec | undefined {
  const result = readSpec(sources);
  if (result.ok) return result;
  printDiagnostics(result.diagnostics, sources, settings, terminal);
  return undefined;
}
