import { CommanderError, type Command as Program } from 'commander';
import { nearestWord } from '../../base/names/nearest-word.js';
import { languages, loadWords, type LanguageTag } from '../../base/words/languages.js';
import { defaultImportExtension } from '../../compiler/emit/modules.js';
import { chooseLanguage } from './choose-language.js';
import { commands, type CommandName } from './command-table.js';
import { commanderUsageError } from './commander-usage-error.js';
import type { Command } from './commands/command.js';
import type { Session } from './commands/watching.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { packageSettings } from './package-settings.js';
import { createProgram, type CommandLine, type ProgramContext } from './program.js';
import { reportError } from './report-error.js';
import { commonFormats, type ReportFormat, type ReportSettings, type Settings } from './settings.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { Voice } from './voice.js';
import { packageVersion } from './package-version.js';

/** Runs a command line and returns its exit code; never ends the process itself. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOption(argv) ?? chooseLanguage(terminal.environment);
  let voice = await createVoice(terminal, { language, format: 'pretty', colors: false });
  let code: ExitCode = exitCode.fine;
  const run: ProgramContext['run'] = async (name, options, operands) => {
    const readSession = async (): Promise<Session> => {
      const settings = resolveSettings(options, terminal, commands[name].formats ?? commonFormats);
      return { settings, voice: await createVoice(terminal, settings) };
    };
    const { settings, ...session } = await readSession();
    voice = session.voice;
    const command = await commandNamed(name, options, readSession);
    const { dryRun = false, watch = false, package: packageName, empty = false, as, file, against } = options;
    const interruption = (): Promise<void> => terminal.interruption();
    code = await command(settings, {
      voice,
      dryRun,
      isWatching: watch,
      packageName,
      isEmpty: empty,
      as,
      file,
      against,
      hasExitCode: options.exitCode === true,
      isChangelog: options.changelog === true,
      summaryFile: terminal.environment['GITHUB_STEP_SUMMARY'],
      operands,
      interruption,
    });
  };
  try {
    await parse(createProgram({ voice, version: packageVersion(), run }), argv);
    return code;
  } catch (error) {
    return reportError(error, voice, commandIn(argv));
  }
}

/** The command of a command line, as its user calls it; without one, kfgen itself. */
function commandIn(argv: readonly string[]): string {
  const name = argv.find((word) => Object.hasOwn(commands, word));
  return name === undefined ? 'kfgen' : `kfgen ${name}`;
}

/** Loads the words of the chosen language only. */
async function createVoice(terminal: Terminal, { language, format, colors }: ReportSettings): Promise<Voice> {
  return new Voice(terminal, { words: await loadWords(language), language, format, colors });
}

async function commandNamed(
  name: CommandName,
  { watch = false }: CommandLine,
  readSession: () => Promise<Session>,
): Promise<Command> {
  const command = await commands[name].load();
  return watch ? (await import('./commands/watching.js')).watching(command, readSession) : command;
}

/** Throws bad usage in our words; help and version end normally. */
async function parse(program: Program, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw commanderUsageError(error, program.args);
  }
}

/** Needed before commander runs, because help and errors are in this language. */
function languageOption(argv: readonly string[]): LanguageTag | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[index]?.split('=')[1] ?? argv[index + 1];
  return index < 0 ? undefined : languages.find((language) => language === value);
}

function resolveSettings(
  options: CommandLine,
  terminal: Terminal,
  formats: readonly ReportFormat[],
): Settings & ReportSettings {
  const { spec, out, format, lang, color } = options;
  if (spec === '') throw new UsageError('missing-option-value', { name: '--spec' });
  if (out === '') throw new UsageError('missing-option-value', { name: '--out' });
  return {
    spec: 'spec',
    out: 'generated',
    extendsShipped: false,
    importExtension: defaultImportExtension,
    isSpecNamed: spec !== undefined,
    format: 'pretty',
    language: chooseLanguage(terminal.environment),
    colors: terminal.hasColors && color,
    options: { ...(spec !== undefined && { spec }), ...(out !== undefined && { out }) },
    ...packageSettings(process.cwd()),
    ...(terminal.environment['KFGEN_LANG'] && { language: chooseLanguage(terminal.environment) }),
    ...(spec !== undefined && { spec }),
    ...(out !== undefined && { out }),
    ...(format !== undefined && { format: formatCalled(format, formats) }),
    ...(lang !== undefined && { language: lang as LanguageTag }),
  };
}

function formatCalled(value: string, formats: readonly ReportFormat[]): ReportFormat {
  const format = formats.find((each) => each === value);
  if (format !== undefined) return format;
  const parameters = { name: '--format', value, choices: formats.join(', ') };
  throw new UsageError('invalid-option-value', parameters, nearestWord(value, formats));
}
