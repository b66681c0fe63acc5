import { objectType } from '../../runtime/checks.js';
import { read } from '../../runtime/read.js';

/** What stands at the end of a way through the objects of a value, as guards read it. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (objectType(inner) ? read(inner, name) : undefined), value);
}
