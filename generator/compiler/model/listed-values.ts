import type { Model, Scalar, Type } from './model.js';

/** The values that the spec lists for a type, or undefined when it is neither enum nor constant. */
export function listedValues(model: Model, type: Type): readonly Scalar[] | undefined {
  if (type.kind === 'const') return type.values;
  const definition = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
  return definition?.kind === 'enum' ? definition.values.map(({ value }) => value) : undefined;
}

/** The values that a type has if there can be no others: those of a closed enum, or the constant. */
export function closedValues(model: Model, type: Type): readonly Scalar[] | undefined {
  if (type.kind === 'alternatives') {
    const values = type.types.map((each) => closedValues(model, each));
    return values.every((each) => each !== undefined) ? [...new Set(values.flat())] : undefined;
  }
  const definition = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
  return definition?.kind === 'enum' && definition.open ? undefined : listedValues(model, type);
}
