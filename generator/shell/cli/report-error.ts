import { printable } from '../../base/text/printable.js';
import { labelIn } from '../../base/words/label.js';
import { FileError } from '../files/file-error.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { packageVersion } from './package-version.js';
import { RefusalError } from './refusal-error.js';
import { UsageError } from './usage-error.js';
import type { Voice } from './voice.js';

/**
 * Prints the error that ended a command to standard error, and returns its exit code. `command` is what its help is
 * asked of, e.g. `kfgen add`.
 */
export function reportError(error: unknown, voice: Voice, command: string): ExitCode {
  if (error instanceof UsageError) {
    voice.refuse(error, hintOf(error, voice, command));
    return exitCode.failure;
  }
  if (error instanceof FileError || error instanceof RefusalError) {
    voice.refuse(error);
    return exitCode.failure;
  }
  voice.warn('bug', { version: packageVersion(), node: process.version });
  const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
  voice.printError(report.split('\n'));
  return exitCode.bug;
}

function hintOf({ suggestion }: UsageError, voice: Voice, command: string): string {
  if (suggestion === undefined) return voice.sentence('see-help', { command });
  return labelIn(voice.words, 'reports')('did-you-mean', { word: printable(suggestion) });
}
