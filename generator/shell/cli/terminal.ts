export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line needs of the process that runs it. Only `Voice` writes to it. */
export interface Terminal {
  readonly environment: Environment;
  /** Columns of the terminal, or undefined when standard output is no terminal. */
  readonly columns: number | undefined;
  readonly hasColors: boolean;
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  printError(line: string): void;
  /**
   * Shows a line that the next one replaces, and that is removed in the end; does nothing when standard error is no
   * terminal.
   */
  showProgress(line: string): void;
  /**
   * Resolves when the process is asked to end (Ctrl-C, SIGTERM) or its output is no longer read. From the call
   * on, a signal does not end it by itself.
   */
  interruption(): Promise<void>;
}
