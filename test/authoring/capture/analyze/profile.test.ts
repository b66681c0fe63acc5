import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeFields,
  describeProfile,
} from '../../../../generator/authoring/capture/analyze/describe-profile.js';
import { mergeProfiles } from '../../../../generator/authoring/capture/analyze/merge-profiles.js';
import { isMapLike } from '../../../../generator/authoring/capture/analyze/is-map-like.js';
import { newProfile, type Profile } from '../../../../generator/authoring/capture/analyze/profile.js';
import { validSpec } from '../../infer/infer-from.js';
import { ownSpec } from '../../infer/own-spec.js';
import { ProfilingContexts } from '../../../../generator/authoring/capture/analyze/profiling-context.js';
import { addToProfile } from '../../../../generator/authoring/capture/analyze/add-to-profile.js';

const { model } = validSpec(ownSpec);

function profileOf(...values: readonly unknown[]): Profile {
  const contexts = new ProfilingContexts(model);
  const profile = newProfile();
  for (const value of values) addToProfile(profile, value, contexts.contextOf(profile));
  return profile;
}

const shape = (...values: readonly unknown[]): string => describeProfile(profileOf(...values));

describe('a shape says', () => {
  test.each([
    [['张三'], 'string'],
    [[1, -0, 2], 'integer'],
    [[1, 1.5], 'number'],
    [[2 ** 60], 'number'],
    [[JSON.parse('1e400')], 'unknown'],
    [[1, JSON.parse('-1e400')], 'integer | unknown'],
    [[true, null, 'a', 3], 'string | integer | boolean | null'],
    [[{}], '{}'],
    [[[]], 'unknown[]'],
    [[[[]], [[1]]], 'integer[][]'],
    [[[1, 'a']], '(string | integer)[]'],
    [[{ a: 1, b: 'x' }, { a: 2 }], '{ a: integer, b?: string }'],
    [[{ 张三: 1, a: 1, b: 2 }], '{ a: integer, b: integer, … }'],
    [[{ 张三: 1, 李四: 2 }], '{ … }'],
    [[{ a: 1 }, [1], 'x'], 'string | { a: integer } | integer[]'],
  ])('%j is %s', (values, text) => expect(shape(...(values as unknown[]))).toBe(text));

  test('no more than a line', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`field_${'abcdefghijklmnopqrst'.charAt(index)}`, 'x']),
    );
    expect(shape(fields)).toHaveLength(160);
    expect(shape(fields)).toMatch(/^\{ field_a: string, .*\.\.\.$/);
    expect(describeFields(profileOf(fields).object!, new Set())).toMatch(/^.{157}\.\.\.$/);
  });

  test('nothing of fields that everybody knows', () => {
    const { object } = profileOf({ msgid: 'x', text: { msgid: 'y' }, 张三: 1 });
    expect(describeFields(object!, new Set(['msgid']))).toBe('{ text: { msgid: string }, … }');
    expect(describeFields(object!, new Set(['msgid', 'text']))).toBe('{ … }');
  });
});

describe('objects have keys rather than fields', () => {
  const words = 'abcdefghijklmnopqrst';
  const keyed = (index: number): object => ({
    [`${words.charAt(index)}x`]: 1,
    [`${words.charAt(index + 1)}y`]: 1,
  });

  const places = (values: number, value: (index: number) => unknown): object =>
    Object.fromEntries(Array.from({ length: values }, (_, index) => [words.charAt(index), value(index)]));
  const sparse = (count: number, value: unknown): readonly object[] =>
    Array.from({ length: count }, (_, index) => ({
      [words.charAt(index % 8)]: value,
      [words.charAt((index + 3) % 8)]: null,
    }));

  test.each([
    ['of which most are hidden', [{ 张三: 1, a: 1 }]],
    ['that are hardly ever the same', [0, 1, 2, 3, 4, 5].map(keyed)],
    [
      'that have no end',
      [
        Object.fromEntries(
          Array.from({ length: 120 }, (_, index) => [
            `${words.charAt(index % 20)}${words.charAt(index / 20)}`,
            1,
          ]),
        ),
      ],
    ],
    ['for numbers of which each object has a few', sparse(16, 1)],
    ['for objects of one shape', [places(8, () => ({ x: 1, y: 'a' }))]],
    ['for many objects with one field', [places(16, () => ({ x: 1 }))]],
  ])('%s', (_, values) => {
    const { object } = profileOf(...values);
    expect(isMapLike(object!)).toBe(true);
    expect(shape(...values)).toBe('{ … }');
  });

  test.each([
    ['with a hidden one among others', [{ 张三: 1, a: 1, b: 1 }]],
    ['that differ, of which there are few', [0, 1, 2].map(keyed)],
    ['that come back', [0, 1, 2, 3, 4, 0, 1, 2, 3, 4].map(keyed)],
    ['for numbers in too few objects', sparse(15, 1)],
    ['for texts, of which each object has a few', sparse(16, 'x')],
    ['for few objects', [places(7, () => ({ x: 1, y: 'a' }))]],
    ['for few objects with one field', [places(15, () => ({ x: 1 }))]],
    ['for objects of several shapes', [places(8, (index) => ({ x: 1, [index < 1 ? 'z' : 'y']: 'a' }))]],
    ['for values of several kinds', [places(8, (index) => (index < 1 ? 'a' : { x: 1, y: 'a' }))]],
    [
      'for objects of one shape in the same places each time',
      [0, 1, 2, 3].map(() => places(8, () => ({ x: 1, y: 'a' }))),
    ],
    ['beside one that most have', [0, 1, 2, 3, 4, 5].map((index) => ({ ...keyed(index), id: 1 }))],
  ])('but not %s', (_, values) => expect(isMapLike(profileOf(...values).object!)).toBe(false));
});

