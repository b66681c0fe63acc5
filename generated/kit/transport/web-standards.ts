/*
 * The package is compiled without the types of any platform, and its consumers may be, too. Where a program has these
 * types (of the DOM, Node or Workers), they are the platform's own.
 */

/** 所在平台的 `AbortSignal`。 */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Known } }
  ? Known
  : SignalLike;

/** `AbortSignal` 里用到的部分。 */
export interface SignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** 平台的 `fetch`，或以同样的方式发送请求的函数。 */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string;
    signal: Signal;
  },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

interface Platform {
  readonly fetch: Fetch;
  readonly AbortController: new () => { readonly signal: Signal; abort(): void };
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** What the platform is asked for. */
export const platform: Platform = globalThis as unknown as Platform;
