/** Copies of JSON in which one part is removed or replaced, for every part. */
export function mutants(value: unknown): readonly unknown[] {
  const replaced = [null, 1, '', [], {}].filter((each) => JSON.stringify(each) !== JSON.stringify(value));
  return [...replaced, ...innerMutants(value)];
}

function innerMutants(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, index) => mutants(item).map((mutant) => items.with(index, mutant)));
  }
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const { [key]: _gone, ...rest } = value as Record<string, unknown>;
    return [rest, ...mutants(part).map((mutant) => ({ ...value, [key]: mutant }))];
  });
}
