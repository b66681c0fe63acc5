import { ErrorCode } from '../../src/codes.js';
import type { SyncMsgRequest } from '../../src/index.js';
import { parseSyncMsgResponse } from '../../src/pages.js';
import { withDeadline } from '../transport/deadline.js';
import type { Signal } from '../transport/web-standards.js';
import type { FetchPage } from './fetch-page.js';
import { faultFrom, faultOf, type WholePage } from './page-fault.js';
import { SyncError, type SyncFault } from './sync-error.js';

/** 失败后怎样重试。 */
export interface RetryOptions {
  /** 连续失败几次就放弃，默认 6。 */
  readonly attempts?: number | undefined;
  /** 第一次失败后等多少毫秒，之后每次加倍，最多 60 秒，默认 1,000；实际等其中的一半到全部。 */
  readonly retryAfter?: number | undefined;
  /** 每次失败时调用，如写日志。 */
  readonly onFault?: ((fault: SyncFault & { readonly attempt: number }) => void) | undefined;
}

export interface PageReaderOptions extends RetryOptions {
  readonly fetchPage: FetchPage;
  readonly signal: Signal | undefined;
}

const LONGEST_WAIT = 60_000;

/** Reads one page after the other, and tries again as long as that may help. */
export class PageReader {
  private failures = 0;
  private readonly options: PageReaderOptions;
  private request: SyncMsgRequest;

  constructor(options: PageReaderOptions, request: SyncMsgRequest) {
    this.options = options;
    this.request = request;
  }

  /** Something new has come: what failed before does not count any more. */
  goOn(): void {
    this.failures = 0;
  }

  /** The next whole page from a cursor, or undefined once the signal says so. */
  async read(cursor: string | undefined): Promise<WholePage | undefined> {
    for (let renewToken = false; ;) {
      const asked = { ...this.request, ...(cursor !== undefined && { cursor }) };
      const page = await this.fetch(asked, renewToken);
      if (page === undefined) return undefined;
      if ('items' in page) return page;
      const { fault, cause } = page;
      const isFirstRenewal = fault.advice === 'renew-token' && !renewToken;
      renewToken = fault.advice === 'renew-token';
      // The token of a callback lasts ten minutes; without it, the service only answers less often.
      if (fault.code === ErrorCode.InvalidMsgToken && this.request.token !== undefined)
        this.request = { ...this.request, token: undefined };
      else if (!isFirstRenewal) await this.wait(fault, cause);
    }
  }

  /** Waits before the next attempt, longer each time; throws if there is none. */
  async wait(fault: SyncFault, cause?: unknown): Promise<void> {
    const { attempts = 6, retryAfter = 1_000, onFault, signal } = this.options;
    this.failures += 1;
    onFault?.({ ...fault, attempt: this.failures });
    const mayPass = fault.advice === 'retry' || fault.advice === 'renew-token';
    if (!mayPass || this.failures >= attempts) throw new SyncError(fault, this.failures, cause);
    const longest = Math.min(LONGEST_WAIT, retryAfter * 2 ** (this.failures - 1));
    const pause = longest * (0.5 + Math.random() / 2);
    try {
      await withDeadline(() => new Promise(() => undefined), pause, signal);
    } catch {
      // What comes next looks at the signal.
    }
  }

  private async fetch(
    request: SyncMsgRequest,
    renewToken: boolean,
  ): Promise<WholePage | { readonly fault: SyncFault; readonly cause?: unknown } | undefined> {
    const { fetchPage, signal } = this.options;
    if (this.isAborted()) return undefined;
    try {
      // Whatever it does with the signal: nobody waits for it any longer.
      const response = await withDeadline(
        async () => fetchPage(request, { renewToken, signal }),
        undefined,
        signal,
      );
      const page = parseSyncMsgResponse(response);
      const fault = faultOf(page);
      return fault ? { fault } : (page as WholePage);
    } catch (cause) {
      if (this.isAborted()) return undefined;
      return { fault: faultFrom(cause), cause };
    }
  }

  private isAborted(): boolean {
    return this.options.signal?.aborted === true;
  }
}
