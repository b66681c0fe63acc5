import type { Model, UnionDefinition, UnionMember } from '../../compiler/model/model.js';

export interface UnionPlace {
  readonly union: UnionDefinition;
  readonly member: UnionMember;
}

/** The unions that a definition is in, the nearest first, then those that these are in. */
export function unionsOf(model: Model, name: string): readonly UnionPlace[] {
  const direct = allUnions(model).flatMap((union) =>
    union.members.filter((member) => member.name === name).map((member) => ({ union, member })),
  );
  return [...direct, ...direct.flatMap(({ union }) => unionsOf(model, union.name))];
}

/** Those that have a dispatch function first: a tag such as `text` most likely means them. */
export function allUnions(model: Model): readonly UnionDefinition[] {
  const unions = [...model.definitions.values()].filter((definition) => definition.kind === 'union');
  const isMain = ({ dispatch }: UnionDefinition): boolean => dispatch !== undefined;
  return [...unions.filter(isMain), ...unions.filter((union) => !isMain(union))];
}
