import type { Definition, Model } from '../../../generator/compiler/model/model.js';

/** The position in the model: `open` holds the names that are being unfolded, so that recursion ends. */
export interface Context {
  readonly model: Model;
  readonly open: readonly string[];
}

export function definitionNamed({ model }: Context, name: string): Definition {
  const definition = model.definitions.get(name);
  if (definition === undefined) throw new Error(`The model has no definition ${name}`);
  return definition;
}

export function enter(context: Context, name: string): Context {
  return { ...context, open: [...context.open, name] };
}

/** A type is unfolded once inside itself; deeper only its smallest value is used. */
export function isTooDeep({ open }: Context, name: string): boolean {
  return open.filter((each) => each === name).length > 1;
}
