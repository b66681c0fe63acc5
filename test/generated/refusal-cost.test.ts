import { describe, expect, it } from 'vitest';
import { collectFaults } from '../../generator/runtime/collect-faults.js';
import { listed } from '../../generator/runtime/fault-list.js';
import type { ConstantShape, ObjectShape, Shape } from '../../generator/runtime/shape.js';
import { refuse, type FieldTexts } from '../../generator/runtime/validation.js';
import { importPackage } from '../support/import-package.js';
import { specOutput } from '../support/spec-output.js';

interface Refusal {
  readonly issues: readonly object[];
}

interface StandardSchema {
  readonly '~standard': { readonly validate: (value: unknown) => Refusal };
}

const basketSpec = {
  'spec/a.yaml':
    'Basket: { doc: 篮子, fields: { fruit: { items: { type: string, maxLength: 3 }, doc: 水果 } } }',
};
const output = await specOutput(basketSpec);
const { exports } = await importPackage(output);
const standard = (await importPackage(output, 'standard')).exports;
const validate = exports['validateBasket'] as (value: unknown, language?: string) => Refusal;
const basketSchema = standard['basketSchema'] as StandardSchema;

const leaf: Shape = ['object', [['kind', ['string']]]];

/** The same list, which counts what is read of it. */
function counted<List extends readonly unknown[]>(
  items: List,
): { readonly list: List; readonly reads: () => number } {
  let reads = 0;
  const get = (target: List, key: string | symbol, receiver: unknown): unknown => {
    reads += 1;
    return Reflect.get(target, key, receiver);
  };
  return { list: new Proxy<List>(items, { get }), reads: () => reads };
}

/** A value as deep as that, in which every level has a fault, with the number of reads of it. */
function deepValue(depth: number): { readonly value: unknown; readonly reads: () => number } {
  let reads = 0;
  const watch = (target: object): object =>
    new Proxy(target, {
      get: (each, key) => {
        reads += 1;
        return Reflect.get(each, key) as unknown;
      },
    });
  let value: object = watch({ text: 1 });
  for (let level = 1; level < depth; level += 1) value = watch({ text: 1, next: value });
  return { value, reads: () => reads };
}

const textOf = (value: unknown): number => JSON.stringify(value).length;

describe('what it costs to refuse a value', () => {
  it('does not depend on how many tags a union has: they are walked once, at the first value', () => {
    const { list, reads } = counted(
      Array.from({ length: 2000 }, (_, index) => [`tag-${index}`, () => leaf] as const),
    );
    const union: Shape = ['union', ['kind'], () => list];
    expect(collectFaults(union, { kind: 'none' })).toHaveLength(1);
    const before = reads();
    for (const kind of ['none', 'tag-1999', 'tag-0', 7]) collectFaults(union, { kind });
    expect(reads()).toBe(before);
  });

  it('includes putting known values together once, however often they are told', () => {
    let walks = 0;
    const keys = (): Iterable<unknown> => {
      walks += 1;
      return Array.from({ length: 2000 }, (_, index) => index);
    };
    const values = { size: 2000, keys };
    expect(listed(values)).toMatch(/^0, 1, 2, .+ 31, \.\.\. \(\+1968\)$/);
    expect([listed(values), walks]).toEqual([listed(values), 1]);
  });

  it('does not depend on how many values are allowed, or required of a sibling', () => {
    const values = Array.from({ length: 2000 }, (_, index) => index);
    const { list, reads } = counted<ConstantShape>(['constant', ...values]);
    const required = counted(values);
    const object: Shape = [
      'object',
      [
        ['code', list],
        ['more', ['string'], [['code', required.list]]],
      ],
    ];
    expect(collectFaults(object, { code: 1999 })).toMatchObject([{ code: 'required', path: ['more'] }]);
    const [before, beforeRequired] = [reads(), required.reads()];
    for (const code of [1999, -1, 'x']) collectFaults(object, { code });
    expect(required.reads()).toBe(beforeRequired);
    // Its kind and its length.
    expect(reads() - before).toBeLessThan(20);
  });

  it('does not depend on how many types have texts', () => {
    let asked = 0;
    const object: ObjectShape = ['object', [['text', ['string']]]];
    const inner: FieldTexts = [object, { text: '文本' }];
    const others = (): readonly FieldTexts[] => {
      asked += 1;
      return [inner, texts];
    };
    const texts: FieldTexts = [['list', object], {}, others];
    const results = [1, 2, 3].map((text) => refuse(texts, [{ text }], 'zh-CN'));
    expect(results).toMatchObject(results.map(() => ({ issues: [{ doc: '文本' }] })));
    expect(asked).toBe(1);
  });

  it('lists a few of the known tags and values, and says how many more there are', () => {
    const message = (size: number): string => {
      const values = Array.from({ length: size }, (_, index) => index + 100_000);
      const result = refuse([['constant', ...values], {}], 'x', 'en');
      return result.ok ? '' : (result.issues[0]?.message ?? '');
    };
    expect(message(3)).toBe('The value should be one of 100000, 100001, 100002, received "x"');
    expect(message(2000)).toMatch(/, 100031, \.\.\. \(\+1968\), received "x"$/);
    expect(message(90_000).length).toBe(message(2000).length + 1);
  });

  it('grows with the depth of a value, not faster', () => {
    const node: ObjectShape = [
      'object',
      [
        ['text', ['string']],
        ['next', () => node, false],
      ],
    ];
    const costOf = (depth: number): readonly [reads: number, told: number] => {
      const { value, reads } = deepValue(depth);
      const result = refuse([node, {}], value, 'en');
      return [reads(), textOf(result)];
    };
    const [[reads, told], [moreReads, moreTold]] = [costOf(400), costOf(800)];
    expect(moreReads).toBeLessThanOrEqual(2 * reads);
    expect(moreTold).toBeLessThanOrEqual(2 * told);
  });
});

describe('a value with any number of faults', () => {
  const basket = (faults: number): object => ({
    fruit: Array.from({ length: faults }, (_, index) => (index % 2 ? index : 'pear')),
  });

  it('gets an issue for each up to a hundred', () => {
    expect(validate(basket(100)).issues).toHaveLength(100);
    expect(validate(basket(100)).issues).not.toContainEqual(expect.objectContaining({ code: 'more' }));
  });

  it('gets the first hundred, and one that says how many more there are, in both languages', () => {
    const { issues } = validate(basket(100_000));
    expect(issues).toHaveLength(101);
    expect(issues[99]).toMatchObject({ path: ['fruit', 99] });
    expect(issues[100]).toEqual({
      path: [],
      code: 'more',
      expected: 'more',
      received: '100000',
      message: '没有列出的不符之处还有 99900 处',
    });
    expect(validate(basket(101), 'en').issues[100]).toMatchObject({
      message: 'Faults that are not listed: 1',
      received: '101',
    });
  });

  it('gets no more from the Standard Schema', () => {
    const { issues } = basketSchema['~standard'].validate(basket(100_000));
    expect(issues).toHaveLength(101);
    expect(issues[100]).toEqual({ path: [], message: '没有列出的不符之处还有 99900 处' });
  });
});
