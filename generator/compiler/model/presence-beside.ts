import { closedValues } from './listed-values.js';
import type { Condition, Field, Model, Presence } from './model.js';

/**
 * When a field is there, beside these siblings: values of a condition that the sibling cannot have are left out. An
 * object can narrow an inherited sibling, so that a condition never holds: then the field is optional.
 */
export function presenceBeside(model: Model, { presence }: Field, siblings: readonly Field[]): Presence {
  if (presence.kind !== 'conditional') return presence;
  const conditions = presence.conditions.map((condition) => possible(model, condition, siblings));
  return conditions.some(({ values }) => values.length === 0)
    ? { kind: 'optional' }
    : { kind: 'conditional', conditions };
}

function possible(model: Model, condition: Condition, siblings: readonly Field[]): Condition {
  const sibling = siblings.find(({ name }) => name === condition.field);
  const closed = sibling && closedValues(model, sibling.type);
  if (closed === undefined) return condition;
  return { ...condition, values: condition.values.filter((value) => closed.includes(value)) };
}
