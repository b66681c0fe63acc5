import type { Model, Scalar } from '../../compiler/model/model.js';

/** What samples of the spec show in fields of these names: what they show there of others is nobody's, as spec files are for everybody to read. */
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
