import type { SyncMsgRequest } from '../../src/index.js';
import type { KfClient } from '../client/create-client.js';
import { withDeadline } from '../transport/deadline.js';
import {
  DEFAULT_TIMEOUT,
  exchange,
  late,
  type Answer,
  type TransportOptions,
} from '../transport/exchange.js';
import { tokensFrom, type TokenSource } from '../transport/token-source.js';
import type { Signal } from '../transport/web-standards.js';
import { FetchFault } from './page-fault.js';

/** 取一页：返回 sync_msg 的响应（JSON 的文本或已解析的值，错误码也照样返回）；网络故障则抛错。 */
export type FetchPage = (request: SyncMsgRequest, context: FetchPageContext) => Promise<unknown>;

export interface FetchPageContext {
  /** 服务刚刚不接受 access_token：换一个新的再取。 */
  readonly renewToken: boolean;
  readonly signal: Signal | undefined;
}

/**
 * 用 `fetch` 取页，不经客户端：体积最小。
 *
 * @example
 * ```ts
 * import { pagesOverFetch } from 'wecom-kf-messages/sync';
 *
 * export const fetchPage = pagesOverFetch({ token: async (refused) => (refused ? renew() : cached()) });
 *
 * declare function cached(): Promise<string>;
 * declare function renew(): Promise<string>;
 * ```
 */
export function pagesOverFetch(options: TransportOptions & { readonly token: TokenSource }): FetchPage {
  const tokens = tokensFrom(options.token);
  const { timeout = DEFAULT_TIMEOUT } = options;
  let token: string | undefined;
  return async (request, { renewToken, signal }) => {
    const send = async (inner: Signal): Promise<Answer> => {
      token = await tokens(renewToken ? token : undefined);
      const body = JSON.stringify(request);
      const query = { access_token: token };
      return exchange({ method: 'POST', path: calledPath, query, body }, options, inner);
    };
    const answer = (await withDeadline(send, timeout, signal)) ?? late(timeout);
    if (answer.ok) return answer.text;
    throw new FetchFault(answer.label, answer.advice);
  };
}

const calledPath = '/cgi-bin/kf/sync_msg';

/**
 * 用客户端取页。
 *
 * @example
 * ```ts
 * import { createClient } from 'wecom-kf-messages/client';
 * import { pagesOverClient } from 'wecom-kf-messages/sync';
 *
 * const client = createClient({ token: 'access_token' });
 * export const fetchPage = pagesOverClient(client);
 * ```
 */
export function pagesOverClient(client: Pick<KfClient, 'syncMsg'>): FetchPage {
  return async (request, { signal }) => {
    const result = await client.syncMsg(request, { signal });
    if (result.ok || result.kind === 'refused') return result.response;
    // Whether one can go on from a page is judged in one place, however it comes.
    if (result.kind === 'invalid-response') return result.raw;
    throw new FetchFault(result.label, result.advice, result.kind === 'no-token' ? result.cause : undefined);
  };
}
