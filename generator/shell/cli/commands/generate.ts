import { commitChanges } from '../../files/commit-changes.js';
import type { Change } from '../../../compiler/write/change.js';
import { manifestPath } from '../../../compiler/write/manifest.js';
import { exitCode } from '../exit-code.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { planOutput } from './plan-output.js';
import { changeLines, changesDocument } from './print-changes.js';

/** Writes what changed, removes what is no longer wanted, all or nothing. */
export const generate: Command = async (settings, { voice, dryRun }) => {
  const changes = await planOutput(settings, voice);
  if (changes === undefined) return exitCode.findings;
  const { out: folder } = settings;
  const foreign = changes.filter(({ kind }) => kind === 'foreign');
  if (foreign.length > 0) {
    voice.warn('foreign-files', { paths: foreign.map(({ path }) => `${folder}/${path}`).join(', ') });
    return exitCode.failure;
  }
  if (!dryRun) commitChanges(folder, outputChanges(changes));
  printChanges({ changes, folder, dryRun }, voice);
  return exitCode.fine;
};

interface GeneratedChanges {
  readonly changes: readonly Change[];
  readonly folder: string;
  readonly dryRun: boolean;
}

function printChanges({ changes, folder, dryRun }: GeneratedChanges, voice: Voice): void {
  if (voice.format === 'json') return voice.document(changesDocument(changes, folder));
  const lines = changeLines(changes, voice, dryRun ? 'change' : 'done');
  if (lines.length === 0) return voice.say('nothing-to-do', { folder });
  voice.say(dryRun ? 'would-write' : 'written', { folder });
  voice.print(lines);
}

function outputChanges(changes: readonly Change[]): Parameters<typeof commitChanges>[1] {
  const written = changes.flatMap((change) =>
    'after' in change ? [[change.path, change.after] as const] : [],
  );
  const removed = changes.filter(({ kind }) => kind === 'orphaned').map(({ path }) => path);
  return { write: new Map(written), remove: removed, manifestPath };
}
