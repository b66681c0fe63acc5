import type { SourceFiles } from '../../../base/source/source-files.js';
import { checkSpec, type CheckedSpec } from '../../../compiler/check-spec.js';
import type { Voice } from '../voice.js';
import { printDiagnostics } from './print-diagnostics.js';

/** A spec from which can be generated; nothing after its mistakes were printed. */
export function readCheckedSpec(sources: SourceFiles, voice: Voice): CheckedSpec | undefined {
  const result = checkSpec(sources);
  if (result.ok) return result;
  printDiagnostics(result.diagnostics, sources, voice);
  return undefined;
}
