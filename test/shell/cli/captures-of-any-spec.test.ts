import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importPackage } from '../../support/import-package.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { shopSpec } from '../../support/shop-spec.js';
import { ownText } from '../../authoring/infer/own-spec.js';
import { readTree } from '../files/read-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };

const known = [
  { id: 'n1', sent_at: 1, shop_id: 's', type: 'paid', paid: { amount: 5 } },
  { id: 'n2', sent_at: 1, type: 'device', event: { kind: 'online', shop_id: 's', device: { serial: 'd' } } },
  { code: 1, place: '仓库' },
  { name: 'order.shipped', at: 5 },
];
const unknown = [
  { id: 'n3', sent_at: 1, shop_id: 's', type: 'refunded', refunded: { amount: 5, note: '退' } },
  { id: 'n4', sent_at: 1, type: 'device', event: { kind: 'moved', shop_id: 's', device: { serial: 'd' } } },
  { code: 3, place: '仓库', floor: 2 },
  { name: 'order.lost', at: 7 },
];

function lines(...payloads: readonly unknown[]): string {
  return payloads.map((payload) => `${JSON.stringify(payload)}\n`).join('');
}

interface Report {
  readonly responses: number;
  readonly items: number;
  readonly unrecognized: { readonly count: number } | null;
  readonly known: readonly { readonly type: string; readonly count: number; readonly invalid: number }[];
  readonly unknown: readonly { readonly union: string; readonly tags: string; readonly shape: string }[];
  readonly invalid: readonly { readonly path: string }[];
  readonly driftedFields: readonly { readonly path: string }[];
}

async function reportOn(
  spec: Readonly<Record<string, string>>,
  capture: string,
  ...options: readonly string[]
): Promise<Report> {
  const folder = project({ ...spec, 'a.json': capture });
  const { out, err } = await runIn(folder, ['validate', 'a.json', '--format', 'json', ...options]);
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

test('each payload is judged by the union that it fits, whatever its tag is called', async () => {
  const report = await reportOn(shopSpec, lines(...known, ...unknown, { ...known[0], colour: 'red' }));
  expect(report).toMatchObject({ responses: 0, items: 9, unrecognized: null, invalid: [] });
  expect(report.known).toEqual([
    { type: 'FireAlarm', count: 1, invalid: 0 },
    { type: 'OnlineNotice', count: 1, invalid: 0 },
    { type: 'PaidNotice', count: 2, invalid: 0 },
    { type: 'ReceiptOrderShipped', count: 1, invalid: 0 },
  ]);
  expect(report.unknown.map(({ tags, shape }) => [tags, shape])).toEqual([
    ['type: refunded', '{ shop_id: string, refunded: { amount: integer, note: string } }'],
    [
      'type: device, event.kind: moved',
      '{ event: { kind: string, shop_id: string, device: { serial: string } } }',
    ],
    ['code: 3', '{ floor: integer }'],
    ['name: order.lost', '{}'],
  ]);
  expect(report.driftedFields.map(({ path }) => path)).toEqual(['PaidNotice.colour']);
});

test('what is wrong with a payload is counted for the type that it fits best', async () => {
  const [paid, online, alarm] = known as [object, object, object];
  const report = await reportOn(
    shopSpec,
    lines(
      { ...paid, sent_at: 'x' },
      { ...online, id: 'x' },
      { ...alarm, place: 5 },
      { id: 'nn', sent_at: 1 },
    ),
  );
  expect(report.unrecognized?.count).toBe(1);
  expect(report.invalid.map(({ path }) => path).sort()).toEqual([
    'FireAlarm.place',
    'OnlineNotice.id',
    'PaidNotice.sent_at',
    'ShopNotice.type',
  ]);
});

test('what infer drafts for each union accepts the payloads, in the spec and in the package', async () => {
  const folder = project({ ...shopSpec, 'a.ndjson': lines(...known, ...unknown) });
  expect(await runIn(folder, ['infer', 'a.ndjson'])).toMatchObject({ code: 0, err: '' });
  const created = Object.keys(readTree(join(folder, 'spec'))).filter(
    (path) => path.endsWith('.yaml') && !Object.hasOwn(shopSpec, `spec/${path}`),
  );
  expect(created.sort()).toEqual(['moved.yaml', 'order_lost.yaml', 'orders/refunded.yaml', 'type_3.yaml']);
  expect(readTree(folder)['spec/moved.yaml']).toBe(`MovedNotice:
  doc: TODO 通知 moved 的中文说明
  extends: Envelope
  in: DeviceNotice
  fields:
    type: { const: device, doc: 固定为：device }
    event:
      doc: moved 的内容
      fields:
        kind: { const: moved, doc: 固定为：moved }
        shop_id: { type: string, doc: 店铺编号 }
        device:
          doc: TODO device 的中文说明
          fields:
            serial: { type: string, doc: TODO serial 的中文说明 }
  examples:
    - id: n3
      sent_at: 1718006402
      type: device
      event:
        kind: moved
        shop_id: s1
        device: { serial: TODO }
`);
  expect(await runIn(folder, ['validate', 'a.ndjson'])).toMatchObject({ code: 0 });
  expect(await runIn(folder, [])).toMatchObject({ code: 0, err: '' });
  const outputs = Object.entries(readTree(join(folder, 'generated'))).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  );
  const generated = await importPackage({ files: Object.fromEntries(outputs) });
  const guards = ['ShopNotice', 'ShopNotice', 'ShopAlarm', 'Receipt'].map((name) => generated.guardOf(name));
  for (const payloads of [known, unknown])
    expect(payloads.map((payload, index) => guards[index]!(payload))).toEqual([true, true, true, true]);
});

