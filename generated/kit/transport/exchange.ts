import { platform, type Fetch, type Signal } from './web-standards.js';

/** 怎样与服务通信。 */
export interface TransportOptions {
  /** 发送请求的函数，默认是平台的 `fetch`。 */
  readonly fetch?: Fetch | undefined;
  /** 服务的地址，默认为 `https://qyapi.weixin.qq.com`。 */
  readonly baseUrl?: string | undefined;
  /** 一次调用最多等多少毫秒，从取 access_token 到读完响应，默认 10,000。 */
  readonly timeout?: number | undefined;
}

/** In milliseconds. */
export const DEFAULT_TIMEOUT = 10_000;

export interface Outgoing {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

/** The text of a response, or why there is none, in words without address and content. */
export type Answer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly advice: 'retry' | 'stop'; readonly label: string };

/** Sends a request, and reads the response. Never rejects. */
export async function exchange(
  { path, query, ...rest }: Outgoing,
  { fetch = platform.fetch, baseUrl = 'https://qyapi.weixin.qq.com' }: TransportOptions,
  signal: Signal,
): Promise<Answer> {
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}?${queryOf(query)}`, {
      ...rest,
      headers: { 'content-type': 'application/json' },
      signal,
    });
    const { ok, status } = response;
    const text = await response.text();
    if (ok) return { ok, text };
    const isPassing = status >= 500 || status === 429;
    return { ok: false, advice: isPassing ? 'retry' : 'stop', label: `HTTP ${status}` };
  } catch (error) {
    return { ok: false, advice: 'retry', label: `网络故障${codeOf(error)}` };
  }
}

/** The answer if there is none in time. */
export function late(timeout: number): Answer & { readonly ok: false } {
  return { ok: false, advice: 'retry', label: `${timeout} 毫秒内没有响应` };
}

/** Lists are given by a key for each item, objects as JSON. */
function queryOf(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .flatMap(([key, value]) =>
      [value]
        .flat()
        .filter((each) => each !== undefined)
        .map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
        .map((text) => [key, text].map(encodeURIComponent).join('=')),
    )
    .join('&');
}

/** Such as ECONNREFUSED. The message of the error may hold the address, and with it the token. */
function codeOf(error: unknown): string {
  const { cause, code } = Object(error) as Coded;
  const found = (Object(cause) as Coded).code ?? code ?? '';
  return /^[A-Z_]+$/.test(found) ? `（${found}）` : '';
}

/** If it is anything else, it is no code. */
interface Coded {
  readonly cause?: unknown;
  readonly code?: string;
}
