import { own } from './checks.js';

/** A plain read, save that a name which every object inherits counts only when it is the object's own. */
export function read(value: Record<string, unknown>, name: string): unknown {
  return name in Object.prototype ? own(value, name) : value[name];
}
