import { ErrorCode } from '../../src/codes.js';
import type { Issue } from '../../src/index.js';
import type { Call } from '../../src/runtime/call.js';
import { readJson } from '../../src/runtime/validation.js';
import { describeIssues } from '../send/describe-issues.js';
import { refusalOf } from '../send/refusal-of.js';
import {
  DEFAULT_TIMEOUT,
  exchange,
  late,
  type Answer,
  type Outgoing,
  type TransportOptions,
} from '../transport/exchange.js';
import { withDeadline } from '../transport/deadline.js';
import type { Signal } from '../transport/web-standards.js';
import type { CallFailure, CallResult, SafeIssue } from './call-result.js';

export interface CallContext extends TransportOptions {
  readonly token: (refused?: string) => Promise<string>;
  readonly signal?: Signal | undefined;
}

/** Checks, sends, checks; sends a second time with another token if the first one is refused. */
export async function performCall<Response>(
  call: Call<unknown, Response>,
  request: unknown,
  context: CallContext,
): Promise<CallResult<Response>> {
  const checked = call.request?.(request);
  if (checked?.ok === false) return invalid('invalid-request', '请求有误', checked.issues);
  const { timeout = DEFAULT_TIMEOUT, signal } = context;
  const result = await withDeadline((inner) => sendTwice(call, request, context, inner), timeout, signal);
  return result ?? { kind: 'unreachable', ...late(timeout) };
}

async function sendTwice<Response>(
  call: Call<unknown, Response>,
  request: unknown,
  context: CallContext,
  signal: Signal,
): Promise<CallResult<Response>> {
  let token: string | undefined;
  for (let isLast = false; ; isLast = true) {
    try {
      token = await context.token(token);
    } catch (cause) {
      return { ok: false, kind: 'no-token', advice: 'retry', label: '取不到 access_token', cause };
    }
    const answer = await exchange(outgoingOf(call, request, token), context, signal);
    const result = resultOf(call, answer);
    if (isLast || result.ok || result.advice !== 'renew-token') return result;
  }
}

function outgoingOf({ method, path }: Call<unknown, unknown>, request: unknown, token: string): Outgoing {
  const isInAddress = method === 'GET' || method === 'DELETE';
  return {
    method,
    path,
    query: { ...(isInAddress && (request as object | undefined)), access_token: token },
    ...(!isInAddress && { body: JSON.stringify(request ?? {}) }),
  };
}

function resultOf<Response>(call: Call<unknown, Response>, answer: Answer): CallResult<Response> {
  if (!answer.ok) return { kind: 'unreachable', ...answer };
  const checked = readJson(answer.text, call.response, 'zh-CN');
  if (!checked.ok) return invalid('invalid-response', '响应有误', checked.issues);
  const response = checked.value;
  const code = (response as { readonly errcode?: unknown }).errcode;
  if (typeof code !== 'number' || code === ErrorCode.Ok) return { ok: true, response };
  return { ok: false, ...refusalOf(code), response };
}

function invalid(
  kind: 'invalid-request' | 'invalid-response',
  what: string,
  issues: readonly Issue[],
): CallFailure<never> {
  const safe = issues.map(({ path, code, expected }): SafeIssue => ({ path, code, expected }));
  // What is no JSON comes from something on the way, or is cut off.
  const passing = issues[0]?.code === 'json' ? 'retry' : 'stop';
  const advice = kind === 'invalid-request' ? 'fix-request' : passing;
  return { ok: false, kind, label: `${what}：${describeIssues(issues)}`, advice, issues: safe };
}
