import type { EnumDefinition } from '../../../generator/compiler/model/model.js';

/** Values of the enum's scalar type that the spec does not list, near those that it does. */
export function unknownEnumValues({ values, valueType }: EnumDefinition): readonly (string | number)[] {
  const known = values.map(({ value }) => value);
  if (valueType.kind === 'string') {
    const near = known.flatMap((value) => [`${value}_`, `${value}`.toUpperCase(), `${value}`.slice(1)]);
    return [...new Set(near)].filter((value) => !known.includes(value)).slice(0, 6);
  }
  const { minimum, maximum } = valueType;
  const near = known.flatMap((value) => [Number(value) + 1, Number(value) - 1]);
  const unknown = [...near, minimum, maximum].filter(
    (value) => value >= minimum && value <= maximum && !known.includes(value),
  );
  return [...new Set(unknown)];
}
