import type { Field, Type } from '../../compiler/model/model.js';
import { scalarTypes } from '../../compiler/model/scalar-types.js';
import type { YamlMap } from './yaml-data.js';

/** A required field as a spec writes it on one line; undefined for one that needs more. */
export function fieldBody({ type, presence, doc }: Field): YamlMap | undefined {
  if (presence.kind !== 'required') return undefined;
  if (type.kind === 'const') {
    const [only, ...others] = type.values;
    return { const: only === undefined || others.length > 0 ? type.values : only, doc };
  }
  const name = type.kind === 'reference' ? type.name : scalarName(type);
  return name === undefined ? undefined : { type: name, doc };
}

function scalarName({ origin: _origin, ...type }: Type): string | undefined {
  const written = sorted(type);
  return Object.entries(scalarTypes).find(([, scalar]) => sorted(scalar) === written)?.[0];
}

function sorted(type: object): string {
  return JSON.stringify(Object.entries(type).sort());
}
