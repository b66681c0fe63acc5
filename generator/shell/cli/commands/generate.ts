import { commitChanges } from '../../files/commit-changes.js';
import type { Change } from '../../../compiler/write/change.js';
import { manifestPath } from '../../../compiler/write/manifest.js';
import { exitCode } from '../exit-code.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { planOutput, type OutputPlan } from './plan-output.js';
import { changeLines, changesDocument, sayTodos } from './print-changes.js';

/** Writes what changed, removes what is no longer wanted, all or nothing. */
export const generate: Command = async (settings, context) => {
  const { voice, dryRun } = context;
  const plan = await planOutput(settings, context);
  if (plan === undefined) return exitCode.findings;
  const { changes } = plan;
  const { out: folder } = settings;
  const foreign = changes.filter(({ kind }) => kind === 'foreign');
  if (foreign.length > 0) {
    voice.warn('foreign-files', { paths: foreign.map(({ path }) => `${folder}/${path}`).join(', ') });
    return exitCode.failure;
  }
  if (!dryRun) commitChanges(folder, outputChanges(changes));
  printChanges({ plan, folder, dryRun }, voice);
  return exitCode.fine;
};

interface GeneratedChanges {
  readonly plan: OutputPlan;
  readonly folder: string;
  readonly dryRun: boolean;
}

function printChanges({ plan, folder, dryRun }: GeneratedChanges, voice: Voice): void {
  if (voice.format === 'json') return voice.document(changesDocument(plan, folder));
  const lines = changeLines(plan.changes, voice, dryRun ? 'change' : 'done');
  if (lines.length === 0) voice.say('nothing-to-do', { folder });
  else voice.say(dryRun ? 'would-write' : 'written', { folder });
  voice.print(lines);
  sayTodos(plan, voice);
}

function outputChanges(changes: readonly Change[]): Parameters<typeof commitChanges>[1] {
  const written = changes.flatMap((change) =>
    'after' in change ? [[change.path, change.after] as const] : [],
  );
  const removed = changes.filter(({ kind }) => kind === 'orphaned').map(({ path }) => path);
  return { write: new Map(written), remove: removed, manifestPath };
}
