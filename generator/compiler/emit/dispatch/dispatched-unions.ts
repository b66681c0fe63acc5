import type { Model, UnionDefinition } from '../../model/model.js';

export type DispatchedUnion = UnionDefinition & { readonly dispatch: string };

/** The unions with a function that passes their values to handlers. */
export function dispatchedUnions({ definitions }: Model): readonly DispatchedUnion[] {
  return [...definitions.values()].filter(
    (definition): definition is DispatchedUnion =>
      definition.kind === 'union' && definition.dispatch !== undefined,
  );
}
