import type { Condition, Field, Scalar } from './model.js';

/** The conditions among the fields of an object that ask for a value of one of them. */
export function conditionsOn({ name }: Field, fields: readonly Field[]): readonly Condition[] {
  const conditions = fields.flatMap(({ presence }) =>
    presence.kind === 'conditional' ? presence.conditions : [],
  );
  return conditions.filter(({ field }) => field === name);
}

/** Values, grouped by the conditions that they meet. */
export function groupByConditions(
  values: Iterable<Scalar>,
  conditions: readonly Condition[],
): readonly (readonly Scalar[])[] {
  const groups = new Map<string, Scalar[]>();
  for (const value of values) {
    const signature = conditions.map((condition) => Number(condition.values.includes(value))).join('');
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [value]);
    else group.push(value);
  }
  return [...groups.values()];
}
