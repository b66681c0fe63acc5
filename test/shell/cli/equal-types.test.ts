import { describe, expect, test } from 'vitest';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { shippedOutput } from '../../support/shipped-output.js';
import { project } from './project.js';
import { runIn } from './run-in.js';

const pair = (name: string, extra = ''): string =>
  `${name}: { doc: 甲, fields: { id: { type: string, doc: 甲 }, at: { type: uint32, doc: 甲 }${extra} } }\n`;
const spec = { 'spec/a.yaml': pair('Arrival') + pair('Departure') };
const events = `
Event: { doc: 甲, union: kind }
Notice: { doc: 甲, union: kind }
Paid: { doc: 甲, in: [Event, Notice], fields: { kind: { const: paid, doc: 甲 } }, examples: [{ kind: paid }] }
Sent: { doc: 甲, in: Event, fields: { kind: { const: sent, doc: 甲 } }, examples: [{ kind: sent }] }
Came: { doc: 甲, in: Notice, fields: { kind: { const: came, doc: 甲 } }, examples: [{ kind: came }] }
`;

async function validated(
  files: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly ambiguous: unknown; readonly out: string }> {
  const folder = project(files);
  const { code, out } = await runIn(folder, ['validate', 'a.json', '--format', 'json', ...options]);
  return { code, out, ambiguous: (JSON.parse(out) as { ambiguous: unknown }).ambiguous };
}

describe('a payload that fits two types equally well', () => {
  const files = { ...spec, 'a.json': '[{ "id": "x", "at": 1 }, { "id": "y", "at": 2 }]' };

  test.each([
    [
      'en',
      `Of several types that fit equally well, taken for the first (no fault; --as TYPE says of which)
Arrival (2 times, first at 1:2)
    fits as well: Departure
`,
      'The spec allows all of it and, apart from what is listed above',
    ],
    [
      'zh-CN',
      `同样符合几个类型，算作其中第一个（不算有误，可用 --as TYPE 指明）
Arrival（2 次，首见 1:2）
    同样符合：Departure
`,
      '除以上所列（都不算错）',
    ],
  ])('is said to be taken for the first, once, in %s', async (language, said, conclusion) => {
    const folder = project(files);
    const { code, out } = await runIn(folder, ['validate', 'a.json', '--lang', language]);
    expect([code, out]).toEqual([0, expect.stringContaining(said)]);
    expect(out).toContain(conclusion);
  });

  test('is named in JSON', async () => {
    const first = { file: 'a.json', line: 1, column: 2, offset: 1 };
    expect(await validated(files)).toMatchObject({
      code: 0,
      ambiguous: [{ type: 'Arrival', others: ['Departure'], count: 2, first }],
    });
  });

  test('is of the type that --as says', async () => {
    const { ambiguous, out } = await validated(files, '--as', 'Departure');
    expect(ambiguous).toEqual([]);
    expect(out).toContain('Departure');
  });

  test('is named by infer, which adds to the first', async () => {
    const folder = project({ ...spec, 'a.json': '{ "id": "x", "at": 1, "seat": "12A" }' });
    const { out } = await runIn(folder, ['infer', 'a.json', '--dry-run', '--lang', 'en']);
    expect(out).toContain('field  Arrival.seat (1)');
    expect(out).toContain(
      'Taken for the first of several types that fit equally well (--as TYPE says of which):\n  Arrival, also Departure (1)\n',
    );
    const { out: json } = await runIn(folder, ['infer', 'a.json', '--dry-run', '--format', 'json']);
    expect(JSON.parse(json)).toMatchObject({ ambiguous: [{ type: 'Arrival', others: ['Departure'] }] });
  });

  test('is told apart by a field that one of them lacks, or does not allow', async () => {
    const longer = pair('Departure', ', gate?: { type: string, doc: 甲 }');
    for (const other of [longer, pair('Departure').replace('uint32', 'string')]) {
      const { ambiguous } = await validated({ ...files, 'spec/a.yaml': pair('Arrival') + other });
      expect(ambiguous).toEqual([]);
    }
  });
});

describe('a payload that fits no type is not said to fit several', () => {
  const response = '{ "errcode": "x", "errmsg": "ok", "msgid": "m" }';

  test.each([
    ['what is wrong in the same way for each', spec, '{ "id": "x", "at": "late" }'],
    ['a response of the shipped spec', readSpecFiles(), response],
    ['what is no object', spec, '[5, null]'],
    ['a tag that no union knows', { 'spec/a.yaml': events }, '{ "kind": "lost" }'],
  ])('%s', async (_what, files, text) => {
    expect((await validated({ ...files, 'a.json': text })).ambiguous).toEqual([]);
    const { out } = await runIn(project({ ...files, 'a.json': text }), ['infer', 'a.json', '--dry-run']);
    expect(out).not.toContain('同样符合');
  });

  test('but a deciding code that is new to the spec does not count as wrong', async () => {
    const kind =
      'Kind: { doc: 甲, enum: uint32, open: false, values: { 1: { name: Sea, doc: 甲 }, 2: { name: Air, doc: 甲 } } }\n';
    const fields = ', kind: { type: Kind, doc: 甲 }, dock: { type: string, doc: 甲, when: { kind: 1 } }';
    const coded = ['Arrival', 'Departure'].map((name) => pair(name, fields)).join('');
    const files = { 'spec/a.yaml': kind + coded, 'a.json': '{ "id": "x", "at": 1, "kind": 7 }' };
    expect((await validated(files)).ambiguous).toMatchObject([{ type: 'Arrival', others: ['Departure'] }]);
  });
});

test('unions that lead to the same type do not compete', async () => {
  const files = { 'spec/a.yaml': events, 'a.json': '{ "kind": "paid" }' };
  expect((await validated(files)).ambiguous).toEqual([]);
});

test('of the examples of the shipped spec, only those of types with the same fields fit both', async () => {
  const examples = [...shippedOutput.model.definitions.values()].flatMap((each) =>
    each.kind === 'object' ? each.examples : [],
  );
  expect(examples.length).toBeGreaterThan(50);
  const { ambiguous } = await validated({ ...readSpecFiles(), 'a.json': JSON.stringify(examples) });
  expect(ambiguous).toMatchObject([
    { type: 'MsgMenuItem', others: ['SendMsgMenuItem'] },
    { type: 'SendMsgOnEventResponse', others: ['SendMsgResponse'] },
  ]);
});
