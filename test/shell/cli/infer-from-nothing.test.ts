import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventCount, forgeWebhooks } from '../../support/forge-webhooks.js';
import { runTsc } from '../../support/run-tsc.js';
import { readTree } from '../files/read-tree.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';

const english = { environment: { LANG: 'en_US.UTF-8' } };

function lines(payloads: readonly unknown[]): string {
  return payloads.map((payload) => `${JSON.stringify(payload)}\n`).join('');
}

interface Begun {
  readonly folder: string;
  /** What infer printed. */
  readonly out: string;
  /** The texts of the spec, by path in its folder. */
  readonly spec: Readonly<Record<string, string | null>>;
}

/** Begins a spec with payloads. It is without errors, its output is generated, and it allows and covers all payloads. */
async function begin(
  payloads: readonly unknown[],
  files: Readonly<Record<string, string>> = {},
): Promise<Begun> {
  const folder = project({ 'spec/README.md': '', ...files, 'a.json': lines(payloads) });
  const { code, out, err } = await runIn(folder, ['infer', 'a.json'], english);
  expect([code, err]).toEqual([0, '']);
  expect((await runIn(folder, ['validate', 'a.json'], english)).out).toContain(
    'The spec allows and covers all of it.',
  );
  const lint = await runIn(folder, ['lint', '--format', 'json']);
  const { diagnostics } = JSON.parse(lint.out) as { diagnostics: readonly { code: string }[] };
  const codes = new Set(diagnostics.map((each) => each.code));
  expect([lint.code, [...codes]]).toEqual([1, ['todo']]);
  expect(await runIn(folder, ['generate'])).toMatchObject({ code: 0, err: '' });
  return { folder, out, spec: readTree(join(folder, 'spec')) };
}

const orders = [
  { type: 'paid', shop: 's', paid: { amount: 5, buyer: { name: 'a', city: 'b' } } },
  { type: 'sent', shop: 's', sent: { to: { name: 'a', city: 'b' } } },
  { type: 'paid', shop: 's', paid: { amount: 7, buyer: { name: 'a', city: 'b' } } },
];

test('an empty spec begins with the union of all payloads, its types, and what these share', async () => {
  const { out, spec } = await begin(orders);
  expect(out).toBe(`Wrote to "spec":
  created  spec/payload.yaml
  created  spec/paid.yaml
  created  spec/sent.yaml
  created  spec/shared/buyer.yaml
What is added (and how often it was seen):
  type  Payload (3)
  type  PaidPayload (2)
  type  SentPayload (1)
  type  Buyer (3)
Fill in the 19 TODOs (npx kfgen lint lists them), then run: npx kfgen`);
  expect(['payload', 'paid', 'shared/buyer'].map((path) => spec[`${path}.yaml`]).join('\n'))
    .toMatchInlineSnapshot(`
    "Payload: { doc: TODO 由 type 区分的数据的中文说明, union: type }

    PaidPayload:
      doc: TODO paid 的中文说明
      in: Payload
      fields:
        type: { const: paid, doc: 固定为：paid }
        shop: { type: string, doc: TODO shop 的中文说明 }
        paid:
          doc: TODO paid 的中文说明
          fields:
            amount: { type: uint32, doc: TODO amount 的中文说明 }
            buyer: { type: Buyer, doc: TODO buyer 的中文说明 }
      examples:
        - type: paid
          shop: TODO
          paid:
            amount: 1
            buyer: { name: TODO, city: TODO }

    Buyer:
      doc: TODO buyer 的中文说明
      fields:
        name: { type: string, doc: TODO name 的中文说明 }
        city: { type: string, doc: TODO city 的中文说明 }
      examples:
        - name: TODO
          city: TODO
    "
  `);
});

test('a spec of enums begins in the same way, and what it has stays as it is', async () => {
  const level = 'Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }\n';
  const folder = project({ 'spec/level.yaml': level, 'a.json': lines(orders) });
  expect(await runIn(folder, ['infer', 'a.json'])).toMatchObject({ code: 0 });
  expect(readTree(join(folder, 'spec'))['level.yaml']).toBe(level);
  expect(await runIn(folder, ['validate', 'a.json'])).toMatchObject({ code: 0 });
});

