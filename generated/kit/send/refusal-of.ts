import { errorCodeLabel } from '../../src/codes.js';
import { errorAdvice, type ErrorAdvice } from './error-advice.js';

/** The service has answered with a code other than 0: in words that a log may have, and what to do about it. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: number;
  readonly label: string;
  readonly advice: ErrorAdvice;
}

export function refusalOf(code: number): Refusal {
  const label = `${code} ${errorCodeLabel(code) ?? '没有收录的返回码'}`;
  return { kind: 'refused', code, label, advice: errorAdvice(code) ?? 'stop' };
}
