import { CommanderError, type Command as Program } from 'commander';
import type { Language } from '../diagnostics/language.js';
import { FileError } from '../files/file-error.js';
import { chooseLanguage } from './choose-language.js';
import { commanderUsageError } from './commander-usage-error.js';
import { add } from './commands/add.js';
import { check } from './commands/check.js';
import type { Command } from './commands/command.js';
import { explain } from './commands/explain.js';
import { generate } from './commands/generate.js';
import { lint } from './commands/lint.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { packageSettings } from './package-settings.js';
import { createProgram, type CommandLine, type CommandName, type ProgramContext } from './program.js';
import { RefusalError } from './refusal-error.js';
import { say } from './say.js';
import { languages, type Settings } from './settings.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { packageVersion } from './package-version.js';

const commands: Readonly<Record<CommandName, Command>> = { generate, check, lint, explain, add };

/** Runs a command line and returns its exit code; never ends the process itself. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language = languageOption(argv) ?? chooseLanguage(terminal.environment);
  let code: ExitCode = exitCode.fine;
  const run: ProgramContext['run'] = async (name, options, operands) => {
    const settings = resolveSettings(options, terminal);
    language = settings.language;
    code = await commands[name](settings, { terminal, dryRun: options.dryRun === true, operands });
  };
  try {
    await parse(createProgram({ language, terminal, version: packageVersion(), run }), argv);
    return code;
  } catch (error) {
    return reportError(error, language, terminal);
  }
}

/** Throws bad usage in our words; help and version end well. */
async function parse(program: Program, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw commanderUsageError(error, program.args);
  }
}

/** Needed before commander runs, as help and errors are written in it. */
function languageOption(argv: readonly string[]): Language | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[index]?.split('=')[1] ?? argv[index + 1];
  return index < 0 ? undefined : languages.find((language) => language === value);
}

function resolveSettings(options: CommandLine, terminal: Terminal): Settings {
  const { spec, out, format, lang, color } = options;
  if (spec === '') throw new UsageError('missing-option-value', { name: '--spec' });
  if (out === '') throw new UsageError('missing-option-value', { name: '--out' });
  return {
    spec: 'spec',
    out: 'generated',
    format: 'pretty',
    language: chooseLanguage(terminal.environment),
    colors: terminal.hasColors && color,
    ...packageSettings(process.cwd()),
    ...(terminal.environment['KFGEN_LANG'] && { language: chooseLanguage(terminal.environment) }),
    ...(spec !== undefined && { spec }),
    ...(out !== undefined && { out }),
    ...(format !== undefined && { format: format as Settings['format'] }),
    ...(lang !== undefined && { language: lang as Language }),
  };
}

function reportError(error: unknown, language: Language, terminal: Terminal): ExitCode {
  if (error instanceof UsageError) {
    const { code, parameters, suggestion } = error;
    const hint =
      suggestion === undefined
        ? say(language, 'see-help')
        : say(language, 'did-you-mean', { word: suggestion });
    terminal.printError([say(language, code, parameters), hint].join(language === 'en' ? ' ' : ''));
    return exitCode.failure;
  }
  if (error instanceof FileError || error instanceof RefusalError) {
    const { code, parameters } = error;
    terminal.printError(say(language, code, parameters));
    return exitCode.failure;
  }
  terminal.printError(say(language, 'bug', { version: packageVersion(), node: process.version }));
  terminal.printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCode.bug;
}
