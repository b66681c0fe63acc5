import { Command, Help, Option } from 'commander';
import { displayWidth } from '../../base/text/display-width.js';
import { wrapText } from '../../base/text/wrap-text.js';
import { layoutWidth } from '../../base/words/audience.js';
import { languages } from '../../base/words/languages.js';
import { commandNames, commands, ownOptions, type CommandName } from './command-table.js';
import { reportFormats } from './settings.js';
import type { PlainSentenceName, Voice } from './voice.js';

/** The options as commander returns them. */
export interface CommandLine {
  readonly spec?: string;
  readonly out?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly color: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly package?: string;
  readonly empty?: boolean;
  readonly as?: string;
  readonly file?: string;
  readonly against?: string;
  readonly exitCode?: boolean;
  readonly changelog?: boolean;
}

export interface ProgramContext {
  readonly voice: Voice;
  readonly version: string;
  readonly run: (command: CommandName, options: CommandLine, operands: readonly string[]) => Promise<void>;
}

/** The command line as commander sees it. It throws on bad usage and never ends the process. */
export function createProgram(context: ProgramContext): Command {
  const { voice, version } = context;
  const text = (name: PlainSentenceName): string => voice.sentence(name);
  const program = addCommonOptions(configure(new Command('kfgen'), context), text)
    .description(text('about'))
    .version(version, '-V, --version', text('option-version'))
    .helpCommand('help [command]', text('about-help'))
    .addHelpText('after', () => `\n${wrapText(text('exit-codes'), layoutWidth(voice)).join('\n')}`);
  for (const name of commandNames) {
    const { operands = {}, options = [] } = commands[name];
    const command = configure(program.command(name, { isDefault: name === 'generate' }), context);
    command
      .description(text(`about-${name}`))
      .action(() => context.run(name, command.optsWithGlobals(), command.args));
    for (const [argument, code] of Object.entries(operands)) {
      command.argument(argument, text(code));
    }
    for (const option of options) command.option(...ownOption(option, text));
  }
  return program;
}

function ownOption(
  option: keyof typeof ownOptions,
  text: (code: PlainSentenceName) => string,
): readonly [flags: string, description: string] {
  const [flags, code] = ownOptions[option];
  return [flags, text(code)];
}

function addCommonOptions(command: Command, text: (code: PlainSentenceName) => string): Command {
  return command
    .option('--spec <DIR>', text('option-spec'))
    .option('--out <DIR>', text('option-out'))
    .addOption(formatOption(text('option-format')))
    .addOption(new Option('--lang <LANG>', text('option-lang')).choices(languages))
    .option('--no-color', text('option-no-color'));
}

/** Shows which formats there are; each command says itself which of them it has. */
function formatOption(description: string): Option {
  const option = new Option('--format <FORMAT>', description);
  option.argChoices = [...reportFormats];
  return option;
}

function configure(command: Command, { voice }: ProgramContext): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', voice.sentence('option-help'))
    .configureHelp({
      helpWidth: layoutWidth(voice),
      minWidthToWrap: MINIMUM_TEXT_WIDTH,
      formatItem,
      displayWidth,
      boxWrap: (text, width) => wrapText(text, width).join('\n'),
      showGlobalOptions: true,
      styleTitle: (title) => translateHeading(title, voice),
      optionDescription: ({ description, argChoices }) =>
        argChoices === undefined ? description : `${description}: ${argChoices.join(' | ')}`,
    })
    .configureOutput({
      writeOut: (text) => voice.print(text.trimEnd().split('\n')),
      writeErr: () => undefined,
      outputError: () => undefined,
    });
}

/** Narrower than commander's default: Chinese needs few columns. */
const MINIMUM_TEXT_WIDTH = 16;

/** A word with its meaning next to it or, without room for that, below it. */
function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? Infinity;
  if (width - termWidth - 4 >= MINIMUM_TEXT_WIDTH || description === '')
    return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
  const below = wrapText(description, width - 6).map((line) => `      ${line}`);
  return [`  ${term}`, ...below].join('\n');
}

function translateHeading(title: string, voice: Voice): string {
  const word = /^(Usage|Options|Arguments|Commands|Global options):$/i.exec(title)?.[1];
  if (word === undefined) return title;
  return voice.sentence(`heading-${word.toLowerCase().replace(' ', '-')}` as PlainSentenceName);
}
