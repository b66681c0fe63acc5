import { createSpecChanges } from '../../files/create-spec-changes.js';
import { FileError } from '../../files/file-error.js';
import { watchSpecFolder } from '../../files/watch-spec-folder.js';
import { exitCode } from '../exit-code.js';
import { RefusalError } from '../refusal-error.js';
import { reportError } from '../report-error.js';
import { createRunScheduler } from '../run-scheduler.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { printSpecChanges, printWaiting } from './print-watch.js';

/** Milliseconds without a change after which a burst of them is over: an editor's save, a checkout of many files. */
const QUIET = 100;

/**
 * The same command at once and after each change of the spec, until the process is asked to end. Whatever goes wrong
 * in a run is printed and the next change awaited, save what no change of the spec can mend. With `--format json`
 * standard output holds a line of JSON for each run that came to a result, and nothing else.
 */
export function watching(command: Command): Command {
  return async (settings, { terminal: given, ...context }) => {
    const interruption = given.interruption();
    const terminal = settings.format === 'json' ? printingLines(given) : given;
    const run = (): Promise<unknown> => command(settings, { ...context, terminal });
    const changes = createSpecChanges(settings.spec);
    await run().catch((error: unknown) => {
      if (isBeyondMending(error)) throw error;
      reportError(error, settings.words, terminal);
    });
    printWaiting(settings, terminal);
    await runAfterChanges({ settings, terminal, run, changes, interruption });
    return exitCode.fine;
  };
}

interface Watch {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly run: () => Promise<unknown>;
  readonly changes: () => readonly string[];
  readonly interruption: Promise<void>;
}

async function runAfterChanges({ settings, terminal, run, changes, interruption }: Watch): Promise<void> {
  const scheduler = createRunScheduler(QUIET, async () => {
    try {
      // Before the run reads: what changes after this look is seen by the next.
      const paths = changes();
      if (paths.length === 0) return;
      // A folder that was replaced is no longer the one that is listened to.
      watch.renew();
      printSpecChanges(paths, settings, terminal);
      await run();
    } catch (error) {
      reportError(error, settings.words, terminal);
    }
    printWaiting(settings, terminal);
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

/** Prints a document of many lines as one: JSON has line ends only between its words. */
function printingLines(terminal: Terminal): Terminal {
  return { ...terminal, print: (text) => terminal.print(text.replaceAll(/\n\s*/g, '')) };
}
