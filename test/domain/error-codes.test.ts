import { describe, expect, it } from 'vitest';
import { ErrorCode, errorCodeAdvice, errorCodeLabel } from '../../generated/src/index.js';

describe('the error codes', () => {
  it.each(Object.entries(ErrorCode))('%s has a Chinese label, and says what to do about it', (_, code) => {
    expect(errorCodeLabel(code)).toMatch(/\p{Script=Han}/u);
    expect(errorCodeAdvice(code) === undefined).toBe(code === ErrorCode.Ok);
  });

  it.each([
    [-1, 'retry'],
    [40001, 'stop'],
    [40013, 'stop'],
    [40014, 'renew-token'],
    [40096, 'fix-request'],
    [41001, 'renew-token'],
    [42001, 'renew-token'],
    [45009, 'retry'],
    [48002, 'stop'],
    [60020, 'stop'],
    [90207, 'fix-request'],
  ])('%i is of the service as a whole: %s', (code, advice) => {
    expect(errorCodeAdvice(code)).toBe(advice);
  });

  it('what a single source reports has no name', () => {
    for (const code of [40201, 95010, 95020, 95021]) expect(errorCodeLabel(code)).toBeUndefined();
  });
});
