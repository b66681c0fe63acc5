import { innerTypes, writtenFields } from '../../compiler/model/inner-types.js';
import type { Definition, Field, Model, ObjectDefinition, Type } from '../../compiler/model/model.js';
import { writtenObjects } from '../../compiler/model/visit-written.js';
import type { FieldTopic } from './topic.js';
import { unionsOf } from './unions-of.js';

/**
 * The fields at the end of a path. The part that is named after the tag may be left out: `content` of `TextMessage`
 * is its `text.content`, and `scene` of `EnterSessionEvent` its `event.scene`.
 */
export function findFields(
  model: Model,
  definition: Definition,
  path: readonly string[],
): readonly FieldTopic[] {
  switch (definition.kind) {
    case 'enum':
      return [];
    case 'union': {
      const members = definition.members.flatMap(({ name }) => model.definitions.get(name) ?? []);
      return members.flatMap((member) => findFields(model, member, path));
    }
    case 'object': {
      for (const body of bodies(model, definition)) {
        const [field] = walk(model, definition.fields, [...body, ...path]);
        if (field !== undefined) {
          return [{ kind: 'field', owner: definition, path: [...body, ...path], field }];
        }
      }
      return [];
    }
  }
}

/** The fields of that name in all types that are written, each where it is declared. */
export function fieldsNamed(model: Model, name: string): readonly FieldTopic[] {
  return writtenObjects(model).flatMap((owner) =>
    fieldsWithin(owner.ownFields)
      .filter(({ field }) => field.name === name || field.aliases.includes(name))
      .map(({ path, field }): FieldTopic => ({ kind: 'field', owner, path, field })),
  );
}

interface PlacedField {
  readonly path: readonly string[];
  readonly field: Field;
}

/** The fields, and those that are written inside of them. */
export function fieldsWithin(fields: readonly Field[]): readonly PlacedField[] {
  return fields.flatMap((field) => [
    { path: [field.name], field },
    ...fieldsWithin(writtenFields(field.type)).map((inner) => ({
      ...inner,
      path: [field.name, ...inner.path],
    })),
  ]);
}

/** Where a path can begin: at the top, next to the tag, or in the field with the name of the tag's value. */
export function bodies(model: Model, definition: ObjectDefinition): readonly (readonly string[])[] {
  const inUnions = unionsOf(model, definition.name).flatMap(({ union, member }) => [
    union.tagPath.slice(0, -1),
    ...member.tags.map((tag) => [String(tag)]),
  ]);
  return [[], ...inUnions.filter(({ length }) => length > 0)];
}

function walk(
  model: Model,
  fields: readonly Field[],
  [first = '', ...rest]: readonly string[],
): readonly Field[] {
  const found = fields.filter(({ name, aliases }) => name === first || aliases.includes(first));
  if (rest.length === 0) return found;
  return found.flatMap(({ type }) => walk(model, fieldsInType(model, type), rest));
}

/** The fields that an object of a type can have, also in a list, in one of several types, or as JSON in a string. */
function fieldsInType(model: Model, type: Type): readonly Field[] {
  if (type.kind === 'object') return type.fields;
  if (type.kind === 'reference' || type.kind === 'json') return fieldsInDefinition(model, type.name);
  return innerTypes(type).flatMap((inner) => fieldsInType(model, inner));
}

function fieldsInDefinition(model: Model, name: string): readonly Field[] {
  const definition = model.definitions.get(name);
  if (definition?.kind === 'object') return definition.fields;
  if (definition?.kind !== 'union') return [];
  return definition.members.flatMap((member) => fieldsInDefinition(model, member.name));
}
