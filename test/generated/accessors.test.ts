import { describe, expect, it } from 'vitest';
import { importPackage } from '../support/import-package.js';
import { runTsc } from '../support/run-tsc.js';
import { shopSpec } from '../support/shop-spec.js';
import { specOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

type Read = (message: unknown) => unknown;

const output = await specOutput(shopSpec);
const { exports } = await importPackage(output);
const [shopIdOf, serialOf, openedOf] = ['shopIdOf', 'serialOf', 'openedOf'].map(
  (name) => exports[name] as Read,
) as [Read, Read, Read];

const paid = { id: 'n1', sent_at: 1, shop_id: 's1', type: 'paid', paid: { amount: 5, title: '茶杯' } };
const event = { kind: 'online', shop_id: 's2', device: { serial: 'd1' } };
const online = { id: 'n2', sent_at: 1, type: 'device', event };

describe('an accessor reads a field', () => {
  it('where the type of the value has it', () => {
    expect([paid, online].map(shopIdOf)).toEqual(['s1', 's2']);
    expect([paid, online].map(serialOf)).toEqual([undefined, 'd1']);
    expect(
      [
        { code: 1, place: 'x' },
        { code: 2, place: 'x', opened: false },
      ].map(openedOf),
    ).toEqual([undefined, false]);
  });

  it('by the tag, not by what is there', () => {
    expect(shopIdOf({ ...paid, event: { shop_id: 'other' } })).toBe('s1');
    expect(shopIdOf({ ...online, shop_id: 'other' })).toBe('s2');
    const { shop_id: _, ...without } = paid;
    expect(shopIdOf({ ...without, event })).toBeUndefined();
    expect(serialOf({ ...paid, event })).toBeUndefined();
    expect(openedOf({ code: 1, place: 'x', opened: true })).toBeUndefined();
  });

  it('of types that nobody knows yet, as most types have it', () => {
    expect(shopIdOf({ ...paid, type: 'refunded' })).toBe('s1');
    expect(shopIdOf({ ...online, event: { ...event, kind: 'moved' } })).toBe('s2');
    expect(serialOf({ ...online, type: 'sensor' })).toBeUndefined();
  });

  it.each([
    [{}],
    [[]],
    [{ type: 'device' }],
    [{ type: 'device', event: null }],
    [{ type: 'device', event: [] }],
    [{ type: 'paid', shop_id: 5 }],
    [Object.create({ toString: 'x' })],
    ['text'],
    [null],
    [undefined],
  ])('and nothing else: %j', (value: unknown) => {
    expect([shopIdOf(value), serialOf(value), openedOf(value)]).toEqual([undefined, undefined, undefined]);
  });

  it('under an older name, too', async () => {
    const aliased = {
      ...shopSpec,
      'spec/shop.yaml': shopSpec['spec/shop.yaml'].replace(
        'shop_id: { type: string, doc: 店铺编号 }',
        'shop_id: { type: string, doc: 店铺编号, aliases: [store, store_id] }',
      ),
    };
    const read = (await importPackage(await specOutput(aliased))).exports['shopIdOf'] as Read;
    const { shop_id, ...older } = paid;
    expect([paid, { ...older, store_id: shop_id }, { ...older, store: 5, store_id: 's3' }].map(read)).toEqual(
      ['s1', 's1', 's3'],
    );
  });
});

it('the types say where the field is sure to be', async () => {
  const consumer = `
import { openedOf, serialOf, shopIdOf } from '../src/index.js';
import type { DeviceNotice, DoorAlarm, FireAlarm, PaidNotice, ShopAlarm, ShopNotice } from '../src/index.js';

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim?: Claim): void => void claim;

export function read(
  notice: ShopNotice, paid: PaidNotice, device: DeviceNotice, alarm: ShopAlarm, fire: FireAlarm, door: DoorAlarm,
): void {
  const all = shopIdOf(notice);
  holds<Same<typeof all, string>>();
  const two = [shopIdOf(paid), shopIdOf(device), serialOf(device)] as const;
  holds<Same<typeof two, readonly [string, string, string]>>();
  const perhaps = [serialOf(notice), serialOf(paid), shopIdOf({})] as const;
  holds<Same<typeof perhaps, readonly [string | undefined, string | undefined, string | undefined]>>();
  const opened = [openedOf(door), openedOf(alarm), openedOf(fire)] as const;
  holds<Same<typeof opened, readonly [boolean, boolean | undefined, boolean | undefined]>>();
  // @ts-expect-error a text is no message
  shopIdOf('text');
}
`;
  const folder = temporaryFolder({ ...output.files, 'test/consumer.ts': consumer });
  expect(await runTsc(folder)).toEqual({ code: 0, output: '' });
});
