import { findFaults } from '../../../compiler/model/find-faults.js';
import type { Model } from '../../../compiler/model/model.js';
import { isObject } from '../../../runtime/checks.js';
import type { Fault } from '../../../runtime/fault.js';
import type { ChangeRule } from '../change-rule.js';
import type { Finding } from '../finding.js';
import { textOf } from './module-code.js';
import { valueOf } from './value-of.js';

/** Of a field that has to be there: nothing is shown by a value of it. */
const ofPresence: ReadonlySet<ChangeRule> = new Set<ChangeRule>([
  'required-field-added',
  'presence-tightened',
  'condition-tightened',
  'condition-changed',
]);

/** Of the values that a place takes: nothing is shown by its being empty. */
const ofValues: ReadonlySet<ChangeRule> = new Set<ChangeRule>([
  'type-narrowed',
  'type-changed',
  'null-removed',
  'limit-tightened',
  'limit-changed',
  'constant-removed',
  'constant-changed',
  'enum-closed',
]);

type IsAbout = (fault: Fault) => boolean;

/**
 * Whether a fault is what the finding says, and not what another one says of the same place. The first of these by which
 * a payload is found is the best.
 */
export function waysToShow(finding: Finding): readonly [IsAbout, ...(readonly IsAbout[])] {
  const { rule, subject, details } = finding;
  const { path } = subject;
  if (ofPresence.has(rule))
    return [
      (fault) => fault.code === 'required' && fault.path.length === path.length && isAt(fault.path, path),
    ];
  if (ofValues.has(rule)) {
    const isInside: IsAbout = (fault) => fault.path.length >= path.length && isAt(fault.path, path);
    // What is in the place is missing: by the new type, or because that has changed besides.
    const isDeeper: IsAbout = (fault) => fault.path.length > path.length && isInside(fault);
    return [(fault) => fault.code !== 'required' && isInside(fault), isDeeper];
  }
  const { name } = details;
  // A spelling that is gone is an unknown key of its own.
  const other = typeof name === 'string' ? [...path.slice(0, -1), name] : undefined;
  return [(fault) => isAt(fault.path, path) || (other !== undefined && isAt(fault.path, other))];
}

/** Whether a fault is at a place, in it, or is about what the place is in. */
function isAt(found: readonly (string | number)[], path: readonly string[]): boolean {
  return found.every((step, index) => {
    const wanted = path[index];
    if (wanted === undefined || wanted === '{}') return true;
    return typeof step === 'number' ? wanted === '[]' : step === wanted;
  });
}

/** Whether a payload has what is gone by this finding, and not just what is gone by another one. */
export function hasWhatIsGone(model: Model, finding: Finding, payload: unknown): boolean {
  const { rule, subject, details } = finding;
  const gone = textOf(details['old']);
  switch (rule) {
    case 'value-removed':
    case 'value-moved':
      return valueOf(model, finding)?.value === payload;
    case 'member-removed':
      return findFaults(model, gone, payload).length === 0;
    case 'alias-removed':
      return hasAt(payload, [...subject.oldPath.slice(0, -1), gone]);
    default:
      return true;
  }
}

function hasAt(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (step === '[]') return Array.isArray(value) && value.some((item) => hasAt(item, rest));
  if (!isObject(value)) return false;
  if (step === '{}') return Object.values(value).some((item) => hasAt(item, rest));
  return Object.hasOwn(value, step) && hasAt(value[step], rest);
}
