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
    expect(texts).toEqual(['[付款通知] 茶杯', '[上线通知] d1', '[火警] 仓库', '[门警] 后门']);
    expect(summarizeShopNotice({ ...paid, paid: { amount: 5 } })).toBe('[付款通知] 5');
  });

  it('looks into objects, however deep the tag is', async () => {
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
    expect(summarize({ head: { name: 'outer', meta: { kind: 'red', name: 'inner' } } })).toBe(
      '[红灯] outer inner',
    );
  });

  it('tells codes by their labels, lists and alternatives, and leaves out what is for programs', async () => {
    const spec = `Signal: { doc: 信号, union: kind, dispatch: dispatchSignal }
Base: { doc: 公共, fields: { at: { type: uint64, doc: 时间 }, level: { type: Level, doc: 级别 }, note?: { type: string, doc: 附注 } } }
Level: { doc: 级别, enum: string, open: true, values: { high: { name: High, doc: "高\\n很高" } } }
Red:
  doc: 红灯
  extends: Base
  in: Signal
  fields:
    kind: { const: [red, 1, true], doc: 类型 }
    photo_url: { type: string, doc: 照片 }
    lamp_id: { type: string, doc: 灯 }
    session_token: { type: string, doc: 凭据 }
    tags?: { type: 'string[]', doc: 标签 }
    colour?: { type: Colour | string, doc: 颜色 }
    toString?: { type: string, doc: 文字 }
    'a\\.b?': { type: string, aliases: 'c d', doc: 甲 }
    again?: { type: Red, doc: 又 }
  examples: [{ kind: red, at: 1, level: high, photo_url: u, lamp_id: l, session_token: t }]
Blue:
  doc: 蓝灯
  extends: Base
  in: Signal
  fields: { kind: { const: blue, doc: 类型 } }
  examples: [{ kind: blue, at: 1, level: high }]
Colour: { doc: 颜色, enum: uint32, open: true, values: { 1: { name: Dark, doc: 深 } } }
`;
    const output = await importPackage(await specOutput({ 'spec/a.yaml': spec }));
    const summarize = output.exports['summarize'] as Read;
    const red = { kind: 'red', at: 1, level: 'high', photo_url: 'u', lamp_id: 'l', session_token: 't' };
    expect(summarize(red)).toBe('[红灯]');
    expect(summarize({ ...red, kind: 1, tags: ['圆', '方'], colour: 1 })).toBe('[红灯] 圆、方 深');
    expect(summarize({ ...red, kind: true, colour: '紫' })).toBe('[红灯] 紫');
    expect(summarize({ ...red, colour: 7, 'c d': '丁' })).toBe('[红灯] 7 丁');
    expect(summarize({ ...red, note: '慢' })).toBe('[红灯] 慢');
    expect(summarize({ ...red, tags: [['深'], '浅'], again: { tags: ['里'] } })).toBe('[红灯] 浅 里');
    expect(summarize({ kind: 'blue', at: 1, level: 'high' })).toBe('[蓝灯]');
    expect(summarize({ kind: 'green', colour: '绿' })).toBe('[green]');
  });

  it('is made at once for objects that refer to each other without end', async () => {
    const names = 'ABCDEFGHIJKLMNOPQRST'.split('');
    const fields = names.map((name) => `${name.toLowerCase()}?: { type: ${name}x, doc: 甲 }`).join(', ');
    const types = names.map(
      (name) => `${name}x: { doc: 甲, fields: { text?: { type: string, doc: 文字 }, ${fields} } }`,
    );
    const wide = `Signal: { doc: 信号, union: kind, dispatch: dispatchSignal }
Red: { doc: 红灯, in: Signal, fields: { kind: { const: red, doc: 类型 }, ${fields} }, examples: [{ kind: red }] }
${types.join('\n')}
`;
    const started = performance.now();
    const output = await specOutput({ 'spec/a.yaml': wide });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(output.files['src/dispatch.ts']?.length).toBeLessThan(10_000);
  });
});
