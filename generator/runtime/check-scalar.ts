import { integerBetween, numberBetween } from './checks.js';
import { addFault, listed, type Subject } from './fault-list.js';
import type { BrokenLimit } from './limits.js';
import { isAlike, valuesOf } from './shape-lookups.js';
import type { ConstantShape, NumberShape, StringShape } from './shape.js';

export function checkString([, limits = []]: StringShape, subject: Subject): void {
  const { value } = subject;
  if (typeof value !== 'string') addFault(subject, 'string');
  else checkLimits(limits as AnyLimits<string>, value, subject);
}

export type AnyLimits<Value> = readonly (readonly [
  limit: (value: Value, bound: unknown) => BrokenLimit | undefined,
  bound: unknown,
])[];

/** Names the first limit that is broken, and says whether there was none. */
export function checkLimits<Value>(limits: AnyLimits<Value>, value: Value, subject: Subject): boolean {
  for (const [limit, bound] of limits) {
    const broken = limit(value, bound);
    if (broken) {
      subject.faults.add(subject, () => broken);
      return false;
    }
  }
  return true;
}

export function checkNumber([kind, minimum, maximum]: NumberShape, subject: Subject): void {
  const { value } = subject;
  const isBetween = kind === 'integer' ? integerBetween : numberBetween;
  if (isBetween(value, minimum ?? -Infinity, maximum ?? Infinity)) return;
  if (kind === 'number' && !Number.isFinite(value)) return addFault(subject, kind);
  addFault(subject, kind === 'integer' ? kind : 'number-range', `${minimum ?? ''}`, `${maximum ?? ''}`);
}

export function checkConstant(shape: ConstantShape, subject: Subject): void {
  const { value, place } = subject;
  const values = valuesOf(shape);
  if (values.has(value)) return;
  const isSeveral = shape.length > 2;
  const isUnknown = isSeveral && place?.isTag === true && isAlike(value, values);
  addFault({ ...subject, isUnknown }, isSeveral ? 'one-of' : 'constant', listed(values));
}
