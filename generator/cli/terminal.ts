/** What a command needs of the process that runs it. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal, or nothing when standard output is none. */
  readonly columns: number | undefined;
  readonly hasColors: boolean;
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  printError(line: string): void;
}
