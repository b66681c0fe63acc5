import type { JsonValue } from '../../../generator/compiler/model/json-value.js';
import type { Mutant } from './sample.js';

type JsonKind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

const representatives: Readonly<Record<JsonKind, readonly JsonValue[]>> = {
  null: [null],
  boolean: [false, true],
  number: [0, 1.5],
  string: ['', '1'],
  array: [[], [{}]],
  object: [{}],
};

export function kindOf(value: JsonValue): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'boolean' | 'number' | 'string' | 'object';
}

/** A value of every JSON type that is not among those allowed. */
export function wrongKinds(allowed: readonly JsonKind[]): readonly Mutant[] {
  return Object.entries(representatives).flatMap(([kind, values]) =>
    allowed.includes(kind as JsonKind)
      ? []
      : values.map((value) => ({
          label: `${JSON.stringify(value)} of type ${kind}`,
          value,
          path: [],
          typed: true,
        })),
  );
}
