import fc from 'fast-check';
import type { JsonValue } from '../../generator/compiler/model/json-value.js';
import { isJsonList, isJsonObject } from './is-json-object.js';

interface Edit {
  /** Chooses one of all places in the value. */
  readonly place: number;
  readonly change: 'replace' | 'remove' | 'swap' | 'add';
  readonly value: JsonValue;
}

const tempting = [
  0,
  -0,
  1,
  2,
  3,
  4,
  5,
  7,
  2 ** 32,
  2 ** 53,
  -1,
  0.5,
  '',
  '0',
  'event',
  '中文😀',
  null,
  true,
  [],
  {},
  [[]],
];

/** Valid values with one to three edits at random places: most are nearly valid. */
export function mutatedJson(valid: readonly JsonValue[]): fc.Arbitrary<JsonValue> {
  const leaves = fc.oneof(
    fc.constantFrom<JsonValue>(...tempting),
    fc.constantFrom(...valid),
    fc.jsonValue() as fc.Arbitrary<JsonValue>,
  );
  const edit: fc.Arbitrary<Edit> = fc.record({
    place: fc.nat(1000),
    change: fc.constantFrom('replace', 'remove', 'swap', 'add'),
    value: leaves,
  });
  const edits = fc.array(edit, { minLength: 0, maxLength: 3 });
  return fc.tuple(fc.constantFrom(...valid), edits).map(([value, each]) => each.reduce(edited, value));
}

function edited(whole: JsonValue, { place, change, value }: Edit): JsonValue {
  const places = placesIn(whole);
  const target = place % places.length;
  const other = places[(place * 7 + 1) % places.length] ?? null;
  let index = -1;
  const visit = (current: JsonValue): JsonValue | undefined => {
    index += 1;
    if (index === target)
      return change === 'remove'
        ? undefined
        : change === 'add'
          ? added(current, value)
          : change === 'swap'
            ? other
            : value;
    if (isJsonList(current)) return current.map(visit).filter((item) => item !== undefined);
    if (!isJsonObject(current)) return current;
    const entries = Object.entries(current).map(([name, item]) => [name, visit(item)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as JsonValue;
  };
  return visit(whole) ?? null;
}

function added(current: JsonValue, value: JsonValue): JsonValue {
  if (isJsonList(current)) return [...current, value];
  return isJsonObject(current) ? { ...current, added: value } : [current];
}

function placesIn(value: JsonValue): readonly JsonValue[] {
  if (isJsonList(value)) return [value, ...value.flatMap(placesIn)];
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(placesIn)] : [value];
}
