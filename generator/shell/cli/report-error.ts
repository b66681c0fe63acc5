import { labelIn } from '../../base/words/label.js';
import type { Words } from '../../base/words/words.js';
import { printable } from '../../base/text/printable.js';
import { FileError } from '../files/file-error.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { packageVersion } from './package-version.js';
import { RefusalError } from './refusal-error.js';
import { fit } from './fit.js';
import { say } from './say.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** Prints what ended a command, to standard error, and says which exit code it stands for. */
export function reportError(error: unknown, words: Words, terminal: Terminal): ExitCode {
  if (error instanceof UsageError) {
    const { code, parameters, suggestion } = error;
    const label = labelIn(words, 'reports');
    const first = say(words, code, parameters);
    const second =
      suggestion === undefined
        ? say(words, 'see-help')
        : label('did-you-mean', { word: printable(suggestion) });
    terminal.printError(fit(label('two-sentences', { first, second }), terminal));
    return exitCode.failure;
  }
  if (error instanceof FileError || error instanceof RefusalError) {
    const { code, parameters } = error;
    terminal.printError(fit(say(words, code, parameters), terminal));
    return exitCode.failure;
  }
  terminal.printError(fit(say(words, 'bug', { version: packageVersion(), node: process.version }), terminal));
  terminal.printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCode.bug;
}
