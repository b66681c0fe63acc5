import { readShippedSpec, readSpecFolder } from '../../files/read-spec-folder.js';
import type { Model } from '../../../compiler/model/model.js';
import { normalizeSources } from '../../../compiler/read/normalize-sources.js';
import { readSpec, type ReadResult } from '../../../compiler/read/read-spec.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import { SHIPPED_FOLDER } from '../../../compiler/read/source-order.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';
import { printDiagnostics } from './print-diagnostics.js';

/** The texts of the spec, by path: those of its folder and, where it adds to the one that comes with kfgen, those of that. */
export function readSources({ spec, extendsShipped }: Settings): SourceFiles {
  const own = readSpecFolder(spec, { mayBeEmpty: extendsShipped });
  return normalizeSources(extendsShipped ? { ...readShippedSpec(SHIPPED_FOLDER), ...own } : own);
}

export type ReadSpec = Extract<ReadResult, { ok: true }>;

/** The model of a spec, or nothing after its mistakes were printed. */
export function readModel(sources: SourceFiles, voice: Voice): Model | undefined {
  return readValidSpec(sources, voice)?.model;
}

/** The same with the texts that it was read from. */
export function readValidSpec(sources: SourceFiles, voice: Voice): ReadSpec | undefined {
  const result = readSpec(sources);
  if (result.ok) return result;
  printDiagnostics(result.diagnostics, sources, voice);
  return undefined;
}
