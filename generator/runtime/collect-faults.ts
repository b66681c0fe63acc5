import {
  checkConstant,
  checkLimits,
  checkNumber,
  checkString,
  isScalarThatFits,
  type AnyLimits,
} from './check-scalar.js';
import { isObject } from './checks.js';
import type { Fault } from './fault.js';
import { addFault, allFaults, faultList, type ObjectSubject, type Subject } from './fault-list.js';
import { isOfKind } from './is-of-kind.js';
import { read } from './read.js';
import { allFields, choiceOf, isAlike, wantedValues, type DeclaredField } from './shape-lookups.js';
import type {
  AlternativesShape,
  Conditions,
  ListShape,
  MapShape,
  ObjectShape,
  Shape,
  UnionShape,
} from './shape.js';

/** Nobody reads more, and a value can have any number. */
const MAXIMUM_FAULTS = 100;

/**
 * Everything in `value` that the shape does not allow, in the order of the shape; beyond `maximum` only how many more
 * faults there are, as the last one. Empty when the guard says true, and where nothing but reading an item throws.
 */
export function collectFaults(
  shape: Shape,
  value: unknown,
  maximum: number = MAXIMUM_FAULTS,
): readonly Fault[] {
  const faults = faultList(maximum);
  check(shape, { value, place: undefined, faults });
  return allFaults(faults);
}

/** The same for the fields of an object, with the names of those that have faults, listed or not. */
export function collectFieldFaults(
  shape: ObjectShape,
  value: Record<string, unknown>,
): readonly [faults: readonly Fault[], broken: ReadonlySet<string>] {
  const faults = faultList(MAXIMUM_FAULTS);
  const broken = new Set<string>();
  for (const declared of allFields(shape)) {
    const before = faults.count(0);
    checkField(declared, { value, place: undefined, faults });
    if (faults.count(0) > before) broken.add(declared.field[0]);
  }
  return [allFaults(faults), broken];
}

function check(shape: Shape, subject: Subject): void {
  if (typeof shape === 'function') return check(shape(), subject);
  switch (shape[0]) {
    case 'any':
      return;
    case 'boolean':
    case 'null':
      if (!isOfKind(shape, subject.value)) addFault(subject, shape[0]);
      return;
    case 'anyObject':
      if (!isObject(subject.value)) addFault(subject, 'object');
      return;
    case 'string':
      return checkString(shape, subject);
    case 'integer':
    case 'number':
      return checkNumber(shape, subject);
    case 'constant':
      return checkConstant(shape, subject);
    case 'object':
      return checkObject(shape, subject);
    case 'list':
      return checkList(shape, subject);
    case 'map':
      return checkMap(shape, subject);
    case 'union':
      return checkUnion(shape, subject);
    case 'alternatives':
      return checkAlternatives(shape, subject);
  }
}

function checkObject(shape: ObjectShape, subject: Subject): void {
  const { value } = subject;
  if (!isObject(value)) return addFault(subject, 'object');
  const object = { value, place: subject.place, faults: subject.faults };
  const fields = allFields(shape);
  for (const declared of fields) checkField(declared, object);
  shape[3]?.(fields, object);
}

function checkField(declared: DeclaredField, { value, place: outer, faults }: ObjectSubject): void {
  const [field, shape, required] = declared.field;
  const { object, isTag, keys, isPlain } = declared;
  let isMissing = true;
  for (const key of keys) {
    const inner = isPlain ? value[key] : read(value, key);
    if (inner === undefined) continue;
    isMissing = false;
    if (!isScalarThatFits(shape, inner))
      check(shape, { value: inner, place: { outer, key, field, object, isTag }, faults });
  }
  if (isMissing && isRequired(required, value))
    addFault({ value: undefined, place: { outer, key: field, field, object }, faults }, 'required');
}

function isRequired(required: boolean | Conditions = true, value: Record<string, unknown>): boolean {
  if (typeof required === 'boolean') return required;
  return required.every(([sibling, wanted]) => wantedValues(wanted).has(read(value, sibling)));
}

function checkList([, item, limits = []]: ListShape, subject: Subject): void {
  const { value, place: outer, faults } = subject;
  if (!Array.isArray(value)) return addFault(subject, 'list');
  // The items of a page's list are judged one by one: a walk would find nothing.
  const isAnything = typeof item === 'object' && item[0] === 'any';
  if (checkLimits(limits as AnyLimits<readonly unknown[]>, value, subject) && !isAnything)
    for (let key = 0; key < value.length; key += 1) {
      const inner = value[key] as unknown;
      if (!isScalarThatFits(item, inner)) check(item, { value: inner, place: { outer, key }, faults });
    }
}

/** Under the object's own keys only, whatever they are. */
function checkMap([, shape]: MapShape, subject: Subject): void {
  const { value, place: outer, faults } = subject;
  if (!isObject(value)) return addFault(subject, 'object');
  for (const key of Object.keys(value)) check(shape, { value: value[key], place: { outer, key }, faults });
}

function checkUnion(shape: UnionShape, subject: Subject): void {
  const { members, isPlain, details } = choiceOf(shape);
  const { faults } = subject;
  let { value, place } = subject;
  for (const key of shape[1]) {
    if (!isObject(value))
      return addFault({ value, place, faults }, value === undefined ? 'required' : 'object');
    value = isPlain ? value[key] : read(value, key);
    place = { outer: place, key, isTag: true };
  }
  const member = members.get(value);
  if (member !== undefined) return check(member, subject);
  const tag = { value, place, faults, isUnknown: isAlike(value, members) };
  if (value === undefined) return addFault(tag, 'required');
  addFault(tag, 'known-tag', details);
}

/** One look at the value leads to its shape, if its kind is that of a single one; only scalars can have several. */
function checkAlternatives([, expected, shapes]: AlternativesShape, subject: Subject): void {
  const [only, ...others] = shapes.filter((shape) => isOfKind(shape, subject.value));
  if (only !== undefined && others.length === 0) return check(only, subject);
  if (![only, ...others].some((shape) => shape && collectFaults(shape, subject.value).length === 0))
    addFault(subject, 'alternatives', [expected]);
}
