import { advise } from '../../../compiler/read/advise.js';
import { exitCode } from '../exit-code.js';
import { fit } from '../fit.js';
import { say } from '../say.js';
import type { Command } from './command.js';
import { printDiagnostics } from './print-diagnostics.js';
import { readSources, readValidSpec } from './read-model.js';

/** Checks the spec alone: its errors or, where it has none, what is likely not meant. */
export const lint: Command = async (settings, { terminal }) => {
  const sources = readSources(settings);
  const spec = readValidSpec(sources, settings, terminal);
  if (spec === undefined) return exitCode.findings;
  const warnings = advise(spec.model, sources);
  const count = `${spec.model.definitions.size}`;
  if (warnings.length > 0 || settings.format === 'json')
    printDiagnostics(warnings, sources, settings, terminal);
  else if (settings.format === 'pretty')
    terminal.print(fit(say(settings.words, 'spec-fine', { count }), terminal));
  return warnings.length > 0 ? exitCode.findings : exitCode.fine;
};
