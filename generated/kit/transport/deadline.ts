import { platform, type Signal, type SignalLike } from './web-standards.js';

/**
 * Waits for work, which gets a signal of its own: undefined if it takes longer than so many milliseconds. Rejects for
 * the caller's signal with its reason, whatever the work does.
 */
export async function withDeadline<Result>(
  work: (signal: Signal) => Promise<Result>,
  milliseconds: number | undefined,
  caller: SignalLike | undefined,
): Promise<Result | undefined> {
  if (caller?.aborted) throw caller.reason;
  const controller = new platform.AbortController();
  let timer: unknown;
  let onAbort = (): void => undefined;
  const stopped = new Promise<undefined>((resolve, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever the caller gave
    onAbort = () => reject(caller?.reason);
    if (milliseconds !== undefined) timer = platform.setTimeout(() => resolve(undefined), milliseconds);
  });
  caller?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    platform.clearTimeout(timer);
    caller?.removeEventListener('abort', onAbort);
    controller.abort();
  }
}
