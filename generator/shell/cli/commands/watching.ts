import { createSpecChanges } from '../../files/create-spec-changes.js';
import { FileError } from '../../files/file-error.js';
import { watchSpecFolder } from '../../files/watch-spec-folder.js';
import { exitCode } from '../exit-code.js';
import { RefusalError } from '../refusal-error.js';
import { reportError } from '../report-error.js';
import { createRunScheduler } from '../run-scheduler.js';
import type { Settings } from '../settings.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';

/** Milliseconds without a change after which a burst of changes is over: an editor's save, a checkout of many files. */
const QUIET = 100;
/** The most paths that are listed; further ones are only counted. */
const LISTED = 3;

/**
 * Runs the same command at once and after each change of the spec, until the process is asked to end. Errors of a run
 * are printed and the next change awaited, except those that no change of the spec can fix. With `--format json`
 * standard output gets one line of JSON for each run that has a result, and nothing else.
 */
export function watching(command: Command): Command {
  return async (settings, context) => {
    const interruption = context.interruption();
    const voice = context.voice.withOneLineDocuments();
    const run = (): Promise<unknown> => command(settings, { ...context, voice });
    const changes = createSpecChanges(settings.spec);
    await run().catch((error: unknown) => {
      if (isBadUsage(error)) throw error;
      reportError(error, voice, 'kfgen generate');
    });
    voice.remark('watch-waiting');
    await runAfterChanges({ settings, voice, run, changes, interruption });
    return exitCode.fine;
  };
}

interface Watch {
  readonly settings: Settings;
  readonly voice: Voice;
  readonly run: () => Promise<unknown>;
  readonly changes: () => readonly string[];
  readonly interruption: Promise<void>;
}

async function runAfterChanges({ settings, voice, run, changes, interruption }: Watch): Promise<void> {
  const scheduler = createRunScheduler(QUIET, async () => {
    try {
      // Before the run reads: what changes after this is noticed by the next.
      const paths = changes();
      if (paths.length === 0) return;
      // A folder that was replaced is no longer the one that is watched.
      watch.renew();
      printSpecChanges(paths, voice);
      await run();
    } catch (error) {
      reportError(error, voice, 'kfgen generate');
    }
    voice.remark('watch-waiting');
  });
  const watch = await watchSpecFolder(settings.spec, () => scheduler.notice());
  await interruption;
  await scheduler.stop();
  await watch.close();
}

/** Bad usage, which has nothing to do with the spec. */
function isBadUsage(error: unknown): boolean {
  if (error instanceof FileError) return /^spec-folder-/.test(error.code);
  return error instanceof UsageError || error instanceof RefusalError;
}

/** Names the files that caused the next run. */
function printSpecChanges(paths: readonly string[], voice: Voice): void {
  const count = paths.length - LISTED;
  const listed = paths.slice(0, LISTED).join(', ');
  if (count > 0) voice.remark('watch-changed-more', { paths: listed, count: `${count}` });
  else voice.remark('watch-changed', { paths: listed });
}
