import type { Model, Scalar } from '../../compiler/model/model.js';

/**
 * Values of the spec's samples for fields of these names. Values of other fields are not used: a spec is public, and
 * they may be private.
 */
export function standIns(model: Model, names: ReadonlySet<string>): ReadonlyMap<string, Scalar> {
  const shown = [...model.definitions.values()]
    .flatMap((definition) => (definition.kind === 'object' ? definition.examples : []))
    .flatMap((example) => (typeof example === 'object' && example !== null ? Object.entries(example) : []))
    .filter((entry): entry is [string, Scalar] => names.has(entry[0]) && isScalar(entry[1]));
  // The first one wins.
  return new Map(shown.reverse());
}

function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
