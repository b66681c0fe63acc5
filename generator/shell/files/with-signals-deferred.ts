const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs something synchronous that no signal interrupts. A signal that comes meanwhile takes effect afterwards. */
export function withSignalsDeferred(action: () => void): void {
  const raise = (signal: NodeJS.Signals): void => {
    release();
    // Another listener (e.g. of watch mode) has heard the signal, too, and knows better what to do about it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = (): void => signals.forEach((signal) => process.off(signal, raise));
  signals.forEach((signal) => process.on(signal, raise));
  try {
    action();
  } finally {
    // Node reports a signal from the event loop. One turn may be half over; only after the next is none pending.
    setImmediate(() => setImmediate(release));
  }
}
