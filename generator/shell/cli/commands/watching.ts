import { relative } from 'node:path';
import { createSpecChanges } from '../../files/create-spec-changes.js';
import { FileError } from '../../files/file-error.js';
import { watchSpecFolder } from '../../files/watch-spec-folder.js';
import { exitCode } from '../exit-code.js';
import { nearestPackage } from '../package-settings.js';
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

/** The settings of a run and the voice that they ask for. */
export interface Session {
  readonly settings: Settings;
  readonly voice: Voice;
}

/**
 * Runs the same command at once and after each change of the spec or of the settings, until the process is asked to end.
 * Errors of a run are printed and the next change awaited, except those that no change of the spec can fix. With
 * `--format json` standard output gets one line of JSON for each run that has a result, and nothing else.
 */
export function watching(command: Command, readSession: () => Promise<Session>): Command {
  return async (settings, context) => {
    const interruption = context.interruption();
    const session = { settings, voice: context.voice.withOneLineDocuments() };
    const run = ({ settings: current, voice }: Session): Promise<unknown> =>
      command(current, { ...context, voice });
    const changes = createSpecChanges(settings.spec);
    await run(session).catch((error: unknown) => {
      if (isBadUsage(error)) throw error;
      reportError(error, session.voice, 'kfgen generate');
    });
    session.voice.remark('watch-waiting');
    await runAfterChanges({ session, run, changes, readSession, interruption });
    return exitCode.fine;
  };
}

interface Watch {
  readonly session: Session;
  readonly run: (session: Session) => Promise<unknown>;
  readonly changes: () => readonly string[];
  readonly readSession: () => Promise<Session>;
  readonly interruption: Promise<void>;
}

async function runAfterChanges(start: Watch): Promise<void> {
  let { session, changes } = start;
  const changedSession = sessionChanges(start.readSession, session);
  const scheduler = createRunScheduler(QUIET, async () => {
    try {
      const changed = await changedSession();
      if (changed !== undefined) {
        session = { ...changed, voice: changed.voice.withOneLineDocuments() };
        changes = createSpecChanges(session.settings.spec);
      }
      // Before the run reads: what changes after this is noticed by the next.
      const paths = changed === undefined ? changes() : [settingsPath()];
      if (paths.length === 0) return;
      // A folder that was replaced is no longer the one that is watched.
      watch.renew(session.settings.spec);
      printChanges(paths, session.voice);
      await start.run(session);
    } catch (error) {
      reportError(error, session.voice, 'kfgen generate');
    }
    session.voice.remark('watch-waiting');
  });
  const watch = await watchSpecFolder(session.settings.spec, () => scheduler.notice());
  await start.interruption;
  await scheduler.stop();
  await watch.close();
}

/** Returns a function that gives the settings if they have changed; settings that are wrong are an error once. */
function sessionChanges(
  readSession: Watch['readSession'],
  first: Session,
): () => Promise<Session | undefined> {
  let known = stateOf(first.settings, first.voice);
  return async () => {
    try {
      const session = await readSession();
      const state = stateOf(session.settings, session.voice);
      if (state === known) return undefined;
      known = state;
      return session;
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof FileError)) throw error;
      const state = [error.code, ...Object.values(error.parameters)].join(' ');
      if (state === known) return undefined;
      known = state;
      throw error;
    }
  };
}

function stateOf(settings: Settings, { format, language }: Voice): string {
  const { spec, out, docs, extendsShipped, importExtension } = settings;
  return [spec, out, docs, extendsShipped, importExtension, format, language].join('\n');
}

/** As the user would write it. */
function settingsPath(): string {
  const path = nearestPackage(process.cwd());
  return path === undefined ? 'package.json' : relative(process.cwd(), path);
}

/** Bad usage, which has nothing to do with the spec. */
function isBadUsage(error: unknown): boolean {
  if (error instanceof FileError) return /^spec-folder-/.test(error.code);
  return error instanceof UsageError || error instanceof RefusalError;
}

/** Names the files that caused the next run. */
function printChanges(paths: readonly string[], voice: Voice): void {
  const count = paths.length - LISTED;
  const listed = paths.slice(0, LISTED).join(', ');
  if (count > 0) voice.remark('watch-changed-more', { paths: listed, count: `${count}` });
  else voice.remark('watch-changed', { paths: listed });
}
