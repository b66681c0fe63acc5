import type { Located } from '../../../base/source/range.js';
import { fieldAlong } from '../../model/field-along.js';
import type { EnumDefinition, Model, Type, UnionDefinition } from '../../model/model.js';
import { namesInType } from '../../model/reachable-definitions.js';
import { fieldListsIn } from '../../model/tags-at.js';
import { visitFields, writtenDefinitions } from '../../model/visit-written.js';

type Names = readonly Located<string>[];

/** Names of one kind that readers of the spec see together, in the order of the spec. */
export interface NamesSideBySide {
  readonly kind: 'field' | 'type' | 'value';
  readonly names: Names;
}

/**
 * The fields of one object and the types that it refers to, the members of one union and their tags, the values of
 * one enum or constant.
 */
export function* namesSideBySide(model: Model): Generator<NamesSideBySide> {
  const order = new Map(writtenDefinitions(model).map(({ name }, index) => [name, index]));
  const inOrder = (names: readonly string[]): Names =>
    [...new Set(names)]
      .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
      .flatMap((name) => model.definitions.get(name) ?? [])
      .map(({ name, origin }) => ({ value: name, range: origin.range }));
  const fieldLists = new Set(visitFields(model).map(({ siblings }) => siblings));
  for (const fields of fieldLists) {
    yield { kind: 'field', names: fields.map(({ name, origin }) => ({ value: name, range: origin.range })) };
    const types = fields.flatMap(({ type }) => namesInType(type, { embedded: true, items: true }));
    yield { kind: 'type', names: inOrder(types) };
    for (const { type } of fields) yield { kind: 'value', names: constantsOf(type) };
  }
  for (const definition of writtenDefinitions(model)) {
    if (definition.kind === 'enum') yield { kind: 'value', names: valuesOf(definition) };
    if (definition.kind !== 'union') continue;
    yield { kind: 'type', names: inOrder(definition.members.map(({ name }) => name)) };
    yield { kind: 'value', names: tagsOf(model, definition) };
  }
}

function constantsOf(type: Type): Names {
  if (type.kind !== 'const') return [];
  return type.values.flatMap((value, index) => {
    const range = type.places?.[index];
    return typeof value !== 'string' || range === undefined ? [] : [{ value, range }];
  });
}

/** What goes over the wire or, where that is a number, the name that stands for it. */
function valuesOf({ values }: EnumDefinition): Names {
  return values.map(({ value, name, origin }) =>
    typeof value === 'string'
      ? { value, range: origin.range }
      : { value: name, range: origin.keys['name'] ?? origin.range },
  );
}

function tagsOf(model: Model, { members, tagPath }: UnionDefinition): Names {
  return members
    .flatMap(({ name }) => fieldListsIn(model, name))
    .flatMap((fields) => {
      const field = fieldAlong(model, fields, tagPath);
      return field === undefined ? [] : constantsOf(field.type);
    });
}
