import { valueAt } from './value-at.js';

interface Kinds {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

/** The first value of one of these kinds at the end of one of these paths. */
export function firstAt<Kind extends keyof Kinds>(
  value: unknown,
  kinds: readonly Kind[],
  paths: readonly (readonly string[])[],
): Kinds[Kind] | undefined {
  const isOfKind = (found: unknown): found is Kinds[Kind] => kinds.some((kind) => typeof found === kind);
  return paths.map((path) => valueAt(value, path)).find(isOfKind);
}
