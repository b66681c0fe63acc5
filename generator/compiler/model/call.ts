import type { Documented } from './documented.js';
import type { Origin } from './origin.js';

/** The methods that a call can have, in Chinese, for authors of a spec. */
export const methodDocs = {
  GET: '查询，请求的字段在地址里',
  POST: '请求在正文里',
  PUT: '请求在正文里',
  PATCH: '请求在正文里',
  DELETE: '删除，请求的字段在地址里',
} as const;

/** A call of the service. */
export interface Call extends Documented {
  readonly name: string;
  readonly origin: Origin;
  /** One of `methodDocs`. */
  readonly method: string;
  readonly path: CallPart;
  /** The definition of what is sent, if anything is. */
  readonly request?: CallPart;
  /** The definition of what comes back. */
  readonly response: CallPart;
}

export interface CallPart {
  readonly value: string;
  readonly origin: Origin;
}
