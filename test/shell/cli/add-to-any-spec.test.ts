import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'prettier';
import { expect, test } from 'vitest';
import { importPackage } from '../../support/import-package.js';
import { shopSpec } from '../../support/shop-spec.js';
import { readTree } from '../files/read-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };

/** The result for a spec: the new file, formatted as the spec is, and the package generated from all of it. */
async function added(kind: string, name: string, path: string) {
  const folder = project(shopSpec);
  expect(await runIn(folder, ['add', kind, name])).toMatchObject({ code: 0, err: '' });
  const text = readFileSync(join(folder, path), 'utf8');
  expect(await check(text, { parser: 'yaml', singleQuote: true, printWidth: 110 })).toBe(true);
  expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
  const outputs = Object.entries(readTree(join(folder, 'generated'))).flatMap(([output, content]) =>
    content === null ? [] : [[output, content] as const],
  );
  return { text, generated: await importPackage({ files: Object.fromEntries(outputs) }) };
}

test('where a base and a body called like the tag are usual, a draft has both', async () => {
  const { text, generated } = await added('ShopNotice', 'refunded', 'spec/orders/refunded.yaml');
  expect(text).toBe(`RefundedNotice:
  doc: TODO 通知的中文名称
  # TODO 官方文档的地址，写成 source: https://…
  extends: OrderNotice
  in: ShopNotice
  fields:
    type:
      const: refunded
      doc: 通知类型，此时固定为：refunded
    refunded:
      doc: TODO 通知内容的中文说明
      fields:
        # TODO 各个字段，名字照线上的写法；可选的在名字末尾加 ?
        todo:
          type: string
          doc: TODO 字段的中文说明
  examples:
    # TODO 换成实际收到的一条，其中的 ID 和内容另编
    - id: n2
      sent_at: 1718006401
      shop_id: s1
      type: refunded
      refunded:
        todo: TODO
`);
  const refunded = { id: 'n9', sent_at: 1, shop_id: 's', type: 'refunded', refunded: { todo: 'x' } };
  expect(generated.guardOf('ShopNotice')(refunded)).toBe(true);
});

test('a tag inside an object stands there with what others have beside it, and an outer one as theirs', async () => {
  const { text, generated } = await added('DeviceNotice', 'restarted', 'spec/restarted.yaml');
  expect(text).toBe(`RestartedNotice:
  doc: TODO 通知的中文名称
  # TODO 官方文档的地址，写成 source: https://…
  extends: Envelope
  in: DeviceNotice
  fields:
    type: { const: device, doc: 通知的类型 }
    event:
      doc: 设备上发生的事
      fields:
        kind:
          const: restarted
          doc: 通知类型，此时固定为：restarted
        shop_id: { type: string, doc: 店铺编号 }
        device: { type: Device, doc: 设备 }
        # TODO 各个字段，名字照线上的写法；可选的在名字末尾加 ?
        todo:
          type: string
          doc: TODO 字段的中文说明
  examples:
    # TODO 换成实际收到的一条，其中的 ID 和内容另编
    - id: n3
      sent_at: 1718006402
      type: device
      event:
        kind: restarted
        shop_id: s1
        device: { serial: d1 }
        todo: TODO
`);
  const event = { kind: 'restarted', shop_id: 's', device: { serial: 'd' }, todo: 'x' };
  expect(generated.guardOf('ShopNotice')({ id: 'n9', sent_at: 1, type: 'device', event })).toBe(true);
});

test('a tag may be an integer, by which the type and the file are called', async () => {
  const { text, generated } = await added('alarm', '3', 'spec/type_3.yaml');
  expect(text).toBe(`Type3Alarm:
  doc: TODO 警报的中文名称
  # TODO 官方文档的地址，写成 source: https://…
  in: ShopAlarm
  fields:
    code:
      const: 3
      doc: 警报类型，此时固定为：3
    place: { type: string, doc: 地点 }
    # TODO 各个字段，名字照线上的写法；可选的在名字末尾加 ?
    todo:
      type: string
      doc: TODO 字段的中文说明
  examples:
    # TODO 换成实际收到的一条，其中的 ID 和内容另编
    - code: 3
      place: 仓库
      todo: TODO
`);
  expect(generated.guardOf('ShopAlarm')({ code: 3, place: 'x', todo: 'x' })).toBe(true);
  expect(generated.guardOf('ShopAlarm')({ code: '3', place: 'x', todo: 'x' })).toBe(false);
});

test('a tag may have dots where others have, and types may begin alike', async () => {
  const { text, generated } = await added('receipt', 'order.lost', 'spec/order_lost.yaml');
  expect(text).toContain('ReceiptOrderLost:\n  doc: TODO 回执的中文名称\n');
  expect(text).toContain('      const: order.lost\n');
  expect(generated.guardOf('Receipt')({ name: 'order.lost', at: 1, todo: 'x' })).toBe(true);
});

test.each([
  [
    ['notice', 'x'],
    'There is more than one union that "notice" can mean; write its name: ShopNotice, DeviceNotice. See kfgen add --help.',
  ],
  [
    ['recipt', 'x'],
    'Cannot add a "recipt"; it can be one of: alarm, receipt, ShopNotice, DeviceNotice. Did you mean "receipt"?',
  ],
  [
    ['ShopNotice', 'Refunded'],
    '"Refunded" cannot be a value of type: lower-case letters, digits and underscores, a letter first, 64 at most. Did you mean "refunded"?',
  ],
  [
    ['alarm', 'three'],
    '"three" cannot be a value of code: write it like those that are there, e.g. 1, 2. See kfgen add --help.',
  ],
  [
    ['receipt', '/etc/passwd'],
    '"/etc/passwd" cannot be a value of name: write it like those that are there, e.g. order.shipped, order.returned. See kfgen add --help.',
  ],
  [['alarm', '2'], 'The spec has a type with code "2" already: DoorAlarm, at spec/alarms.yaml:9.'],
  [
    ['DeviceNotice', 'online'],
    'The spec has a type with event.kind "online" already: OnlineNotice, at spec/devices.yaml:1.',
  ],
])('%j is refused in one line, and nothing is written', async (operands, sentence) => {
  const folder = project(shopSpec);
  const before = readTree(folder);
  expect(await runIn(folder, ['add', ...operands], english)).toEqual({ code: 2, out: '', err: sentence });
  expect(readTree(folder)).toEqual(before);
});
