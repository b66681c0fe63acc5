/** A part of a model without the places where it is written. */
export function withoutOrigins<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map)
    return new Map(
      [...value].map(([key, inner]: [unknown, unknown]) => [key, withoutOrigins(inner)]),
    ) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => withoutOrigins(each)) as Value;
  const entries = Object.entries(value).filter(([key]) => key !== 'origin');
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutOrigins(inner) as unknown])) as Value;
}
