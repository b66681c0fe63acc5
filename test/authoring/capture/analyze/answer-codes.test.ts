import { describe, expect, it } from 'vitest';
import { captureReport, isClean } from '../../../../generator/authoring/capture/report/capture-report.js';
import { inferFrom, validSpec } from '../../infer/infer-from.js';

/** A service that is not ours; its codes and states are both open. */
const files = {
  'spec/orders.yaml': `
PlaceOrder: { doc: 下单, call: { method: POST, path: /orders, response: PlaceOrderResponse } }
PlaceOrderResponse:
  doc: 下单的响应
  fields:
    result: { type: ResultCode, doc: 结果 }
    message?: { type: string, doc: 文字 }
    state: { type: OrderState, when: { result: 0 }, doc: 状态 }
  examples: [{ result: 0, state: 1 }]
ResultCode:
  doc: 结果
  enum: int32
  open: true
  values:
    0: { name: Ok, doc: 成功 }
    7: { name: Busy, doc: 繁忙, advice: retry }
OrderState: { doc: 状态, enum: uint32, open: true, values: { 1: { name: Paid, doc: 已付款 } } }
`,
};
const { model } = validSpec(files);

function reported(payloads: readonly unknown[]): ReturnType<typeof captureReport> {
  const { analysis } = inferFrom(files, payloads);
  const types = [...model.definitions.keys()];
  return captureReport({
    ...{ files: ['capture'], analysis, faults: [], moreFaults: 0, types },
    locate: () => undefined,
  });
}

describe('a code of an answer that the spec does not list', () => {
  const answers = [{ result: 9, message: 'new' }, { result: 9 }, { result: -3 }];

  it('is told, and is no fault', () => {
    const report = reported(answers);
    expect(report.unlistedAnswers.map(({ value, count }) => [value, count])).toEqual([
      [9, 2],
      [-3, 1],
    ]);
    expect(report).toMatchObject({ driftedCodes: [], invalid: [] });
    expect(isClean(report)).toBe(true);
  });

  it('is not drafted', () => {
    expect(inferFrom(files, answers)).toMatchObject({ parts: [], created: [], edited: [] });
  });

  it('leaves other open enums as they were: their values are told, fail, and are drafted', () => {
    const payloads = [{ result: 0, state: 2 }];
    expect(reported(payloads).driftedCodes).toMatchObject([{ enum: 'OrderState', value: 2 }]);
    expect(isClean(reported(payloads))).toBe(false);
    expect(inferFrom(files, payloads).parts).toMatchObject([{ kind: 'code', name: 'OrderState 2' }]);
  });
});
