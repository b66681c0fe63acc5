import type { JsonObject } from '../../../generator/compiler/model/json-value.js';
import type { Field } from '../../../generator/compiler/model/model.js';
import { awkwardKeys } from './awkward-keys.js';
import { conditionObjects } from './condition-objects.js';
import type { Context } from './context.js';
import { completed, isRequiredIn, minimalValue, withField, withoutFields } from './minimal-value.js';
import { spellingsOf, type ObjectFields } from './object-samples.js';
import { placedAt, type Mutant } from './sample.js';
import { typedConditions } from './typed-conditions.js';
import { typeMutants } from './type-mutants.js';
import { wrongKinds } from './wrong-kinds.js';

export function objectMutants(context: Context, object: ObjectFields): readonly Mutant[] {
  const { fields } = object;
  return [
    ...wrongKinds(['object']),
    ...unknownKeys(context, object),
    ...fields.flatMap((field) => [
      ...missingField(context, field, fields),
      ...wrongField(context, field, fields),
    ]),
  ];
}

/** What is sent with a key that it does not have: a field's name misspelt, another one, one that hurts. */
function unknownKeys(context: Context, { fields, closed }: ObjectFields): readonly Mutant[] {
  const whole = closed === true ? completed(context, fields, {}) : undefined;
  if (whole === undefined) return [];
  const names = fields.flatMap(spellingsOf);
  const near = names.slice(0, 3).flatMap((name) => [`${name}s`, name.toUpperCase(), name.slice(1)]);
  const keys = [...new Set([...near, 'unknown_field', ...awkwardKeys])].filter((key) => !names.includes(key));
  return keys.map((key, index) => ({
    label: `the key ${JSON.stringify(key)}`,
    value: Object.fromEntries([...Object.entries(whole), [key, index % 2 === 0 ? null : [{}]]]),
    path: [key],
    typed: true,
  }));
}

/** The field removed under all its names, wherever it is required. */
function missingField(context: Context, field: Field, fields: readonly Field[]): readonly Mutant[] {
  const typed = typedConditions(context, field, fields);
  const givens = field.presence.kind === 'conditional' ? conditionObjects(context, field, fields) : [{}];
  return givens.flatMap((given) => {
    const whole = completed(context, fields, given);
    if (whole === undefined || !isRequiredIn(field, whole)) return [];
    const value = withoutFields(whole, spellingsOf(field));
    const label = `${field.name} missing from ${JSON.stringify(value).slice(0, 80)}`;
    return [{ label, value, path: [field.name], typed }];
  });
}

function wrongField(context: Context, field: Field, fields: readonly Field[]): readonly Mutant[] {
  const minimal = minimalValue(context, field.type);
  if (minimal === undefined) return [];
  const mutants = typeMutants(context, field.type);
  return spellingsOf(field).flatMap((name) => {
    const whole: JsonObject | undefined = completed(context, fields, { [name]: minimal });
    if (whole === undefined) return [];
    return mutants.flatMap((mutant) => {
      // A wrong value can meet the condition of another field, which must not be missing besides.
      const value = completed(context, fields, withField(whole, name, mutant.value));
      return value === undefined ? [] : [placedAt(name, mutant, value)];
    });
  });
}
