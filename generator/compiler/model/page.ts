import type { Definition, Field, Model, ObjectDefinition, UnionDefinition } from './model.js';

/** An object with a list whose items are checked one by one. */
export interface Page {
  readonly definition: ObjectDefinition;
  readonly list: Field;
  readonly union: UnionDefinition;
}

/** The page that a definition is, or undefined when it has no `each` list. */
function pageOf(model: Model, definition: Definition): Page | undefined {
  if (definition.kind !== 'object') return undefined;
  const list = definition.fields.find(({ type }) => type.kind === 'list' && type.each !== undefined);
  const each = list?.type.kind === 'list' ? list.type.each : undefined;
  const union = each === undefined ? undefined : model.definitions.get(each);
  return list !== undefined && union?.kind === 'union' ? { definition, list, union } : undefined;
}

/** All pages of a spec, in its order. */
export function pagesOf(model: Model): readonly Page[] {
  return [...model.definitions.values()].flatMap((definition) => pageOf(model, definition) ?? []);
}
