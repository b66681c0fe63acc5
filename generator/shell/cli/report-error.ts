import type { Language } from '../../base/words/language.js';
import { FileError } from '../files/file-error.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { packageVersion } from './package-version.js';
import { RefusalError } from './refusal-error.js';
import { fit } from './fit.js';
import { say } from './say.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** Prints what ended a command, to standard error, and says which exit code it stands for. */
export function reportError(error: unknown, language: Language, terminal: Terminal): ExitCode {
  if (error instanceof UsageError) {
    const { code, parameters, suggestion } = error;
    const hint =
      suggestion === undefined
        ? say(language, 'see-help')
        : say(language, 'did-you-mean', { word: suggestion });
    terminal.printError(
      fit([say(language, code, parameters), hint].join(language === 'en' ? ' ' : ''), terminal),
    );
    return exitCode.failure;
  }
  if (error instanceof FileError || error instanceof RefusalError) {
    const { code, parameters } = error;
    terminal.printError(fit(say(language, code, parameters), terminal));
    return exitCode.failure;
  }
  terminal.printError(
    fit(say(language, 'bug', { version: packageVersion(), node: process.version }), terminal),
  );
  terminal.printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCode.bug;
}
