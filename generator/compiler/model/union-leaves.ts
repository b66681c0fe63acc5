import type { Model, Scalar, UnionDefinition } from './model.js';

/** A type in a union, at any depth, with its tags in the union that it is a member of. */
export interface UnionLeaf {
  readonly name: string;
  readonly tags: readonly Scalar[];
}

/** The types in a union once its member unions are opened, in order; a union that is in several of them, once. */
export function unionLeaves(model: Model, union: UnionDefinition): readonly UnionLeaf[] {
  const opened = new Set<UnionDefinition>();
  const open = (each: UnionDefinition): readonly UnionLeaf[] => {
    if (opened.has(each)) return [];
    opened.add(each);
    return each.members.flatMap(({ name, tags }) => {
      const definition = model.definitions.get(name);
      return definition?.kind === 'union' ? open(definition) : [{ name, tags }];
    });
  };
  return open(union);
}

/** The union itself and the unions among its members, at any depth, each once, outermost first. */
export function nestedUnions(model: Model, union: UnionDefinition): readonly UnionDefinition[] {
  const nested = new Set<UnionDefinition>();
  const add = (each: UnionDefinition): void => {
    if (nested.has(each)) return;
    nested.add(each);
    for (const { name } of each.members) {
      const definition = model.definitions.get(name);
      if (definition?.kind === 'union') add(definition);
    }
  };
  add(union);
  return [...nested];
}
