import type { Voice } from '../voice.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs something that shows its progress in a line. The line is removed afterwards, also after a failure or a signal.
 */
export async function withProgress<Result>(
  voice: Voice,
  run: (show: (line: string) => void) => Promise<Result>,
): Promise<Result> {
  let isShown = false;
  const end = (): void => {
    if (isShown) voice.showProgress('');
    isShown = false;
    signals.forEach((signal) => process.off(signal, raise));
  };
  const raise = (signal: NodeJS.Signals): void => {
    end();
    // Another listener has received the signal, too, and handles it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const show = (line: string): void => {
    if (!isShown) signals.forEach((signal) => process.on(signal, raise));
    isShown = true;
    voice.showProgress(line);
  };
  try {
    return await run(show);
  } finally {
    end();
  }
}
