import type { Model } from './model.js';

/** The object itself, its base, the base's base and so on. Inheritance is acyclic. */
export function lineage(model: Model, name: string): readonly string[] {
  const names: string[] = [];
  let current: string | undefined = name;
  while (current !== undefined) {
    names.push(current);
    const definition = model.definitions.get(current);
    current = definition?.kind === 'object' ? definition.base : undefined;
  }
  return names;
}

export function extendsFrom(model: Model, name: string, base: string): boolean {
  return lineage(model, name).includes(base);
}

/** All that extend an object, directly or not, in the order of the spec. */
export function heirsOf(model: Model, name: string): readonly string[] {
  return [...model.definitions.keys()].filter((each) => each !== name && extendsFrom(model, each, name));
}
