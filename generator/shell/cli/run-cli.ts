import { CommanderError, type Command as Program } from 'commander';
import { languages, loadWords, type Language } from '../../base/words/languages.js';
import { chooseLanguage } from './choose-language.js';
import { commanderUsageError } from './commander-usage-error.js';
import type { Command } from './commands/command.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { packageSettings } from './package-settings.js';
import { createProgram, type CommandLine, type CommandName, type ProgramContext } from './program.js';
import { reportError } from './report-error.js';
import type { Settings } from './settings.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { packageVersion } from './package-version.js';

/** Loaded when it is asked for: most runs are of one command, and checking is to take no longer than it must. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  generate: async () => (await import('./commands/generate.js')).generate,
  check: async () => (await import('./commands/check.js')).check,
  lint: async () => (await import('./commands/lint.js')).lint,
  explain: async () => (await import('./commands/explain.js')).explain,
  add: async () => (await import('./commands/add.js')).add,
  validate: async () => (await import('./commands/validate.js')).validate,
  infer: async () => (await import('./commands/infer.js')).infer,
  init: async () => (await import('./commands/init.js')).init,
};

/** Runs a command line and returns its exit code; never ends the process itself. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let words = await loadWords(languageOption(argv) ?? chooseLanguage(terminal.environment));
  let code: ExitCode = exitCode.fine;
  const run: ProgramContext['run'] = async (name, options, operands) => {
    const settings = await resolveSettings(options, terminal);
    words = settings.words;
    const command = await commandNamed(name, options);
    const { dryRun = false, package: packageName } = options;
    code = await command(settings, { terminal, dryRun, packageName, operands });
  };
  try {
    await parse(createProgram({ words, terminal, version: packageVersion(), run }), argv);
    return code;
  } catch (error) {
    return reportError(error, words, terminal);
  }
}

async function commandNamed(name: CommandName, { watch = false }: CommandLine): Promise<Command> {
  const command = await commands[name]();
  return watch ? (await import('./commands/watching.js')).watching(command) : command;
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

async function resolveSettings(options: CommandLine, terminal: Terminal): Promise<Settings> {
  const { spec, out, format, lang, color } = options;
  if (spec === '') throw new UsageError('missing-option-value', { name: '--spec' });
  if (out === '') throw new UsageError('missing-option-value', { name: '--out' });
  const settings = {
    spec: 'spec',
    out: 'generated',
    extendsShipped: false,
    format: 'pretty',
    language: chooseLanguage(terminal.environment),
    colors: terminal.hasColors && color,
    options: { ...(spec !== undefined && { spec }), ...(out !== undefined && { out }) },
    ...packageSettings(process.cwd()),
    ...(terminal.environment['KFGEN_LANG'] && { language: chooseLanguage(terminal.environment) }),
    ...(spec !== undefined && { spec }),
    ...(out !== undefined && { out }),
    ...(format !== undefined && { format: format as Settings['format'] }),
    ...(lang !== undefined && { language: lang as Language }),
  } as const;
  return { ...settings, words: await loadWords(settings.language) };
}
