import { exitCode } from './exit-code.js';
import { runCli } from './run-cli.js';
import type { Terminal } from './terminal.js';

/** Connects the command line to the process. */
export async function main(): Promise<void> {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', handleOutputError);
  const terminal: Terminal = {
    environment: env,
    // The window may change its size while the process runs.
    get columns() {
      return stdout.isTTY ? stdout.columns : undefined;
    },
    hasColors: stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    print: (line) => void stdout.write(`${line}\n`),
    printError: (line) => void stderr.write(`${line}\n`),
    showProgress: (line) => stderr.isTTY && void stderr.write(`\r\x1b[2K${line}`),
    interruption,
  };
  process.exitCode = await runCli(process.argv.slice(2), terminal);
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    // More than once: npx passes on a Ctrl-C that the terminal has already sent.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
    process.stdout.on('error', () => resolve());
  });
}

/** `kfgen check | head` closes the pipe early: this is no mistake, and does not change the exit code. */
function handleOutputError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  // For example a full disk behind `kfgen check > report`: the exit code must not look like a result.
  process.stderr.write(`kfgen: ${error.message}\n`);
  process.exit(exitCode.failure);
}
