import type { Field } from '../../../compiler/model/model.js';
import { conditionsOf } from '../../../compiler/model/presence.js';
import { pathReader } from './path-reader.js';

/** Says whether an object lacks a field that it has to have beside its other fields, or is expected to have. */
export function absenceTest(field: Field): (object: object) => boolean {
  const readers = keysOf(field).map((key) => pathReader([key]));
  const conditions = conditionsOf(field.presence).map(
    (condition) => [pathReader([condition.field]), new Set<unknown>(condition.values)] as const,
  );
  return (object) =>
    conditions.every(([read, values]) => values.has(read(object))) &&
    readers.every((read) => read(object) === undefined);
}

/** The names under which a field may be there. */
export function keysOf({ name, aliases }: Field): readonly string[] {
  return [name, ...aliases];
}
