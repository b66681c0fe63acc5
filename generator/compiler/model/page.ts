import type { Field, Model, ObjectDefinition, UnionDefinition } from './model.js';

/** An object with lists whose items are checked one by one. */
export interface Page {
  readonly definition: ObjectDefinition;
  /** One or more, in the order of the fields. */
  readonly lists: readonly PageList[];
}

export interface PageList {
  readonly field: Field;
  /** What each item is checked against. */
  readonly union: UnionDefinition;
}

/** The lists of an object whose items are checked one by one. */
export function pageLists(model: Model, definition: ObjectDefinition): readonly PageList[] {
  return definition.fields.flatMap((field): readonly PageList[] => {
    const union = field.type.kind === 'list' ? model.definitions.get(field.type.each ?? '') : undefined;
    return union?.kind === 'union' ? [{ field, union }] : [];
  });
}

/** All pages of a spec, in its order. */
export function pagesOf(model: Model): readonly Page[] {
  return [...model.definitions.values()].flatMap((definition): readonly Page[] => {
    const lists = definition.kind === 'object' ? pageLists(model, definition) : [];
    return definition.kind === 'object' && lists.length > 0 ? [{ definition, lists }] : [];
  });
}
