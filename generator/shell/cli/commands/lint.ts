import { advise } from '../../../compiler/read/advise.js';
import { exitCode } from '../exit-code.js';
import type { Command } from './command.js';
import { printDiagnostics } from './print-diagnostics.js';
import { readSources, readValidSpec } from './read-model.js';

/** Checks the spec alone: its errors or, where it has none, what is likely not meant. */
export const lint: Command = async (settings, { voice }) => {
  const sources = readSources(settings);
  const spec = readValidSpec(sources, voice);
  if (spec === undefined) return exitCode.findings;
  const warnings = advise(spec.model, sources);
  if (warnings.length > 0 || voice.format === 'json') printDiagnostics(warnings, sources, voice);
  else if (voice.format === 'pretty') voice.say('spec-fine', { count: `${spec.model.definitions.size}` });
  return warnings.length > 0 ? exitCode.findings : exitCode.fine;
};
