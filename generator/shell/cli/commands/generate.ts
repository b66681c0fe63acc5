import { commitChanges } from '../../files/commit-changes.js';
import type { Change } from '../../../compiler/write/change.js';
import { manifestPath } from '../../../compiler/write/manifest.js';
import { exitCode } from '../exit-code.js';
import { fit } from '../fit.js';
import { say } from '../say.js';
import type { Command } from './command.js';
import { planOutput } from './plan-output.js';
import { printChanges } from './print-changes.js';

/** Writes what changed, removes what is no longer wanted, all or nothing. */
export const generate: Command = async (settings, { terminal, dryRun }) => {
  const changes = await planOutput(settings, terminal);
  if (changes === undefined) return exitCode.findings;
  const { out: folder, words } = settings;
  const foreign = changes.filter(({ kind }) => kind === 'foreign');
  if (foreign.length > 0) {
    const paths = foreign.map(({ path }) => `${folder}/${path}`).join(', ');
    terminal.printError(fit(say(words, 'foreign-files', { paths }), terminal));
    return exitCode.failure;
  }
  if (!dryRun) commitChanges(folder, outputChanges(changes));
  const heading = say(words, dryRun ? 'would-write' : 'written', { folder });
  printChanges(changes, { settings, terminal, heading, saying: dryRun ? 'change' : 'done' });
  return exitCode.fine;
};

function outputChanges(changes: readonly Change[]): Parameters<typeof commitChanges>[1] {
  const written = changes.flatMap((change) =>
    'after' in change ? [[change.path, change.after] as const] : [],
  );
  const removed = changes.filter(({ kind }) => kind === 'orphaned').map(({ path }) => path);
  return { write: new Map(written), remove: removed, manifestPath };
}
