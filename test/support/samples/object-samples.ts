import type { JsonObject } from '../../../generator/compiler/model/json-value.js';
import type { Field, ObjectDefinition, ObjectType } from '../../../generator/compiler/model/model.js';
import { conditionObjects } from './condition-objects.js';
import type { Context } from './context.js';
import { completed, minimalValue, withField } from './minimal-value.js';
import type { Sample } from './sample.js';
import { typeSamples } from './type-samples.js';

/** What says which fields an object has, and whether it can have others. */
export type ObjectFields = Pick<ObjectDefinition | ObjectType, 'fields' | 'closed'>;

export function objectSamples(context: Context, { fields, closed }: ObjectFields): readonly Sample[] {
  const sample = (label: string, given: JsonObject, hasUnknownField = false): readonly Sample[] => {
    const value = completed(context, fields, given);
    return value === undefined ? [] : [{ label, value, ...(hasUnknownField && { hasUnknownField }) }];
  };
  const every = fields.flatMap((field) =>
    spellingsOf(field).map((name) => [name, minimalValue(context, field.type)]),
  );
  return [
    ...sample('as little as possible', {}),
    ...sample(
      'everything',
      Object.fromEntries(every.filter(([, value]) => value !== undefined)) as JsonObject,
    ),
    ...(closed === true ? [] : sample('an unknown field', { unknown_field: [{ unknown: null }] }, true)),
    ...fields.flatMap((field) =>
      fieldSamples(context, field).flatMap(({ label, given, hasUnknownField }) =>
        sample(label, given, hasUnknownField),
      ),
    ),
    ...fields.flatMap((field) =>
      conditionObjects(context, field, fields).flatMap((given) => [
        ...sample(`${field.name} as its condition says, with ${JSON.stringify(given)}`, given),
        ...sample(`${field.name} whatever its condition says`, withMinimal(context, field, given)),
      ]),
    ),
  ];
}

interface GivenFields {
  readonly label: string;
  readonly given: JsonObject;
  readonly hasUnknownField?: boolean;
}

/** Each sample of the field under each of its names, and all of its names at once. */
function fieldSamples(context: Context, field: Field): readonly GivenFields[] {
  const samples = typeSamples(context, field.type);
  const spellings = spellingsOf(field);
  const spelt = spellings.flatMap((name) =>
    samples.map(({ label, value, hasUnknownField = false }) => ({
      label: `${name}: ${label}`,
      given: { [name]: value },
      hasUnknownField,
    })),
  );
  const first = samples[0];
  if (spellings.length === 1 || first === undefined) return spelt;
  const together = Object.fromEntries(spellings.map((name) => [name, first.value]));
  return [...spelt, { label: spellings.join(' and '), given: together }];
}

function withMinimal(context: Context, { name, type }: Field, given: JsonObject): JsonObject {
  const value = minimalValue(context, type);
  return value === undefined ? given : withField(given, name, value);
}

export function spellingsOf({ name, aliases }: Field): readonly string[] {
  return [name, ...aliases];
}
