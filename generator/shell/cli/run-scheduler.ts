export interface RunScheduler {
  /** Asks for a run. */
  notice(): void;
  /** Starts no further run; resolves when the current one is over. */
  stop(): Promise<void>;
}

/**
 * Runs something once `delay` milliseconds have passed without another notice, so that a burst causes one run; never
 * twice at once. Notices during a run cause one more after it. `run` must not fail.
 */
export function createRunScheduler(delay: number, run: () => Promise<void>): RunScheduler {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isDue = false;
  let isStopped = false;

  async function runWhileDue(): Promise<void> {
    for (isDue = true; isDue && !isStopped;) {
      isDue = false;
      await run();
    }
    running = undefined;
  }

  return {
    notice() {
      if (isStopped) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (running === undefined) running = runWhileDue();
        else isDue = true;
      }, delay);
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
