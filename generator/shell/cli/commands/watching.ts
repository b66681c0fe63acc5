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

/** Milliseconds without a change after which a burst of them is over: an editor's save, a checkout of many files. */
const QUIET = 100;
/** More paths than these are counted only. */
const LISTED = 3;

/**
 * The same command at once and after each change of the spec, until the process is asked to end. Whatever goes wrong
 * in a run is printed and the next change awaited, save what no change of the spec can mend. With `--format json`
 * standard output holds a line of JSON for each run that came to a result, and nothing else.
 */
export function watching(command: Command): Command {
  return async (settings, context) => {
    const interruption = context.interruption();
    const voice = context.voice.withOneLineDocuments();
    const run = (): Promise<unknown> => command(settings, { ...context, voice });
    const changes = createSpecChanges(settings.spec);
    await run().catch((error: unknown) => {
      if (isBeyondMending(error)) throw error;
      reportError(error, voice);
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
      // Before the run reads: what changes after this look is seen by the next.
      const paths = changes();
      if (paths.length === 0) return;
      // A folder that was replaced is no longer the one that is listened to.
      watch.renew();
      printSpecChanges(paths, voice);
      await run();
    } catch (error) {
      reportError(error, voice);
    }
    voice.remark('watch-waiting');
  });
  const watch = await watchSpecFolder(settings.spec, () => scheduler.notice());
  await interruption;
  await scheduler.stop();
  await watch.close();
}

/** Bad usage, which the spec has no part in. */
function isBeyondMending(error: unknown): boolean {
  if (error instanceof FileError) return /^spec-folder-/.test(error.code);
  return error instanceof UsageError || error instanceof RefusalError;
}

/** Says which files the run that follows is about. */
function printSpecChanges(paths: readonly string[], voice: Voice): void {
  const count = paths.length - LISTED;
  const listed = paths.slice(0, LISTED).join(', ');
  if (count > 0) voice.remark('watch-changed-more', { paths: listed, count: `${count}` });
  else voice.remark('watch-changed', { paths: listed });
}
