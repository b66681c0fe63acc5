import type { Command } from './commands/command.js';
import { reportFormats, type ReportFormat } from './settings.js';
import type { PlainSentenceName } from './voice.js';

/** The options that only some commands have, as commander writes them. */
export const ownOptions = {
  watch: ['--watch', 'option-watch'],
  dryRun: ['--dry-run', 'option-dry-run'],
  package: ['--package <NAME>', 'option-package'],
  empty: ['--empty', 'option-empty'],
  as: ['--as <TYPE>', 'option-as'],
  file: ['--file <FILE>', 'option-file'],
  against: ['--against <WHAT>', 'option-against'],
  exitCode: ['--exit-code', 'option-exit-code'],
  changelog: ['--changelog', 'option-changelog'],
} as const satisfies Readonly<Record<string, readonly [flags: string, text: PlainSentenceName]>>;

interface CommandEntry {
  /** Loads it on demand: most runs use one command, and `check` should be fast. */
  readonly load: () => Promise<Command>;
  /** Its operands, as commander writes them. */
  readonly operands?: Readonly<Record<string, PlainSentenceName>>;
  readonly options?: readonly (keyof typeof ownOptions)[];
  /** The formats of its reports, if it has more than those of every command. */
  readonly formats?: readonly ReportFormat[];
}

/** Every command, in the order of the help. */
const commandTable = {
  generate: {
    load: async () => (await import('./commands/generate.js')).generate,
    options: ['dryRun', 'watch'],
  },
  check: { load: async () => (await import('./commands/check.js')).check, formats: reportFormats },
  lint: { load: async () => (await import('./commands/lint.js')).lint, formats: reportFormats },
  explain: {
    load: async () => (await import('./commands/explain.js')).explain,
    operands: { '<word...>': 'argument-word' },
  },
  add: {
    load: async () => (await import('./commands/add.js')).add,
    operands: { '<kind>': 'argument-kind', '<name>': 'argument-name' },
    options: ['dryRun'],
  },
  validate: {
    load: async () => (await import('./commands/validate.js')).validate,
    operands: { '<file...>': 'argument-file' },
    options: ['as'],
  },
  infer: {
    load: async () => (await import('./commands/infer.js')).infer,
    operands: { '<file...>': 'argument-file' },
    options: ['as', 'dryRun'],
  },
  diff: {
    load: async () => (await import('./commands/diff.js')).diff,
    options: ['against', 'exitCode', 'changelog'],
    formats: reportFormats,
  },
  docs: {
    load: async () => (await import('./commands/docs.js')).docs,
    options: ['file'],
  },
  init: {
    load: async () => (await import('./commands/init.js')).init,
    options: ['empty', 'package', 'dryRun'],
  },
} as const satisfies Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof commandTable;

export const commandNames = Object.keys(commandTable) as readonly CommandName[];

export const commands: Readonly<Record<CommandName, CommandEntry>> = commandTable;
