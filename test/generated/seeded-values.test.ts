import { describe, expect, it, test } from 'vitest';
import { checkSpec } from '../../generator/compiler/check-spec.js';
import { findFaults } from '../../generator/compiler/model/find-faults.js';
import type { Model } from '../../generator/compiler/model/model.js';
import { shapeOf } from '../../generator/compiler/model/shape-of.js';
import { seededRandom } from '../../generator/runtime/seeded-random.js';
import { seededText } from '../../generator/runtime/seeded-text.js';
import { maxBytes, minLength, pattern } from '../../generator/runtime/limits.js';
import { seededValue } from '../../generator/runtime/seeded-value.js';
import { judgesOf } from '../support/judges.js';
import { kitchenOutput } from '../support/kitchen-output.js';
import { randomSpec } from '../support/random-spec.js';
import { shippedJudges } from '../support/shipped-judges.js';

const kitchenJudges = await judgesOf(kitchenOutput);

const seeds = Array.from({ length: 40 }, (_, index) => index);

function valueOf(model: Model, name: string, seed: number): unknown {
  return seededValue(shapeOf(model, model.definitions.get(name)!), seed);
}

describe.each([
  ['the shipped spec', shippedJudges],
  ['a spec with every feature', kitchenJudges],
])('seeded values of %s', (_, { model, names, guard, schema }) => {
  it.each(names.map((name) => [name]))('pass the guard and the schema: %s', (name) => {
    const values = seeds.map((seed) => valueOf(model, name, seed));
    const refused = values.filter((value) => !guard(name, value) || !schema(name, value).ok);
    expect(refused).toEqual([]);
    expect(JSON.parse(JSON.stringify(values))).toEqual(values);
  });
});

test('seeded values of any spec keep to its types', () => {
  let count = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const checked = checkSpec(randomSpec(seed));
    if (!checked.ok) continue;
    for (const name of checked.model.definitions.keys())
      for (const each of [1, 2, 3]) {
        const value = valueOf(checked.model, name, each);
        count += 1;
        expect([seed, name, value, findFaults(checked.model, name, value)]).toEqual([seed, name, value, []]);
      }
  }
  expect(count).toBeGreaterThan(1_000);
});

describe('a seeded value', () => {
  const textMessage = (seed: number): unknown => valueOf(shippedJudges.model, 'TextMessage', seed);

  it('is the same for the same seed, here and everywhere', () => {
    expect(textMessage(1)).toEqual(textMessage(1));
    expect(textMessage(1)).toMatchInlineSnapshot(`
      {
        "external_userid": "👍",
        "msgid": "在上上，的大上不",
        "msgtype": "text",
        "open_kfid": "我人的了国 ",
        "origin": 1955374602,
        "send_time": 4272732017,
        "text": {
          "content": "是é我的不。👍是有他一人",
          "menu_id": "的",
        },
      }
    `);
  });

  it('is another one for nearly every other seed', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(textMessage(seed)))).size).toBe(seeds.length);
  });

  it('has what is optional, or does not', () => {
    const { length } = seeds.filter((seed) => 'menu_id' in (textMessage(seed) as { text: object }).text);
    expect(length).toBeGreaterThan(5);
    expect(length).toBeLessThan(35);
  });

  it('may contain itself, and ends', () => {
    const files = {
      'spec/tree.yaml': `
Tree: { doc: 树, union: kind }
Leaf: { doc: 叶, in: Tree, fields: { kind: { const: leaf, doc: 种类 } }, examples: [{ kind: leaf }] }
Pair:
  doc: 叉
  in: Tree
  fields:
    kind: { const: pair, doc: 种类 }
    left: { type: Tree, doc: 左 }
    right: { type: Tree, doc: 右 }
    all: { type: 'Tree[]', minItems: 2, doc: 全部 }
  examples:
    - kind: pair
      left: { kind: leaf }
      right: { kind: leaf }
      all: [{ kind: leaf }, { kind: leaf }]
`,
    };
    const checked = checkSpec(files);
    if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
    for (const seed of seeds) {
      const value = valueOf(checked.model, 'Tree', seed);
      expect(findFaults(checked.model, 'Tree', value)).toEqual([]);
      expect(JSON.stringify(value).length).toBeLessThan(100_000);
    }
  });
});

describe('a seeded text', () => {
  it.each([
    '^[0-9a-zA-Z_-]*$',
    '^https?:.+$',
    '^[^?]+(\\?.*)?$',
    '^\\d{4}-\\d{2}(-\\d{2})?$',
    '^[\\u4e00-\\u9fff]{2,4}$',
    '^[\\u0600-\\u0605]+$',
    '^\\u002f[a-z]+\\.html(\\u003f.*)?$',
    '^a{3,}b?c+$',
    '^[-\\]\\\\]{2}$',
    '^x',
  ])('fits the pattern %s', (source) => {
    const expression = new RegExp(source, 'u');
    for (const seed of seeds)
      expect(seededText(seededRandom(seed), [[pattern, expression]])).toMatch(expression);
  });

  it('keeps to a pattern and lengths, and is none where they do not meet', () => {
    const limits = [
      [pattern, /^[a-z]+$/u],
      [minLength, 20],
      [maxBytes, 30],
    ] as const;
    for (const seed of seeds) expect(seededText(seededRandom(seed), limits)).toMatch(/^[a-z]{20,30}$/);
    expect(
      seededText(seededRandom(1), [
        [pattern, /^[a-z]{5}$/u],
        [minLength, 6],
      ]),
    ).toBeUndefined();
    expect(() =>
      seededValue(
        [
          'string',
          [
            [pattern, /^a$/u],
            [minLength, 2],
          ],
        ],
        1,
      ),
    ).toThrow(RangeError);
  });
});
