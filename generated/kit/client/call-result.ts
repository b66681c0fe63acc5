import type { Issue } from '../../src/index.js';
import type { ErrorAdvice } from '../send/error-advice.js';

/** 调用的结果。不成功时，`label` 说明原因，可以写进日志；`advice` 是应对的办法。 */
export type CallResult<Response> = CallSuccess<Response> | CallFailure<Response>;

/** 成功：errcode 为 0。 */
export interface CallSuccess<Response> {
  readonly ok: true;
  readonly response: Response;
}

export type CallFailure<Response> =
  RefusedCall<Response> | InvalidRequest | InvalidResponse | UnreachableService | MissingToken;

interface Failure {
  readonly ok: false;
  /** 一句中文说明，不含内容与 access_token。 */
  readonly label: string;
  /** 应对的办法；没有收录的返回码是 `stop`。 */
  readonly advice: ErrorAdvice;
}

/** 服务返回了错误码。 */
export interface RefusedCall<Response> extends Failure {
  readonly kind: 'refused';
  /** errcode。 */
  readonly code: number;
  readonly response: Response;
}

/** 请求有误，没有发出。 */
export interface InvalidRequest extends Failure {
  readonly kind: 'invalid-request';
  readonly issues: readonly SafeIssue[];
}

/** 有响应，但不是文档所说的样子，如网关的网页、残缺的 JSON。请求可能已经生效。 */
export interface InvalidResponse extends Failure {
  readonly kind: 'invalid-response';
  readonly issues: readonly SafeIssue[];
  /** 其中的 errcode，如果有而且不是 0：`advice` 由它而定。 */
  readonly code?: number;
  /** 响应的原文。有内容，所以不可枚举：打印、JSON 和展开（`...`）里都没有它。 */
  readonly raw: string;
}

/** 没有响应：网络故障、超时，或 HTTP 状态不是 2xx。请求可能已经生效。 */
export interface UnreachableService extends Failure {
  readonly kind: 'unreachable';
}

/** 取不到 access_token：`token` 函数抛了错，即 `cause`；没有给出的，是 TypeError。 */
export interface MissingToken extends Failure {
  readonly kind: 'no-token';
  readonly cause: unknown;
}

/** 一处不符，不含所收到的内容。 */
export type SafeIssue = Pick<Issue, 'path' | 'code' | 'expected'>;