test('objects that are in no union are judged, too', async () => {
  const spec = {
    'spec/a.yaml': `Place: { doc: 地点, fields: { city: { type: string, doc: 城市 }, street?: { type: string, doc: 街道 } } }
Person: { doc: 人, fields: { name: { type: string, doc: 名字 }, city: { type: string, doc: 城市 } } }
`,
  };
  const report = await reportOn(spec, lines({ name: 'a', city: 'b', age: 5 }, { city: 'c' }, { city: 5 }));
  expect(report.known).toEqual([
    { type: 'Place', count: 2, invalid: 1 },
    { type: 'Person', count: 1, invalid: 0 },
  ]);
  expect(report.driftedFields.map(({ path }) => path)).toEqual(['Person.age']);
});

test('types that contain each other are judged, as there are no others', async () => {
  const spec = {
    'spec/a.yaml': `Tree: { doc: 树, fields: { branches: { type: 'Branch[]', doc: 枝 } } }
Branch: { doc: 枝, fields: { length: { type: uint32, doc: 长 }, tree?: { type: Tree, doc: 树 } } }
`,
  };
  const report = await reportOn(spec, lines({ branches: [{ length: 1 }] }, { length: 2 }));
  expect(report.known.map(({ type }) => type)).toEqual(['Tree', 'Branch']);
});

test('a list of a page whose name another payload has, too, is read with its page', async () => {
  const spec = {
    ...shopSpec,
    'spec/pages.yaml': `NoticePage:
  doc: 一页通知
  fields: { cursor: { type: string, doc: 游标 }, items: { each: ShopNotice, doc: 通知 } }
Basket:
  doc: 购物篮
  fields:
    owner: { type: string, doc: 谁的 }
    items: { doc: 商品, items: { fields: { sku: { type: string, doc: 编号 } } } }
`,
  };
  const page = { cursor: 'c', items: [known[0], unknown[0]] };
  const report = await reportOn(spec, lines(page, { owner: 'o', items: [{ sku: 's' }] }));
  expect(report).toMatchObject({ responses: 1, items: 3, invalid: [], driftedFields: [] });
  expect(report.known.map(({ type }) => type)).toEqual(['PaidNotice', 'Basket']);
  expect(report.unknown.map(({ tags }) => tags)).toEqual(['type: refunded']);
});

test('of the shipped spec also requests, their responses and callbacks are judged as what they are', async () => {
  const report = await reportOn(
    readSpecFiles(),
    lines(
      { touser: 'wm1', open_kfid: 'wk1', msgtype: 'text', text: { content: '你好' } },
      { touser: 'wm1', open_kfid: 'wk1', msgtype: 'text', txt: { content: '你好' } },
      { errcode: 0, errmsg: 'ok', msgid: 'm1' },
      { ToUserName: 'ww1', CreateTime: 1, MsgType: 'event', Event: 'kf_msg_or_event', Token: 't' },
      { errcode: 0, errmsg: 'ok', next_cursor: 'c', has_more: 0, msg_list: [] },
      { errcode: 95007, errmsg: 'invalid msg token' },
    ),
  );
  // An error can be the response of any call: nothing more is expected of it than what is common to all.
  expect(report).toMatchObject({ responses: 1, items: 5, absent: [] });
  expect(report.known).toEqual([
    { type: 'ApiResponse', count: 1, invalid: 0 },
    { type: 'KfMsgOrEventCallback', count: 1, invalid: 0 },
    { type: 'SendMsgOnEventResponse', count: 1, invalid: 0 },
    { type: 'SendTextMessage', count: 2, invalid: 1 },
  ]);
});

