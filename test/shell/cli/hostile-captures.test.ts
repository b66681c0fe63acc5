import { expect, test } from 'vitest';
import { shopSpec } from '../../support/shop-spec.js';
import { project } from './project.js';
import { largeCapture, startCapture } from './start-capture.js';

/** Letters only, a different word for each number. */
function word(index: number): string {
  return `w${Array.from(`${index}`, (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
}

/** Objects with twelve fields each, half of them objects again. */
function wide(depth: number, seed: number): unknown {
  if (depth === 0) return seed;
  const fields = Array.from({ length: 12 }, (_, index) => [
    `${word(index)}_type`,
    index % 2 === 0 ? word((seed + index) % 97) : wide(depth - 1, seed + index),
  ]);
  return Object.fromEntries(fields) as unknown;
}

const captures: Readonly<Record<string, { count: number; payloadAt: (index: number) => string }>> = {
  'forty thousand tags': {
    count: 40_000,
    payloadAt: (index) =>
      JSON.stringify({ id: 'nn', sent_at: 1, type: word(index), [word(index)]: { [word(index + 1)]: 1 } }),
  },
  'twelve thousand names of fields': {
    count: 12_000,
    payloadAt: (index) =>
      JSON.stringify({
        id: 'nn',
        sent_at: 1,
        shop_id: 's',
        type: 'paid',
        paid: { amount: 1 },
        [word(index)]: { [word(index + 1)]: 1 },
      }),
  },
  'objects in two hundred objects': {
    count: 800,
    payloadAt: () => `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
  },
  'texts of three million characters': {
    count: 16,
    payloadAt: () => JSON.stringify({ type: 'paid', text: 'x'.repeat(3_000_000) }),
  },
  'objects of many fields in each other': {
    count: 40,
    payloadAt: (index) => JSON.stringify({ type: 'paid', id: 'nn', x: wide(4, index) }),
  },
  'a list of a million mistakes': {
    count: 1,
    payloadAt: () =>
      JSON.stringify({
        id: 'nn',
        sent_at: 1,
        shop_id: 's',
        type: 'listed',
        lines: Array.from({ length: 1_000_000 }, () => 1),
      }),
  },
};

/** Another service's, with a list in one of its types. */
const spec = {
  ...shopSpec,
  'spec/orders/listed.yaml': `ListedNotice:
  doc: 清单通知
  extends: OrderNotice
  in: ShopNotice
  fields:
    type: { const: listed, doc: 通知的类型 }
    lines: { type: 'Line[]', doc: 各行 }
  examples:
    - { id: n9, sent_at: 1718006400, shop_id: s1, type: listed, lines: [{ amount: 1 }] }
Line: { doc: 一行, fields: { amount: { type: uint32, doc: 金额 } } }
`,
};

/** What `infer` and `validate` may take and print, whatever a capture holds. */
const MEMORY = 48;
const SECONDS = 30;
const LINES = 8_000;

test.each(
  Object.keys(captures).flatMap(
    (name) =>
      [
        [name, 'infer', spec],
        [name, 'infer', { 'spec/README.md': '' }],
        [name, 'validate', spec],
      ] as const,
  ),
)('%s are read by %s in bounded time and memory', async (name, command, files) => {
  const { count, payloadAt } = captures[name]!;
  const options = command === 'infer' ? ['--dry-run'] : [];
  const process = startCapture(
    project(files),
    [command, ...options, '-'],
    [`--max-old-space-size=${MEMORY}`],
  );
  const start = performance.now();
  for (const piece of largeCapture(count, (_, index) => `${payloadAt(index)}\n`)) await process.write(piece);
  process.close();
  const { code, signal } = await process.ended;
  expect([signal, process.err()]).toEqual([null, '']);
  expect([0, 1]).toContain(code);
  expect(performance.now() - start).toBeLessThan(1000 * SECONDS);
  expect(process.out().split('\n').length).toBeLessThan(LINES);
});
