import { objectType } from '../../runtime/checks.js';
import { read } from '../../runtime/read.js';

/** The value at the end of a path through objects, read as guards read it. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (objectType(inner) ? read(inner, name) : undefined), value);
}
