import { objectType } from './checks.js';
import { read } from './read.js';

/** The value at the end of a path through the objects of a value, as guards read it. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (objectType(inner) ? read(inner, name) : undefined), value);
}
