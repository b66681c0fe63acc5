import type { Model, Scalar, UnionDefinition } from './model.js';

/** A type in a union, at any depth, with the tags that lead to it from the outermost union. */
export interface UnionLeaf {
  readonly name: string;
  readonly tags: readonly Scalar[];
}

/** The types in a union once its member unions are opened, in order. */
export function unionLeaves(model: Model, union: UnionDefinition): readonly UnionLeaf[] {
  return union.members.flatMap(({ name, tags }) => {
    const definition = model.definitions.get(name);
    if (definition?.kind === 'union') return unionLeaves(model, definition);
    return [{ name, tags }];
  });
}

/** The union itself and the unions among its members, at any depth, outermost first. */
export function nestedUnions(model: Model, union: UnionDefinition): readonly UnionDefinition[] {
  const inner = union.members.flatMap(({ name }) => {
    const definition = model.definitions.get(name);
    return definition?.kind === 'union' ? nestedUnions(model, definition) : [];
  });
  return [union, ...inner];
}
