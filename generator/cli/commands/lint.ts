import { exitCode } from '../exit-code.js';
import { say } from '../say.js';
import type { Command } from './command.js';
import { readModel, readSources } from './read-model.js';

/** Checks the spec alone. */
export const lint: Command = async (settings, { terminal }) => {
  const model = readModel(readSources(settings.spec), settings, terminal);
  if (model === undefined) return exitCode.findings;
  const count = `${model.definitions.size}`;
  if (settings.format === 'json') terminal.print(JSON.stringify({ diagnostics: [] }, null, 2));
  if (settings.format === 'pretty') terminal.print(say(settings.language, 'spec-fine', { count }));
  return exitCode.fine;
};
