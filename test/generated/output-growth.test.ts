import { expect, test } from 'vitest';
import { specOutput } from '../support/spec-output.js';

/** Of all modules together, for one type of the spec below with its codes: a list that repeats what a base says shows here. */
const BYTES_PER_TYPE = 5_600;

/** A union of so many types, each of which extends a base, refers to the type before it and to a code. */
function specOf(count: number): string {
  const types = Array.from({ length: count }, (_, index) => {
    const name = `Kind${index + 1000}`;
    const tag = `kind_${index + 1000}`;
    const before = index === 0 ? '' : `before?: { type: Kind${index + 999}, doc: 上一个 }, `;
    return `
${name}:
  { doc: 一种, extends: Base, in: Union, fields: {
    kind: { const: ${tag}, doc: 类型 }, ${before}state: { type: State${index + 1000}, doc: 状态 },
    body: { doc: 内容, fields: { text: { type: string, maxLength: 20, doc: 文字 } } } },
  examples: [{ id: a, kind: ${tag}, state: 1, body: { text: 你好 } }] }
State${index + 1000}: { doc: 状态, enum: uint32, open: true, values: { 1: { name: Begun, doc: 已开始 }, 2: { name: Ended, doc: 已结束 } } }`;
  });
  return `
Union: { doc: 全部, union: kind, dispatch: dispatchUnion, accessors: { idOf: [id] } }
Base: { doc: 公共, fields: { id: { type: string, doc: 编号 } } }
Page: { doc: 页, fields: { list: { each: Union, doc: 各项 } } }${types.join('')}`;
}

test('twice as many types, however they lead to each other, make files twice as large', async () => {
  const [once, twice] = [40, 80].map((count) => specOutput({ 'spec/a.yaml': specOf(count) }));
  const sizes = new Map(Object.entries((await once)?.files ?? {}).map(([path, text]) => [path, text.length]));
  expect(sizes.size).toBeGreaterThan(20);
  for (const [path, text] of Object.entries((await twice)?.files ?? {}))
    expect([path, text.length / (sizes.get(path) ?? 0)]).toEqual([
      path,
      expect.toSatisfy((ratio: number) => ratio <= 2.1),
    ]);
});

test('each further type takes as many bytes as the one before, and no more than it says', async () => {
  const sizes: number[] = [];
  for (const count of [20, 40, 60]) {
    const { files } = await specOutput({ 'spec/a.yaml': specOf(count) });
    const sources = Object.entries(files).filter(([path]) => path.startsWith('src/'));
    sizes.push(sources.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0));
  }
  const [small = 0, middle = 0, large = 0] = sizes;
  expect((large - middle) / (middle - small)).toBeLessThanOrEqual(1.02);
  expect((large - middle) / 20).toBeLessThanOrEqual(BYTES_PER_TYPE);
});
