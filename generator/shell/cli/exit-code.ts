/** The exit codes of the process. */
export const exitCode = {
  fine: 0,
  /** The spec has a mistake, or the output is not what it should be. */
  findings: 1,
  /** The command line is wrong, or a file cannot be read or written. */
  failure: 2,
  /** A mistake in kfgen itself. */
  bug: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
