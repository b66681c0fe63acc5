import type { SourceFiles } from '../../../base/source/source-files.js';
import type { SourcedModel } from '../../../compiler/model/sourced-model.js';
import { readSpec } from '../../../compiler/read/read-spec.js';
import type { Voice } from '../voice.js';
import { printDiagnostics } from './print-diagnostics.js';

/** What a spec means, for commands that generate nothing from it; nothing after its mistakes were printed. */
export function readValidSpec(sources: SourceFiles, voice: Voice): SourcedModel | undefined {
  const result = readSpec(sources);
  if (result.ok) return result;
  printDiagnostics(result.diagnostics, sources, voice);
  return undefined;
}
