import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { groupByConditions } from '../../model/condition-groups.js';
import { closedValues } from '../../model/listed-values.js';
import type { Field, Model, Scalar } from '../../model/model.js';
import { conditionsOf } from '../../model/presence.js';
import { writtenObjects } from '../../model/visit-written.js';
import { walkValue } from '../../model/walk-value.js';
import type { Advice } from './rule.js';
import { writtenScalar } from '../yaml/scalar-value.js';

/** Each optional or conditional field, and each value that a condition depends on, occurs in some example. */
export const unshownBranches: Advice = (model, report) => {
  for (const [field, shown] of shownFields(model)) {
    const { name, presence, origin } = field;
    if (!shown.isPresent && presence.kind !== 'required') {
      report('unshown-field', origin.range, { type: shown.type, field: name });
    } else reportUnshownValues(model, { field, shown }, report);
  }
};

/** What the examples contain of a field. */
interface Shown {
  /** The definition whose example reached the field first. */
  readonly type: string;
  readonly siblings: readonly Field[];
  isPresent: boolean;
  readonly values: Set<unknown>;
}

function shownFields(model: Model): ReadonlyMap<Field, Shown> {
  const shown = new Map<Field, Shown>();
  for (const { name, examples } of writtenObjects(model)) {
    for (const example of examples) {
      walkValue(model, name, example, {
        object: ({ type }, fields) => {
          for (const field of fields) {
            if (!shown.has(field))
              shown.set(field, { type, siblings: fields, isPresent: false, values: new Set() });
          }
        },
        field: (field, value) => {
          const entry = shown.get(field);
          // An empty list shows nothing about the field.
          if (entry === undefined || (Array.isArray(value) && value.length === 0)) return;
          entry.isPresent = true;
          entry.values.add(value);
        },
      });
    }
  }
  return shown;
}

function reportUnshownValues(
  model: Model,
  { field, shown }: { readonly field: Field; readonly shown: Shown },
  report: Report,
): void {
  for (const group of valueGroups(model, field, shown.siblings)) {
    if (group.some((value) => shown.values.has(value))) continue;
    const value = group.map(writtenScalar).join(' / ');
    report('unshown-value', field.origin.range, { type: shown.type, field: field.name, value });
  }
}

/**
 * The values of a field that decide which other fields are required, grouped by what they require; one of each group
 * should occur.
 */
function valueGroups(model: Model, field: Field, siblings: readonly Field[]): readonly (readonly Scalar[])[] {
  const conditions = siblings.flatMap(({ presence }) =>
    conditionsOf(presence).filter((condition) => condition.field === field.name),
  );
  if (conditions.length === 0) return [];
  const closed = closedValues(model, field.type);
  const asked = conditions.flatMap(({ values }) => values);
  // Beside an open field any value can stand; a closed one may be narrowed to some that no condition asks for.
  return groupByConditions(closed ?? new Set(asked), conditions);
}
