import { execFile } from 'node:child_process';

export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs a script in a process of its own; `output` is what it printed to both streams. */
export function runNode(
  argv: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, argv, options, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
        output: stdout + stderr,
      });
    });
  });
}