test('what calls send and give back is recognized, also where other types have it in them', async () => {
  const calls = {
    'spec/a.yaml': `
Parcel: { doc: 包裹, fields: { id: { type: string, doc: 编号 }, weight?: { type: uint32, doc: 重量 } }, examples: [{ id: a, weight: 1 }] }
Parcels: { doc: 各包裹, fields: { list: { type: 'Parcel[]', doc: 列表 } }, examples: [{ list: [] }] }
Find: { doc: 查找, sent: true, fields: { id: { type: string, doc: 编号 }, deep?: { type: boolean, doc: 全部 } }, examples: [{ id: a, deep: true }] }
FindOne: { doc: 查找一个, call: { method: POST, path: /find, request: Find, response: Parcel } }
FindAll: { doc: 查找全部, call: { method: GET, path: /all, response: Parcels } }
`,
  };
  const report = await reportOn(
    calls,
    lines(
      { id: 'a', weight: 1 },
      { id: 'b', deep: false },
      { list: [{ id: 'c' }] },
      { id: 'd', weight: 'x' },
    ),
  );
  expect(report.unrecognized).toBe(null);
  expect(report.known).toEqual([
    { type: 'Parcel', count: 2, invalid: 1 },
    { type: 'Parcels', count: 1, invalid: 0 },
    { type: 'Find', count: 1, invalid: 0 },
  ]);
});

test('a part of other payloads is recognized though a type has its tag', async () => {
  const item = { send_time: 1, msgtype: 'text', sender_name: 'a', msg_content: '{"msgtype":"note"}' };
  const { known: types } = await reportOn(readSpecFiles(), lines(item));
  expect(types).toEqual([{ type: 'MergedMsgItem', count: 1, invalid: 0 }]);
});

test('--as says what all payloads are', async () => {
  const options = ['--as', 'DeviceNotice'];
  const report = await reportOn(shopSpec, lines(known[1], known[0]), ...options);
  expect(report.known).toEqual([{ type: 'OnlineNotice', count: 1, invalid: 0 }]);
  expect(report.unrecognized?.count).toBe(1);
  const asObject = await reportOn(shopSpec, lines(known[1]), '--as', 'PaidNotice');
  expect(asObject.invalid.map(({ path }) => path).sort()).toEqual([
    'PaidNotice.paid',
    'PaidNotice.shop_id',
    'PaidNotice.type',
  ]);
  const asPage = await reportOn(
    readSpecFiles(),
    lines({ errcode: 0, msg_list: [{ ...ownText, external_userid: 'w' }] }),
    '--as',
    'SyncMsgResponse',
  );
  expect(asPage).toMatchObject({ responses: 1, items: 1, known: [{ type: 'TextMessage' }] });
});

test('infer takes --as, too: what fits another union better becomes a type of this one', async () => {
  const alike = { name: 'order.lost', code: 1, place: '仓库' };
  const folder = project({ ...shopSpec, 'a.json': lines(alike) });
  const drafted = async (...options: readonly string[]): Promise<string> =>
    (await runIn(folder, ['infer', 'a.json', '--dry-run', ...options], english)).out;
  expect(await drafted()).toContain('field  FireAlarm.name (1)');
  expect(await drafted('--as', 'Receipt')).toContain('type  ReceiptOrderLost (1)');
});

test('a type of a union in another one has the tags of both, whichever of them is named', async () => {
  const folder = project({ ...shopSpec, 'a.json': lines(unknown[1]) });
  const drafted = async (...options: readonly string[]): Promise<string> => {
    const { code, out } = await runIn(folder, ['infer', 'a.json', '--dry-run', ...options]);
    expect(code).toBe(0);
    return out;
  };
  expect(await drafted('--as', 'DeviceNotice')).toBe(await drafted());
});

test.each([
  ['validate', 'Receit', 'The spec has no object or union "Receit". Did you mean "Receipt"?'],
  ['infer', 'Level', 'The spec has no object or union "Level". See kfgen infer --help.'],
])('%s --as %s is bad usage', async (command, name, sentence) => {
  const level = 'Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }\n';
  const folder = project({ ...shopSpec, 'spec/level.yaml': level, 'a.json': '{}' });
  expect(await runIn(folder, [command, 'a.json', '--as', name], english)).toEqual({
    code: 2,
    out: '',
    err: sentence,
  });
});

