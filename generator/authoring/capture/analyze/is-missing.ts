import type { Field } from '../../../compiler/model/model.js';
import { conditionsOf } from '../../../compiler/model/presence.js';
import { read } from '../../../runtime/read.js';

/** Whether an object lacks a field that it has to have beside its other fields, or is expected to have. */
export function isMissing(field: Field, object: Record<string, unknown>): boolean {
  return (
    keysOf(field).every((key) => read(object, key) === undefined) &&
    conditionsOf(field.presence).every((condition) =>
      condition.values.some((each) => each === read(object, condition.field)),
    )
  );
}

/** The names under which a field may be there. */
export function keysOf({ name, aliases }: Field): readonly string[] {
  return [name, ...aliases];
}
