import { lintSpec } from '../../../compiler/check-spec.js';
import { exitCode } from '../exit-code.js';
import { optimizeLater } from '../optimize-later.js';
import type { Command } from './command.js';
import { printDiagnostics } from './print-diagnostics.js';
import { readSources } from './read-sources.js';

/** Checks the spec alone: its errors or, if there are none, what is probably not meant. */
export const lint: Command = async (settings, { voice }) => {
  const sources = readSources(settings);
  optimizeLater();
  const { model, diagnostics } = lintSpec(sources);
  if (diagnostics.length > 0 || ['json', 'sarif'].includes(voice.format))
    printDiagnostics(diagnostics, sources, voice);
  else if (voice.format === 'pretty') voice.say('spec-fine', { count: `${model?.definitions.size ?? 0}` });
  return diagnostics.length > 0 ? exitCode.findings : exitCode.fine;
};
