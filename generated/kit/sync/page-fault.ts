import { ErrorCode } from '../../src/codes.js';
import type { SyncMsgResponsePage } from '../../src/pages.js';
import { describeIssues } from '../send/describe-issues.js';
import { refusalOf } from '../send/refusal-of.js';
import type { SyncFault } from './sync-error.js';

/** A page from which one can go on. */
export type WholePage = SyncMsgResponsePage & { readonly next_cursor: string };

/** Why one can't go on from a page, if so. What is wrong with an item is no fault of the page. */
export function faultOf(page: SyncMsgResponsePage): SyncFault | undefined {
  const { errcode, next_cursor } = page;
  // Of pages that reach this, the text beside the code decides nothing.
  const issues = page.issues.filter(({ path }) => path[0] !== 'errmsg');
  if (errcode === undefined || (errcode === ErrorCode.Ok && issues.length > 0))
    return { kind: 'unreadable', label: `响应有误：${describeIssues(issues)}`, advice: 'retry' };
  if (errcode !== ErrorCode.Ok) return refusalOf(errcode);
  return next_cursor ? undefined : { kind: 'unreadable', label: '响应里没有 next_cursor', advice: 'retry' };
}

/** What `fetchPage` threw. Only errors of this package say more than that. */
export function faultFrom(error: unknown): SyncFault {
  if (error instanceof FetchFault) return { kind: 'unreachable', label: error.message, advice: error.advice };
  return { kind: 'unreachable', label: '没有取得这一页', advice: 'retry' };
}

/** Thrown by the `fetchPage`s of this package where there is no page. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';
  readonly advice: SyncFault['advice'];

  constructor(label: string, advice: SyncFault['advice'], cause?: unknown) {
    super(label);
    this.advice = advice;
    // Not declared: it is in the types of ES2022 and later.
    if (cause !== undefined) Object.assign(this, { cause });
  }
}
