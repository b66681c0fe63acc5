import { integerBetween, numberBetween } from './checks.js';
import { addBroken, addFault, listed, type Subject } from './fault-list.js';
import type { BrokenLimit } from './limits.js';
import { once } from './once.js';
import { isAlike, valuesOf } from './shape-lookups.js';
import type { ConstantShape, NumberShape, Shape, StringShape } from './shape.js';

/** Whether one look tells that a value fits, as most do: then nothing has to be made of its place. */
export function isScalarThatFits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'function') return isScalarThatFits(shape(), value);
  switch (shape[0]) {
    case 'string':
      return typeof value === 'string' && shape[1] === undefined;
    case 'integer':
      return integerBetween(value, shape[1] ?? -Infinity, shape[2] ?? Infinity);
    case 'constant':
      return value === shape[1];
    default:
      return false;
  }
}

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
      addBroken(subject, () => broken);
      return false;
    }
  }
  return true;
}

export function checkNumber(shape: NumberShape, subject: Subject): void {
  const [kind, minimum = -Infinity, maximum = Infinity] = shape;
  const { value } = subject;
  const isBetween = kind === 'integer' ? integerBetween : numberBetween;
  if (isBetween(value, minimum, maximum)) return;
  if (kind === 'number' && !Number.isFinite(value)) addFault(subject, kind);
  else addFault(subject, kind === 'integer' ? kind : 'number-range', boundsOf(shape));
}

/** As texts, which take engines long to make of large numbers. */
const boundsOf: (shape: NumberShape) => readonly string[] = /* @__PURE__ */ once(([, minimum, maximum]) => [
  `${minimum ?? ''}`,
  `${maximum ?? ''}`,
]);

export function checkConstant(shape: ConstantShape, { value, place, faults }: Subject): void {
  const values = valuesOf(shape);
  if (values.has(value)) return;
  const isSeveral = shape.length > 2;
  const isUnknown = isSeveral && place?.isTag === true && isAlike(value, values);
  addFault({ value, place, faults, isUnknown }, isSeveral ? 'one-of' : 'constant', [listed(values)]);
}
