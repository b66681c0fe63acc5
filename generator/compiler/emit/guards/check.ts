import type * as checks from '../../../runtime/checks.js';
import { joinCode, type Code } from '../code/code.js';
import { valueFrom, type Reference } from '../code/reference.js';

export type CheckName = keyof typeof checks;

/** A function of the runtime that a guard calls. */
export function check(name: CheckName): Reference {
  return valueFrom('runtime/checks', name);
}

export function allOf(conditions: readonly Code[]): Code {
  return joinCode(conditions, ' && ');
}

export function anyOf(conditions: readonly Code[]): Code {
  return joinCode(conditions, ' || ');
}
