import type * as checks from '../../../runtime/checks.js';
import { valueOf, type Reference } from '../code/reference.js';

/** A function of the runtime that a guard calls. */
export function check(name: keyof typeof checks): Reference {
  return valueOf('runtime/checks', name);
}
