import type { JsonValue } from '../../compiler/model/json-value.js';
import { valueAt } from '../../runtime/value-at.js';
import { sharedFields } from './shared-fields.js';
import type { UnionHabits } from './union-habits.js';
import type { YamlMap } from './yaml-data.js';

/**
 * What most types have in common in the object at the end of a path, with the values of the first samples that have
 * them.
 */
export function sharedValues(habits: UnionHabits, path: readonly string[]): YamlMap {
  const samples = samplesLike(habits);
  return Object.fromEntries(
    sharedFields(habits, path).flatMap(({ name, body }) => {
      const shown = samples.flatMap((sample) => shownAt(sample, [...path, name]) ?? []);
      const constants = [body['const'] ?? []].flat();
      const value = constants[0] ?? shown[0];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The samples of types with the usual base. */
export function samplesLike({ types, base }: UnionHabits): readonly JsonValue[] {
  return types.filter((type) => type.base === base?.name).flatMap(({ examples }) => examples);
}

/** The value of a sample at the end of a path. */
export function shownAt(sample: JsonValue, path: readonly string[]): JsonValue | undefined {
  return valueAt(sample, path) as JsonValue | undefined;
}
