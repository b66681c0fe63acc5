import { describe, expect, expectTypeOf, it } from 'vitest';
import { errorAdvice, isOk, type ErrorAdvice } from '../../../generated/kit/send/index.js';
import { ErrorCode, type SendMsgResponse } from '../../../generated/src/index.js';

describe('isOk', () => {
  it('narrows a response to one with errcode 0', () => {
    const response: SendMsgResponse = { errcode: 0, msgid: 'm1' };
    expect(isOk(response)).toBe(true);
    if (isOk(response)) {
      expectTypeOf(response.errcode).toEqualTypeOf<0>();
      expectTypeOf(response.msgid).toEqualTypeOf<string | undefined>();
    } else expectTypeOf(response).toEqualTypeOf<SendMsgResponse>();
  });

  it.each([-1, 40014, 95001, 123456])('is false for errcode %i', (errcode) => {
    expect(isOk({ errcode })).toBe(false);
  });
});

describe('errorAdvice', () => {
  it.each(Object.entries(ErrorCode))('knows what to do about %s', (name, code) => {
    const advice = errorAdvice(code);
    if (name === 'Ok') expect(advice).toBeUndefined();
    else expect(['retry', 'renew-token', 'window-closed', 'fix-request', 'stop']).toContain(advice);
  });

  it('knows nothing of a code that is not listed', () => {
    expect(errorAdvice(123456)).toBeUndefined();
    expectTypeOf<ErrorAdvice>().toEqualTypeOf<
      'retry' | 'renew-token' | 'window-closed' | 'fix-request' | 'stop'
    >();
  });
});
