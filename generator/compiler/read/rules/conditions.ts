import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import { listedValues } from '../../model/listed-values.js';
import type { Condition, Model, Scalar, Type } from '../../model/model.js';
import { conditionsOf } from '../../model/presence.js';
import { visitFields, type FieldVisit } from '../../model/visit-written.js';
import type { Rule } from './rule.js';
import { writtenScalar } from '../yaml/scalar-value.js';

/** A `when` names a sibling that is an enum or a constant, and values that this sibling has. */
export const conditions: Rule = (model, report) => {
  for (const visit of visitFields(model)) {
    for (const condition of conditionsOf(visit.field.presence))
      checkCondition(model, visit, condition, report);
  }
};

function checkCondition(
  model: Model,
  { field: conditional, siblings }: FieldVisit,
  { field, values: wanted, origin }: Condition,
  report: Report,
): void {
  const others = siblings.filter((sibling) => sibling !== conditional);
  const target = others.find(({ name }) => name === field);
  if (target === undefined) {
    const nearest = (): string | undefined =>
      nearestWord(
        field,
        others.map(({ name }) => name),
      );
    report('unknown-when-field', origin.range, { field }, nearest);
    return;
  }
  const values = listedValues(model, target.type);
  if (values === undefined) {
    report('when-needs-enum', origin.range, { field });
    return;
  }
  for (const [index, value] of wanted.entries()) {
    if (values.includes(value)) continue;
    const range = origin.values[index] ?? origin.range;
    const nearest = (): string | undefined =>
      valueNamed(model, target.type, value) ?? nearestValue(value, values);
    report('unknown-when-value', range, { field, value: writtenScalar(value) }, nearest);
  }
}

/** The value of an enum that has this name in TypeScript. */
function valueNamed(model: Model, type: Type, name: Scalar): string | undefined {
  const definition = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
  const named =
    definition?.kind === 'enum' ? definition.values.find((each) => each.name === name) : undefined;
  return named && writtenScalar(named.value);
}

/**
 * The value that differs only in its quotes, or a word with a similar spelling. Numbers close to each other are not
 * similar.
 */
function nearestValue(wrong: Scalar, values: readonly Scalar[]): string | undefined {
  const sameText = values.find((value) => String(value) === String(wrong));
  if (sameText !== undefined) return writtenScalar(sameText);
  return typeof wrong === 'string' ? nearestWord(wrong, values.map(writtenScalar)) : undefined;
}
