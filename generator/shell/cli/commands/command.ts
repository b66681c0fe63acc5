import type { ExitCode } from '../exit-code.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly dryRun: boolean;
  /** The name of the package that `init` makes of the output. */
  readonly packageName?: string | undefined;
  /** The words behind the command's name. */
  readonly operands: readonly string[];
}

/** Does one command's work, prints its result and says how it went. */
export type Command = (settings: Settings, context: CommandContext) => Promise<ExitCode>;
