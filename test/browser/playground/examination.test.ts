import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../generator/browser/playground/examine/draft.js';
import { samplePayload } from '../../../generator/browser/playground/examine/sample-payload.js';
import { sayIn } from '../../../generator/browser/playground/say.js';
import { marksOf } from '../../../generator/browser/playground/views/value-marks.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { kitchenSink } from '../../support/kitchen-sink.js';
import { readSpecFiles, repositoryRoot } from '../../support/read-spec-files.js';
import { shopSpec } from '../../support/shop-spec.js';
import { analyzeText } from '../../authoring/capture/analyze/analyze-text.js';
import { inferFrom } from '../../authoring/infer/infer-from.js';
import { checked, examined, specOfPage } from './spec-of-page.js';

function goldenSpec(feature: string): SourceFiles {
  return { 'spec.yaml': readFileSync(join(repositoryRoot, 'test/golden', feature, 'spec.yaml'), 'utf8') };
}

/** The same spec, as a package brings it. */
function asShipped(files: SourceFiles): SourceFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`node_modules/kfgen/${path}`, text]),
  );
}

test.each([
  ...['page', 'call', 'several-tags'].map((feature) => [feature, goldenSpec(feature)] as const),
  ['a shop', shopSpec] as const,
  ['the shipped spec', readSpecFiles()] as const,
  ['a kitchen sink', kitchenSink] as const,
])('of %s every sample is judged by the generated code as by the analysis', async (_, files) => {
  const spec = await specOfPage(files);
  const samples = [...spec.model.definitions.values()].flatMap((each) =>
    each.kind === 'object' ? each.examples : [],
  );
  const payloads = [...samples, {}].map((each) => `${JSON.stringify(each)}\n`).join('');
  const { counts, analysis } = examined(spec, payloads);
  expect(analysis.known).toEqual(analyzeText(checked(files).model, payloads).known);
  const known = [...analysis.known.values()];
  const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
  expect(counts.invalid).toBe(sum(known.map(({ invalid }) => invalid)));
  expect(counts.valid + counts.invalid).toBe(sum(known.map(({ count }) => count)));
});

describe('a page', async () => {
  const spec = await specOfPage(readSpecFiles());
  const sample = samplePayload(spec.model) ?? '';

  test('comes before its items, each of which has a verdict of its own', () => {
    const { entries, counts } = examined(spec, sample, 7);
    expect(entries.map(({ isResponse, number }) => [isResponse, number])).toEqual([
      [true, 1],
      ...[1, 2, 3, 4, 5].map((number) => [false, number]),
    ]);
    expect(counts).toEqual({ valid: 3, invalid: 1, unknown: 1, unrecognized: 0 });
  });

  test('whatever the pieces in which it arrives', () => {
    const whole = examined(spec, sample, 1_000_000);
    expect(examined(spec, sample, 3).entries).toEqual(whole.entries);
  });

  test('that is wrong itself says so', () => {
    const page = { ...(JSON.parse(sample) as object), errcode: 'x' };
    const { invalidResponses, counts } = examined(spec, JSON.stringify(page));
    expect([invalidResponses, counts.valid]).toEqual([1, 3]);
  });
});

describe('of many payloads', async () => {
  const spec = await specOfPage(shopSpec);
  const valid = { id: 'n1', sent_at: 1, shop_id: 's1', type: 'paid', paid: { amount: 1 } };

  test('all are counted, and not all kept: the last that are wrong are', () => {
    const payloads = [...new Array<unknown>(3000).fill(valid), { ...valid, paid: 1 }];
    const { entries, counts, more } = examined(spec, payloads);
    expect(counts).toEqual({ valid: 3000, invalid: 1, unknown: 0, unrecognized: 0 });
    expect(entries).toHaveLength(2001);
    expect(more).toBe(1000);
    expect(entries.at(-1)).toMatchObject({ verdict: 'invalid', number: 3001 });
  });
});

describe('a draft', () => {
  const news = [
    { id: 'n9', sent_at: 5, type: 'refunded', shop_id: 's1', refunded: { amount: 5, by: 'x' } },
    { id: 'n1', sent_at: 1, shop_id: 's1', type: 'paid', paid: { amount: 1, coupon: 'abc' } },
    {
      id: 'n3',
      sent_at: 2,
      type: 'device',
      event: { kind: 'online', shop_id: 's', device: { serial: 'd', model: 1 } },
    },
  ];

  test('is what infer writes for a spec that comes with a package', async () => {
    const spec = await specOfPage(shopSpec);
    const { text } = draftOf(examined(spec, news), spec);
    const { files, created, edited, result } = inferFrom(
      asShipped(shopSpec),
      news.map((each) => JSON.stringify(each)).join('\n'),
    );
    expect(edited).toEqual([]);
    expect(result.ok).toBe(true);
    expect(text).toBe(created.map((path) => `# ${path}\n\n${files[path]}`).join('\n'));
    expect(text).toContain('in: ShopNotice');
    expect(text).toContain('amend:');
  });

  test("is a part of one's own spec, too", async () => {
    const spec = await specOfPage(shopSpec);
    const { text } = draftOf(examined(spec, news), spec);
    const parts = text.split(/^# (.*)\n\n/m).slice(1);
    const added = Object.fromEntries(
      parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])),
    );
    expect(checked({ ...shopSpec, ...added }).model.definitions.size).toBeGreaterThan(
      checked(shopSpec).model.definitions.size,
    );
  });

  test('leaves names to what else is generated', async () => {
    const files = readSpecFiles();
    const spec = await specOfPage(files);
    const handlers = { kf_message_handlers: { a: 1, b: 'x' } };
    const audio = { one: handlers, other: handlers };
    const common = { msgid: 'm', send_time: 1, origin: 3, open_kfid: 'wk1', external_userid: 'wm1' };
    const payloads = [{ ...common, msgtype: 'audio', audio }];
    expect(draftOf(examined(spec, payloads), { ...spec, taken: new Set() }).text).toContain(
      'KfMessageHandlers:',
    );
    const { text } = draftOf(examined(spec, payloads), spec);
    expect(text).toContain('KfMessageHandlers2:');
    expect(text).not.toContain('KfMessageHandlers:');
  });

  test('of a spec without unions begins one', async () => {
    const files = { 'spec/a.yaml': 'Alone: { doc: 甲, fields: { aaa: { type: string, doc: 乙 } } }' };
    const spec = await specOfPage(files);
    const payloads = ['made', 'paid', 'sent'].flatMap((kind) =>
      [1, 2].map((id) => ({ kind, id, [kind]: { at: id } })),
    );
    const { text } = draftOf(examined(spec, payloads), spec);
    expect(text).toContain('union: kind');
  });
});

describe('a tag that the spec does not have', async () => {
  const spec = await specOfPage(readSpecFiles());

  test.each([
    ['zh-CN', 'txet', '规格的 KfMessage 里没有 "txet"，是不是 "text"？'],
    ['en', 'txet', 'KfMessage of the spec does not have "txet"; did you mean "text"?'],
    ['en', 'red_packet', 'KfMessage of the spec does not have "red_packet"'],
    ['en', 7, 'KfMessage of the spec does not have 7'],
  ] as const)('is remarked on with the one that is near, in %s: %s', (language, msgtype, text) => {
    const [entry] = examined(spec, [{ msgid: 'm', send_time: 1, origin: 3, msgtype }]).entries;
    expect(marksOf(entry!, spec, sayIn(language)).at(['msgtype'])).toEqual([{ tone: 'new', text }]);
  });
});