describe('objects are told apart', () => {
  test('by words and codes, each with what comes with it', () => {
    const { object } = profileOf(
      { type: 'a', x: 1, status: 1 },
      { type: 'b', y: 1, status: 1 },
      { type: 'a', x: 2, status: 5000 },
    );
    const counts = [...(object?.variants ?? [])].map(([name, variants]) => [
      name,
      Object.fromEntries([...variants].map(([word, { count, fields }]) => [word, [count, ...fields.keys()]])),
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      type: { a: [2, 'type', 'x', 'status'], b: [1, 'type', 'y', 'status'] },
      status: { 1: [2, 'type', 'x', 'status', 'y'] },
    });
  });

  test('but not by what people write, nor by numbers under the names of words', () => {
    const { object } = profileOf(
      { type: '你好' },
      { type: 'Hello there' },
      { msgtype: 5 },
      { kind: 13_812_345_678 },
      { status: 'a' },
    );
    expect(object?.variants?.size).toBe(0);
  });

  test('in bounded time, and not by halves', () => {
    const wide = (depth: number): object =>
      Object.fromEntries(
        Array.from('abcdefghijklmnopqrst')
          .map((letter, index): [string, unknown] => [`${letter}_code`, index])
          .concat(depth > 0 ? [['inner', wide(depth - 1)]] : []),
      );
    const start = performance.now();
    const { object } = profileOf(wide(7), wide(7));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(object?.variants).toBeUndefined();
    expect(object?.fields.size).toBe(21);
  });

  test('while the fields are seen in full', () => {
    const item = (index: number): object => ({
      type: `t${index % 9}`,
      sub_type: index % 9,
      status: index % 7,
      list: [{ kind: 'a', code: index % 5 }],
    });
    const { list } = profileOf(Array.from({ length: 20_000 }, (_, index) => item(index)));
    expect(list?.element.count).toBe(20_000);
    expect([...(list?.element.object?.fields.values() ?? [])].map(({ count }) => count)).toEqual([
      20_000, 20_000, 20_000, 20_000,
    ]);
  });
});

test('one finding leaves room for another', () => {
  const contexts = new ProfilingContexts(model);
  const [wild, tame] = [newProfile(), newProfile()];
  const words = 'abcdefghijklmnopqrstuvwxyz';
  const wildValue = (depth: number): unknown =>
    depth === 0
      ? 1
      : Object.fromEntries(
          Array.from(words).map((letter) => [`${letter}${words.charAt(depth)}`, wildValue(depth - 1)]),
        );
  addToProfile(wild, wildValue(3), contexts.contextOf(wild));
  addToProfile(tame, { a: { b: 1 } }, contexts.contextOf(tame));
  expect(describeProfile(tame)).toBe('{ a: { b: integer } }');
});

test('what was seen in several places is what was seen in one', () => {
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown>(1, -0, 1.5, 'a', true, null, 1e400, 2 ** 60),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom('type', 'status', 'a', '张三', 'constructor', 'toString'),
        fc.oneof(tie('value'), fc.constantFrom('x', 'y', 1, 2)),
        { maxKeys: 4 },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(fc.array(value, { maxLength: 6 }), fc.array(value, { maxLength: 6 }), (some, others) => {
      const parts = [profileOf(...some), profileOf(...others)];
      expect(mergeProfiles(parts)).toEqual(profileOf(...some, ...others));
      expect(parts).toEqual([profileOf(...some), profileOf(...others)]);
    }),
    { numRuns: 300 },
  );
});
