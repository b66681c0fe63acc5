import { ErrorCode } from '../../src/codes.js';
import type { Issue, Language, Validation } from '../../src/index.js';
import type { Call } from '../../src/runtime/call.js';
import { readJson } from '../../src/runtime/validation.js';
import { describeIssues } from '../send/describe-issues.js';
import { refusalOf, type Refusal } from '../send/refusal-of.js';
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
import type { CallResult, InvalidRequest, InvalidResponse, SafeIssue } from './call-result.js';

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
  if (checked?.ok === false)
    return { ...described('请求有误', checked.issues), kind: 'invalid-request', advice: 'fix-request' };
  const { timeout = DEFAULT_TIMEOUT, signal } = context;
  const result = await withDeadline((inner) => sendTwice(call, request, context, inner), timeout, signal);
  return result ?? resultOf(call, late(timeout));
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
  let refusal: Refusal | undefined;
  const check = (value: unknown, language: Language): Validation<Response> => {
    const { errcode } = Object(value) as { readonly errcode?: unknown };
    if (typeof errcode === 'number' && errcode !== ErrorCode.Ok) refusal = refusalOf(errcode);
    return call.response(value, language);
  };
  const checked = readJson(answer.text, check, 'zh-CN');
  if (!checked.ok) return invalidResponse(answer.text, checked.issues, refusal);
  const response = checked.value;
  return refusal ? { ok: false, ...refusal, response } : { ok: true, response };
}

/** Whatever else is wrong with a response, its code says what to do. */
function invalidResponse(raw: string, issues: readonly Issue[], refusal?: Refusal): InvalidResponse {
  // What is no JSON comes from something on the way, or is cut off.
  const advice = issues[0]?.code === 'json' ? 'retry' : 'stop';
  const result: Omit<InvalidResponse, 'raw'> = {
    advice,
    ...refusal,
    ...described('响应有误', issues),
    kind: 'invalid-response',
  };
  // Results end up in logs, content does not.
  return Object.defineProperty(result, 'raw', { value: raw }) as InvalidResponse;
}

function described(what: string, issues: readonly Issue[]): Pick<InvalidRequest, 'ok' | 'label' | 'issues'> {
  const safe = issues.map(({ path, code, expected }): SafeIssue => ({ path, code, expected }));
  return { ok: false, label: `${what}：${describeIssues(issues)}`, issues: safe };
}
