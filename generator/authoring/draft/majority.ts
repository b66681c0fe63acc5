/** The value of more than half of all, compared by `keyOf`. */
export function majority<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Value | undefined {
  const keys = values.map(keyOf);
  return values.find((_, index) => 2 * keys.filter((key) => key === keys[index]).length > values.length);
}
