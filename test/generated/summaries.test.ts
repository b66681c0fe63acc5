import { describe, expect, it } from 'vitest';
import { importPackage } from '../support/import-package.js';
import { shopSpec } from '../support/shop-spec.js';
import { specOutput } from '../support/spec-output.js';

type Read = (message: unknown) => unknown;

const { exports } = await importPackage(await specOutput(shopSpec));
const paid = { id: 'n1', sent_at: 1, shop_id: 's1', type: 'paid', paid: { amount: 5, title: '茶杯' } };
const event = { kind: 'online', shop_id: 's2', device: { serial: 'd1' } };
const online = { id: 'n2', sent_at: 1, type: 'device', event };

describe('a summary', () => {
  const summaries = Object.fromEntries(
    Object.entries(exports).filter(([name]) => name.startsWith('summarize')),
  ) as Readonly<Record<string, Read>>;

  it('is made for each union that asks for a dispatch function', () => {
    expect(Object.keys(summaries).sort()).toEqual(['summarize', 'summarizeShopNotice']);
  });

  it('names the type, whatever its tag is, and what says most', () => {
    const { summarize, summarizeShopNotice } = summaries as { summarize: Read; summarizeShopNotice: Read };
    const texts = [
      summarizeShopNotice(paid),
      summarizeShopNotice(online),
      summarize({ code: 1, place: '仓库' }),
      summarize({ code: 2, place: '后门', title: '夜里' }),
    ];
    expect(texts).toEqual(['[付款通知] 茶杯', '[上线通知]', '[火警]', '[门警] 夜里']);
  });

  it('looks into the object that has the tag, however deep that is', async () => {
    const spec = `Signal: { doc: 信号, union: head.meta.kind, dispatch: dispatchSignal }
Red:
  doc: 红灯
  in: Signal
  fields:
    head:
      doc: 头
      fields:
        name: { type: string, doc: 名字 }
        meta: { doc: 元数据, fields: { kind: { const: red, doc: 类型 }, name: { type: string, doc: 名字 } } }
  examples: [{ head: { name: a, meta: { kind: red, name: b } } }]
`;
    const deep = await importPackage(await specOutput({ 'spec/a.yaml': spec }));
    const summarize = deep.exports['summarize'] as Read;
    expect(summarize({ head: { name: 'outer', meta: { kind: 'red', name: 'inner' } } })).toBe('[红灯] inner');
  });
});
