import type { ExitCode } from '../exit-code.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';

export interface CommandContext {
  readonly voice: Voice;
  readonly dryRun: boolean;
  /** The name of the package that `init` makes of the output. */
  readonly packageName?: string | undefined;
  /** The words behind the command's name. */
  readonly operands: readonly string[];
  /** Resolves when the process is asked to end. */
  readonly interruption: () => Promise<void>;
}

/** Does one command's work, prints its result and says how it went. */
export type Command = (settings: Settings, context: CommandContext) => Promise<ExitCode>;
