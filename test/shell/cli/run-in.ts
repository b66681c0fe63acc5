import { setImmediate as nextTurn } from 'node:timers/promises';
import { runCli } from '../../../generator/shell/cli/run-cli.js';
import type { Terminal } from '../../../generator/shell/cli/terminal.js';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

// Files of tests share a process: where one run is cut off, the next must not begin in a folder that is gone.
const home = process.cwd();

/** Runs a command line in a folder, as a user in a Chinese locale would, and returns what was printed. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  terminal: Partial<Terminal> = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  process.chdir(folder);
  try {
    const code = await runCli(argv, {
      environment: { LANG: 'zh_CN.UTF-8' },
      columns: undefined,
      hasColors: false,
      print: (line) => void out.push(line),
      printError: (line) => void err.push(line),
      showProgress: () => undefined,
      interruption: () => new Promise(() => undefined),
      ...terminal,
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  } finally {
    process.chdir(home);
    // A commit listens for signals until the event loop has turned twice.
    await nextTurn();
    await nextTurn();
    await nextTurn();
  }
}
