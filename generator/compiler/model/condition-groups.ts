import { once } from '../../runtime/once.js';
import type { Condition, Field, Scalar } from './model.js';

/** Each field of an object asks for its own. */
const conditionsByField = once(groupByField);

/** The conditions among the fields of an object that ask for a value of one of them. */
export function conditionsOn({ name }: Field, fields: readonly Field[]): readonly Condition[] {
  return conditionsByField(fields).get(name) ?? [];
}

function groupByField(fields: readonly Field[]): ReadonlyMap<string, readonly Condition[]> {
  const byField = new Map<string, Condition[]>();
  for (const { presence } of fields) {
    if (presence.kind !== 'conditional') continue;
    for (const condition of presence.conditions) {
      const others = byField.get(condition.field);
      if (others === undefined) byField.set(condition.field, [condition]);
      else others.push(condition);
    }
  }
  return byField;
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
