import { integerBetween, numberBetween, objectType } from './checks.js';
import type { Fault, Place } from './fault.js';
import { generalWords } from './general-words.js';
import type { GeneralCode } from './issue-code.js';
import type { BrokenLimit } from './limits.js';
import { read } from './read.js';
import type {
  AlternativesShape,
  Conditions,
  ConstantShape,
  FieldShape,
  ListShape,
  NumberShape,
  ObjectShape,
  Scalar,
  Shape,
  StringShape,
  UnionShape,
} from './shape.js';

/** A value with its place, and the list that its faults are added to: most values have none, and then nothing is made. */
interface Subject {
  readonly value: unknown;
  readonly place: Place | undefined;
  readonly faults: Fault[];
}

/** Everything in `value` that the shape does not allow, in the order of the shape. Empty exactly when the guard says true. */
export function collectFaults(shape: Shape, value: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  check(shape, { value, place: undefined, faults });
  return faults;
}

function check(shape: Shape, subject: Subject): void {
  if (typeof shape === 'function') return check(shape(), subject);
  switch (shape[0]) {
    case 'any':
      return;
    case 'boolean':
      return demand(typeof subject.value === 'boolean', subject, 'boolean');
    case 'string':
      return checkString(shape, subject);
    case 'integer':
    case 'number':
      return checkNumber(shape, subject);
    case 'constant':
      return checkConstant(shape, subject);
    case 'anyObject':
      return demand(isObject(subject.value), subject, 'object');
    case 'object':
      return checkObject(shape, subject);
    case 'list':
      return checkList(shape, subject);
    case 'union':
      return checkUnion(shape, subject);
    case 'alternatives':
      return checkAlternatives(shape, subject);
  }
}

function demand(isMet: boolean, subject: Subject, code: GeneralCode): void {
  if (!isMet) addFault(subject, code);
}

function addFault({ value, place, faults }: Subject, code: GeneralCode, ...details: readonly string[]): void {
  faults.push({ path: pathOf(place), code, details, words: generalWords[code], received: value, place });
}

function pathOf(place: Place | undefined): Fault['path'] {
  return place ? [...pathOf(place.outer), place.key] : [];
}

function checkString([, limits = []]: StringShape, subject: Subject): void {
  const { value } = subject;
  if (typeof value !== 'string') addFault(subject, 'string');
  else checkLimits(limits as AnyLimits<string>, value, subject);
}

type AnyLimits<Value> = readonly (readonly [
  limit: (value: Value, bound: unknown) => BrokenLimit | undefined,
  bound: unknown,
])[];

/** Names the first limit that is broken, and says whether there was none. */
function checkLimits<Value>(limits: AnyLimits<Value>, value: Value, { place, faults }: Subject): boolean {
  for (const [limit, bound] of limits) {
    const broken = limit(value, bound);
    if (broken) {
      faults.push({ path: pathOf(place), ...broken, received: value, place });
      return false;
    }
  }
  return true;
}

function checkNumber([kind, minimum, maximum]: NumberShape, subject: Subject): void {
  const { value } = subject;
  const isBetween = kind === 'integer' ? integerBetween : numberBetween;
  if (isBetween(value, minimum ?? -Infinity, maximum ?? Infinity)) return;
  if (kind === 'number' && !Number.isFinite(value)) return addFault(subject, kind);
  addFault(subject, kind === 'integer' ? kind : 'number-range', `${minimum ?? ''}`, `${maximum ?? ''}`);
}

function checkConstant([, ...values]: ConstantShape, subject: Subject): void {
  if (!includes(values, subject.value))
    addFault(subject, values.length === 1 ? 'constant' : 'one-of', listed(values));
}

function checkObject(shape: ObjectShape, subject: Subject): void {
  const { value } = subject;
  if (!isObject(value)) return addFault(subject, 'object');
  for (const [object, field] of allFields(shape)) checkField(object, field, { ...subject, value });
}

interface ObjectSubject extends Subject {
  readonly value: Record<string, unknown>;
}

function checkField(
  object: ObjectShape,
  [field, shape, required, aliases = []]: FieldShape,
  { value, place: outer, faults }: ObjectSubject,
): void {
  let isMissing = true;
  for (const key of [field, ...aliases]) {
    const inner = read(value, key);
    if (inner === undefined) continue;
    isMissing = false;
    check(shape, { value: inner, place: { outer, key, field, object }, faults });
  }
  if (isMissing && isRequired(required, value))
    addFault({ value: undefined, place: { outer, key: field, field, object }, faults }, 'required');
}

type DeclaredField = readonly [object: ObjectShape, field: FieldShape];

/** What was worked out before: every page and message asks again. */
const fieldsOf = /* @__PURE__ */ new WeakMap<ObjectShape, readonly DeclaredField[]>();

/** Each field with the object that declares it: inherited ones first; one that is declared again stands where it first stood. */
function allFields(shape: ObjectShape): readonly DeclaredField[] {
  const [, own, base] = shape;
  const fields = fieldsOf.get(shape) ?? [
    ...new Map([
      ...(base ? allFields(base()) : []).map((declared) => [declared[1][0], declared] as const),
      ...own.map((field) => [field[0], [shape, field]] as const),
    ]).values(),
  ];
  fieldsOf.set(shape, fields);
  return fields;
}

function isRequired(required: boolean | Conditions = true, value: Record<string, unknown>): boolean {
  if (typeof required === 'boolean') return required;
  return required.every(([sibling, wanted]) => includes(wanted, read(value, sibling)));
}

function checkList([, item, limits = []]: ListShape, subject: Subject): void {
  const { value, place: outer, faults } = subject;
  if (!Array.isArray(value)) return addFault(subject, 'list');
  if (checkLimits(limits as AnyLimits<readonly unknown[]>, value, subject))
    for (let key = 0; key < value.length; key += 1)
      check(item, { value: value[key] as unknown, place: { outer, key }, faults });
}

function checkUnion([, tagPath, members]: UnionShape, subject: Subject): void {
  let { value, place } = subject;
  for (const key of tagPath) {
    if (!isObject(value))
      return addFault({ ...subject, value, place }, value === undefined ? 'required' : 'object');
    value = read(value, key);
    place = { outer: place, key };
  }
  const member = members.find(([tag]) => tag === value);
  if (member !== undefined) return check(member[1], subject);
  if (value === undefined) return addFault({ ...subject, value, place }, 'required');
  const tags = members.map(([tag]) => tag);
  addFault({ ...subject, value, place }, 'known-tag', tagPath.join('.'), listed(tags));
}

function checkAlternatives([, expected, shapes]: AlternativesShape, subject: Subject): void {
  if (!shapes.some((shape) => collectFaults(shape, subject.value).length === 0))
    addFault(subject, 'alternatives', expected);
}

function includes(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}

function listed(values: readonly Scalar[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return objectType(value) && !Array.isArray(value);
}
