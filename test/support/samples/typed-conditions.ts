import type { Field } from '../../../generator/compiler/model/model.js';
import { definitionNamed, type Context } from './context.js';

/** The most shapes of one object that the types spell out. */
const MAXIMUM_SHAPES = 16;

/** Whether the types say when a field is required: always, or depending on closed tags. */
export function typedConditions(context: Context, field: Field, fields: readonly Field[]): boolean {
  const { presence, aliases } = field;
  if (presence.kind === 'conditional') {
    return (
      presence.conditions.every((each) => isClosedTag(context, each.field, fields)) &&
      isSpeltOut(context, fields)
    );
  }
  return aliases.length === 0 || isSpeltOut(context, fields);
}

function isClosedTag(context: Context, name: string, fields: readonly Field[]): boolean {
  const tag = fields.find((field) => field.name === name);
  return tag !== undefined && tag.aliases.length === 0 && tagValues(context, tag) !== undefined;
}

/** At most one shape for each combination of tags and spellings. */
function isSpeltOut(context: Context, fields: readonly Field[]): boolean {
  const conditions = fields.flatMap(({ presence }) =>
    presence.kind === 'conditional' ? presence.conditions : [],
  );
  const tags = new Set(conditions.map(({ field }) => field));
  const choices = fields.map((field) => {
    const values = tags.has(field.name) ? (tagValues(context, field) ?? 1) : 1;
    const absent = values > 1 && field.presence.kind !== 'required' ? 1 : 0;
    const spellings = field.presence.kind === 'optional' ? 1 : 1 + field.aliases.length;
    return (values + absent) * spellings;
  });
  return choices.reduce((product, count) => product * count, 1) <= MAXIMUM_SHAPES;
}

function tagValues(context: Context, { type }: Field): number | undefined {
  if (type.kind === 'const') return type.values.length;
  const definition = type.kind === 'reference' ? definitionNamed(context, type.name) : undefined;
  return definition?.kind === 'enum' && !definition.open ? definition.values.length : undefined;
}