const twoUnions = {
  'spec/a.yaml': `Letter: { doc: 来信, union: type }
Parcel: { doc: 包裹, union: type }
PlainLetter:
  doc: 平信
  in: Letter
  fields: { type: { const: plain, doc: 类型 }, sender: { type: string, doc: 寄信人 }, text: { type: string, doc: 正文 } }
  examples: [{ type: plain, sender: a, text: b }]
SmallParcel:
  doc: 小包
  in: Parcel
  fields: { type: { const: small, doc: 类型 }, weight: { type: uint32, doc: 重量 }, box: { type: Box, doc: 盒子 } }
  examples: [{ type: small, weight: 1, box: { width: 1, height: 2 } }]
PlainParcel:
  doc: 普通包
  in: Parcel
  fields: { type: { const: plain, doc: 类型 }, weight: { type: uint32, doc: 重量 }, box: { type: Box, doc: 盒子 } }
  examples: [{ type: plain, weight: 1, box: { width: 1, height: 2 } }]
Box: { doc: 盒子, fields: { width: { type: uint32, doc: 宽 }, height: { type: uint32, doc: 高 } } }
Receipt: { doc: 回执, fields: { signed: { type: boolean, doc: 是否签收 }, type?: { type: string, doc: 怎么签的 } } }
`,
};

test('of several unions with one tag, and objects beside them, each payload is judged by what fits it best', async () => {
  const report = await reportOn(
    twoUnions,
    lines(
      { type: 'plain', weight: 5, box: { width: 1, height: 2 } },
      { type: 'plain', sender: 'a', text: 'b' },
      { type: 'plain', sender: 'a', text: 5, stamp: 1 },
      { type: 'fragile', weight: 5, box: { width: 1, height: 2 } },
      { type: 'urgent', sender: 'a', text: 'b' },
      { type: 'plain', signed: true },
      { width: 1, height: 2 },
    ),
  );
  expect(report).toMatchObject({ items: 7, unrecognized: null });
  expect(report.known).toEqual([
    { type: 'PlainLetter', count: 2, invalid: 1 },
    { type: 'PlainParcel', count: 1, invalid: 0 },
    { type: 'Box', count: 1, invalid: 0 },
    { type: 'Receipt', count: 1, invalid: 0 },
  ]);
  expect(report.unknown.map(({ union, tags }) => [union, tags])).toEqual([
    ['Parcel', 'type: fragile'],
    ['Letter', 'type: urgent'],
  ]);
});

test('of types with the same fields, the one is chosen whose fields have no faults', async () => {
  const spec = {
    'spec/a.yaml': `Length: { doc: 长, fields: { value: { type: string, doc: 值 }, unit: { type: string, doc: 单位 } } }
Weight: { doc: 重, fields: { value: { type: uint32, doc: 值 }, unit: { type: string, doc: 单位 } } }
`,
  };
  const report = await reportOn(spec, lines({ value: 5, unit: 'kg' }, { value: '5', unit: 'm' }));
  expect(report.known).toEqual([
    { type: 'Length', count: 1, invalid: 0 },
    { type: 'Weight', count: 1, invalid: 0 },
  ]);
});

test.each([
  ['in a spec of unions', shopSpec, [{ foo: 1 }, 5, { note: { type: 'paid' } }], 3],
  [
    'in a spec of objects',
    { 'spec/a.yaml': twoUnions['spec/a.yaml'].split('\n').slice(-3).join('\n') },
    [{ foo: 1 }, 5, { signed: true }],
    2,
  ],
])('what nothing recognizes is said to be just that, %s', async (_, spec, payloads, count) => {
  const folder = project({ ...spec, 'a.json': lines(...payloads) });
  const validated = await runIn(folder, ['validate', 'a.json'], english);
  expect(validated).toMatchObject({ code: 1, err: '' });
  expect(validated.out).toMatch(/^(\d) +\1 +\(not recognized, first at 1:1\)$/m);
  expect(await runIn(folder, ['infer', 'a.json'], english)).toEqual({
    code: 1,
    err: '',
    out: `Nothing was written.
What is left out:
  of no type of the spec (--as TYPE says of which), first at  a.json:1:1 (${count})`,
  });
  const github = await runIn(folder, ['validate', 'a.json', '--format', 'github'], english);
  expect(github.out).toContain(`title=Payloads that are of no type of the spec::(${count})`);
});

test('any number of tags is drafted, if their payloads differ or come again', async () => {
  const words = Array.from(
    { length: 80 },
    (_, index) => `order_${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index / 26)}`,
  );
  const bare = words.map((type) => ({ id: 'n1', sent_at: 1, shop_id: 's', type }));
  const withBodies = bare.map((payload) => ({ ...payload, [payload.type]: { amount: 1 } }));
  const draftsOf = async (payloads: readonly unknown[]): Promise<number> => {
    const folder = project({ ...shopSpec, 'a.json': lines(...payloads) });
    const { out } = await runIn(folder, ['infer', '--dry-run', 'a.json', '--format', 'json']);
    return (JSON.parse(out) as { files: readonly unknown[] }).files.length;
  };
  expect(await draftsOf(withBodies)).toBe(80);
  expect(await draftsOf([...bare, ...bare])).toBe(80);
  expect(await draftsOf(bare)).toBe(0);
});
