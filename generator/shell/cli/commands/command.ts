import type { ExitCode } from '../exit-code.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';

export interface CommandContext {
  readonly voice: Voice;
  readonly dryRun: boolean;
  /** Whether the command runs again after each change, in the same process. */
  readonly isWatching: boolean;
  /** The name of the package that `init` makes of the output. */
  readonly packageName?: string | undefined;
  /** Whether `init` begins a spec that extends nothing. */
  readonly isEmpty: boolean;
  /** The name of the type that payloads are checked against. */
  readonly as?: string | undefined;
  /** The file that the page is written to. */
  readonly file?: string | undefined;
  /** What `diff` compares the spec with. */
  readonly against?: string | undefined;
  /** Whether `diff` fails when a version was not raised enough. */
  readonly hasExitCode: boolean;
  /** Whether `diff` writes a part of a changelog. */
  readonly isChangelog: boolean;
  /** The file to which a step of GitHub Actions adds its summary. */
  readonly summaryFile?: string | undefined;
  /** The words after the command's name. */
  readonly operands: readonly string[];
  /** Resolves when the process is asked to end. */
  readonly interruption: () => Promise<void>;
}

/** Does the work of one command, prints its result and returns the exit code. */
export type Command = (settings: Settings, context: CommandContext) => Promise<ExitCode>;
