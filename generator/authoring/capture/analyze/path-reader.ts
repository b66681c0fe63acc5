import { objectType } from '../../../runtime/checks.js';
import { valueAt } from '../../../runtime/value-at.js';

/** Reads what stands at the end of a path, as `valueAt` does; what is special about its names is found out once. */
export function pathReader(path: readonly string[]): (value: unknown) => unknown {
  if (path.some((name) => name in Object.prototype)) return (value) => valueAt(value, path);
  return (value) => {
    let inner = value;
    for (const name of path) {
      if (!objectType(inner)) return undefined;
      inner = inner[name];
    }
    return inner;
  };
}
