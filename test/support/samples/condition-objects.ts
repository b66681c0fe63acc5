import type { JsonObject } from '../../../generator/compiler/model/json-value.js';
import type { Field } from '../../../generator/compiler/model/model.js';
import type { Context } from './context.js';
import { typeSamples } from './type-samples.js';

/** For a conditional field, every combination of values of the fields that its conditions depend on. */
export function conditionObjects(
  context: Context,
  { presence }: Field,
  fields: readonly Field[],
): readonly JsonObject[] {
  if (presence.kind !== 'conditional') return [];
  return presence.conditions.reduce<readonly JsonObject[]>(
    (objects, { field }) => {
      const tag = fields.find(({ name }) => name === field);
      const values = tag === undefined ? [] : typeSamples(context, tag.type).map(({ value }) => value);
      return objects.flatMap((object) => values.map((value) => ({ ...object, [field]: value })));
    },
    [{}],
  );
}