describe('a tag is', () => {
  test.each([
    [
      'what has the name of one',
      { msgtype: 'text', title: 'red' },
      { msgtype: 'link', title: 'blue', url: 'x' },
      'union: msgtype',
    ],
    [
      'in an object',
      { head: { event_type: 'enter' }, door: 1 },
      { head: { event_type: 'leave' }, gate: 1 },
      'union: head.event_type',
    ],
    ['a code', { kind: 1, door: 'a' }, { kind: 2, gate: 'a' }, 'union: kind'],
    [
      'in words with capitals',
      { eventType: 'OrderPaid', door: 'a' },
      { eventType: 'OrderSent', gate: 'a' },
      'union: eventType',
    ],
    [
      'under another name what decides about fields',
      { op: 'add', door: 'a' },
      { op: 'cut', gate: 'a' },
      'union: op',
    ],
  ])('%s', async (_, one, other, union) => {
    const { spec } = await begin([one, other, one, other]);
    expect(spec['payload.yaml']).toContain(union);
  });

  test.each([
    ['no word that decides nothing', { name: 'red', size: 1 }, { name: 'blue', size: 2 }],
    ['no text', { type: '你好', size: 1 }, { type: '再见', door: 2 }],
  ])('%s', async (_, one, other) => {
    const { spec } = await begin([one, other, one, other]);
    expect(spec['payload.yaml']).not.toContain('union:');
  });
});

test('payloads without a tag become objects, one for each family of fields', async () => {
  const { out } = await begin([
    { name: 'a', size: 1, colour: 'red' },
    { name: 'a', size: 1 },
    { city: 'b', street: 'c', people: [{ name: 'a', size: 2 }] },
    { name: 'a', size: 4, colour: 'red', weight: 5 },
  ]);
  expect(out).toContain('type  Payload (3)');
  expect(out).toContain('type  Payload2 (1)');
});

test('a response with a list becomes an object with a list of a union', async () => {
  const { spec } = await begin([
    {
      code: 0,
      messages: [
        { type: 'text', text: { body: 'a' } },
        { type: 'link', link: { url: 'a' } },
      ],
    },
    { code: 1, messages: [] },
  ]);
  expect(spec['payload.yaml']).toContain("messages: { type: 'PayloadMessagesItem[]'");
});

test('what is no object is not recognized, and no folder is no spec', async () => {
  const folder = project({ 'spec/README.md': '', 'a.json': '5\n{"size":1}\n"x"\n' });
  const { code, out } = await runIn(folder, ['infer', 'a.json'], english);
  expect(code).toBe(1);
  expect(out).toContain('of no type of the spec (--as TYPE says of which), first at  a.json:1:1 (2)');
  const bare = project({ 'a.json': '{}' });
  expect(await runIn(bare, ['infer', 'a.json'])).toMatchObject({ code: 2, out: '' });
});

test('later payloads join what was begun', async () => {
  const { folder, spec } = await begin(orders);
  const more = [
    { type: 'lost', shop: 's', lost: { by: { name: 'a', city: 'b' } } },
    { ...orders[0], note: 'x' },
  ];
  writeTree(folder, { 'b.json': lines(more) });
  const { code, out } = await runIn(folder, ['infer', 'b.json'], english);
  expect(code).toBe(0);
  expect(out).toContain('type  LostPayload (1)\n  field  PaidPayload.note (1)');
  const after = readTree(join(folder, 'spec'));
  expect(after['payload.yaml']).toBe(spec['payload.yaml']);
  // What the spec has already is not drafted again.
  expect(after['lost.yaml']).toContain('by: { type: Buyer, doc: TODO by 的中文说明 }');
  expect((await runIn(folder, ['validate', 'a.json', 'b.json'])).code).toBe(0);
});

describe('the webhooks of a forge', () => {
  test('become a spec that is without errors, compiles, and covers all of them', async () => {
    const { folder, out } = await begin(forgeWebhooks({ nulls: true, maps: true }), {
      'package.json': '{ "type": "module" }',
    });
    expect(eventCount).toBe(66);
    const names = [...out.matchAll(/^ {2}type {2}(\w+) \(/gm)].map(([, name = '']) => name);
    // A person, a repository or a label occurs in hundreds of places, and is one type.
    const shared = Object.keys(readTree(join(folder, 'spec/shared')));
    expect(shared.length).toBeLessThan(60);
    for (const word of ['repository', 'organization', 'label', 'milestone', 'comment', 'installation'])
      expect(shared.filter((path) => path.startsWith(word)).length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(210);
    expect(readFileSync(join(folder, 'spec/issue.yaml'), 'utf8')).toContain(
      'IssueEvent: { doc: TODO issue 的中文说明, in: EventPayload, union: action }',
    );
    expect(readFileSync(join(folder, 'spec/shared/repository.yaml'), 'utf8')).toContain(
      'languages: { map: uint32, doc: TODO languages 的中文说明 }',
    );
    expect(await runTsc(join(folder, 'generated'))).toEqual({ code: 0, output: '' });
  });
});
