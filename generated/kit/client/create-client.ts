import { calls, type Calls } from '../../src/calls.js';
import type { Call } from '../../src/runtime/call.js';
import { tokensFrom, type TokenSource } from '../transport/token-source.js';
import type { TransportOptions } from '../transport/exchange.js';
import type { Signal } from '../transport/web-standards.js';
import type { CallResult } from './call-result.js';
import { performCall } from './perform-call.js';

/** 创建客户端的选项。 */
export interface ClientOptions extends TransportOptions {
  readonly token: TokenSource;
}

/** 一次调用的选项。 */
export interface CallOptions {
  /** 中止调用：得到的 Promise 以它的 `reason` 拒绝。 */
  readonly signal?: Signal | undefined;
  /** 最多等多少毫秒，默认同客户端的 `timeout`。 */
  readonly timeout?: number | undefined;
}

/** 每个接口一个方法，名称与类型都来自规格。 */
export type Client<Table> = { readonly [Name in keyof Table]: ClientMethod<Table[Name]> };

/** 调用一个接口；没有请求的接口只有选项。 */
export type ClientMethod<Each> =
  Each extends Call<infer Request, infer Response>
    ? [Request] extends [undefined]
      ? (options?: CallOptions) => Promise<CallResult<Response>>
      : (request: Request, options?: CallOptions) => Promise<CallResult<Response>>
    : never;

/** 微信客服的客户端。 */
export type KfClient = Client<Calls>;

/**
 * 创建微信客服的客户端：每个接口一个方法。请求先经校验再发出，响应也经校验；access_token 失效时换一次再发。
 * 服务返回错误码、网络故障、超时都不抛错，而是 `ok` 为 false 的结果，其中有中文说明与应对的办法；只有 `signal` 中止时才拒绝。
 *
 * @example
 * ```ts
 * import { createClient } from 'wecom-kf-messages/client';
 *
 * const client = createClient({ token: () => readTokenFromCache() });
 *
 * export async function greet(touser: string, open_kfid: string): Promise<string> {
 *   const result = await client.sendMsg({ touser, open_kfid, msgtype: 'text', text: { content: '您好' } });
 *   if (result.ok) return result.response.msgid ?? '';
 *   return result.advice === 'window-closed' ? '等客户再发来消息' : result.label;
 * }
 *
 * declare function readTokenFromCache(): Promise<string>;
 * ```
 */
export function createClient(options: ClientOptions): KfClient {
  return createClientFor(calls, options);
}

/**
 * 同 `createClient`，用于自己的规格所生成的 `calls`（`src/calls.ts`）。响应里的 `errcode` 为 0 即成功。
 *
 * @example
 * ```ts
 * import { calls, createClientFor } from 'wecom-kf-messages/client';
 *
 * export const client = createClientFor(calls, { token: 'access_token', timeout: 5_000 });
 * ```
 */
export function createClientFor<Table extends { readonly [Name in keyof Table]: Call<unknown, unknown> }>(
  table: Table,
  options: ClientOptions,
): Client<Table> {
  const token = tokensFrom(options.token);
  const methods = Object.entries<Call<unknown, unknown>>(table).map(([name, call]) => {
    const method = (...given: readonly unknown[]): Promise<CallResult<unknown>> => {
      const [request, own] = (call.request ? given : [undefined, ...given]) as [unknown, CallOptions?];
      const timeout = own?.timeout ?? options.timeout;
      return performCall(call, request, { ...options, token, timeout, signal: own?.signal });
    };
    return [name, method] as const;
  });
  return Object.fromEntries(methods) as unknown as Client<Table>;
}
