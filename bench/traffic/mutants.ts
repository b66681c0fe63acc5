/** What takes the place of a value: other kinds, and numbers beside the limits. */
const others: readonly unknown[] = [null, true, 'x', '', 0, 5, -1, 0.5, 91, 2 ** 32, 2 ** 53, [], ['x'], {}];

/** The value with one thing changed, in each place and each way: a field is missing, is of another kind, is one too many. */
export function mutantsOf(value: unknown): readonly unknown[] {
  const replaced = others.filter((other) => JSON.stringify(other) !== JSON.stringify(value));
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [
      ...replaced,
      ...items.flatMap((item, index) => mutantsOf(item).map((change) => items.with(index, change))),
    ];
  }
  if (typeof value !== 'object' || value === null) return replaced;
  const fields = Object.entries(value);
  return [
    ...replaced,
    { ...value, unknown_field: 1 },
    ...fields.map(([name]) => Object.fromEntries(fields.filter(([other]) => other !== name))),
    ...fields.flatMap(([name, field]) => mutantsOf(field).map((change) => ({ ...value, [name]: change }))),
  ];
}
