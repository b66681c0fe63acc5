import { byteLength, codePointLength, integerBetween, numberBetween, objectType } from './checks.js';
import type { Fault, FaultOwner, IssueCode } from './fault.js';
import { read } from './read.js';
import type {
  AlternativesShape,
  ConstantShape,
  FieldShape,
  ListShape,
  NumberShape,
  ObjectShape,
  Shape,
  StringShape,
  UnionShape,
} from './shape.js';

/** A value with its place, and the field that it is in. */
interface Subject {
  readonly value: unknown;
  readonly path: Fault['path'];
  readonly owner?: FaultOwner | undefined;
}

/** Everything in `value` that the shape does not allow, in the order of the shape. Empty exactly when the guard says true. */
export function collectFaults(shape: Shape, value: unknown): readonly Fault[] {
  return faultsOf(shape, { value, path: [] });
}

function faultsOf(shape: Shape, subject: Subject): readonly Fault[] {
  switch (shape.kind) {
    case 'any':
      return [];
    case 'boolean':
      return typeof subject.value === 'boolean' ? [] : fault(subject, 'boolean');
    case 'string':
      return stringFaults(shape, subject);
    case 'integer':
    case 'number':
      return numberFaults(shape, subject);
    case 'constant':
      return constantFaults(shape, subject);
    case 'anyObject':
      return isObject(subject.value) ? [] : fault(subject, 'object');
    case 'object':
      return objectFaults(shape, subject);
    case 'list':
      return listFaults(shape, subject);
    case 'union':
      return unionFaults(shape, subject);
    case 'alternatives':
      return alternativesFaults(shape, subject);
    case 'reference':
      return faultsOf(shape.shape(), subject);
  }
}

function fault(
  { value, path, owner }: Subject,
  code: IssueCode,
  ...details: readonly string[]
): readonly Fault[] {
  return [{ path, code, details, received: value, ...(owner && { owner }) }];
}

function stringFaults(shape: StringShape, subject: Subject): readonly Fault[] {
  const { value } = subject;
  if (typeof value !== 'string') return fault(subject, 'string');
  const { minLength = 0, maxLength = Infinity, minBytes = 0, maxBytes = Infinity, pattern } = shape;
  const length = codePointLength(value);
  if (length < minLength) return fault(subject, 'min-length', `${minLength}`);
  if (length > maxLength) return fault(subject, 'max-length', `${maxLength}`);
  const bytes = byteLength(value);
  if (bytes < minBytes) return fault(subject, 'min-bytes', `${minBytes}`, `${bytes}`);
  if (bytes > maxBytes) return fault(subject, 'max-bytes', `${maxBytes}`, `${bytes}`);
  return pattern === undefined || pattern.test(value) ? [] : fault(subject, 'pattern', pattern.source);
}

function numberFaults({ kind, minimum, maximum }: NumberShape, subject: Subject): readonly Fault[] {
  const bounds = [`${minimum ?? ''}`, `${maximum ?? ''}`];
  const [low, high] = [minimum ?? -Infinity, maximum ?? Infinity];
  if (kind === 'integer')
    return integerBetween(subject.value, low, high) ? [] : fault(subject, 'integer', ...bounds);
  if (!Number.isFinite(subject.value)) return fault(subject, 'number');
  return numberBetween(subject.value, low, high) ? [] : fault(subject, 'number-range', ...bounds);
}

function constantFaults({ values }: ConstantShape, subject: Subject): readonly Fault[] {
  if (values.some((value) => value === subject.value)) return [];
  const allowed = values.map((value) => JSON.stringify(value)).join(', ');
  return fault(subject, values.length === 1 ? 'constant' : 'one-of', allowed);
}

function objectFaults(shape: ObjectShape, subject: Subject): readonly Fault[] {
  const { value, path } = subject;
  if (!isObject(value)) return fault(subject, 'object');
  return allFields(shape).flatMap(({ field, definition }) => {
    const owner = fieldOwner(field, definition, subject.owner);
    const names = [field.name, ...(field.aliases ?? [])].filter((name) => read(value, name) !== undefined);
    if (names.length === 0) {
      return isRequired(field, value)
        ? fault({ value: undefined, path: [...path, field.name], owner }, 'required')
        : [];
    }
    return names.flatMap((name) =>
      faultsOf(field.shape, { value: read(value, name), path: [...path, name], owner }),
    );
  });
}

/** A field of a named object belongs to its definition; one of an inner object to the definition around it. */
function fieldOwner(
  field: FieldShape,
  definition: string | undefined,
  outer: FaultOwner | undefined,
): FaultOwner | undefined {
  if (definition !== undefined) return { definition, path: [field.name] };
  return outer && { definition: outer.definition, path: [...outer.path, field.name] };
}

interface DeclaredField {
  readonly field: FieldShape;
  /** The name of the object that declares it. */
  readonly definition: string | undefined;
}

/** Inherited fields first; one that is declared again stands where it first stood. */
function allFields({ name, base, fields }: ObjectShape): readonly DeclaredField[] {
  const own = fields.map((field) => ({ field, definition: name }));
  const inherited = base?.shape();
  if (inherited?.kind !== 'object') return own;
  const byName = new Map(
    [...allFields(inherited), ...own].map((declared) => [declared.field.name, declared]),
  );
  return [...byName.values()];
}

function isRequired({ optional, when }: FieldShape, value: Record<string, unknown>): boolean {
  if (when === undefined) return optional !== true;
  return when.every(([field, wanted]) => wanted.some((each) => each === read(value, field)));
}

function listFaults(
  { item, minItems = 0, maxItems = Infinity }: ListShape,
  subject: Subject,
): readonly Fault[] {
  const { value, path, owner } = subject;
  if (!Array.isArray(value)) return fault(subject, 'list');
  if (value.length < minItems) return fault(subject, 'min-items', `${minItems}`);
  if (value.length > maxItems) return fault(subject, 'max-items', `${maxItems}`);
  return value.flatMap((each: unknown, index) =>
    faultsOf(item, { value: each, path: [...path, index], owner }),
  );
}

function unionFaults({ tag, members }: UnionShape, subject: Subject): readonly Fault[] {
  let { value, path } = subject;
  for (const step of tag) {
    if (!isObject(value)) return fault({ value, path }, value === undefined ? 'required' : 'object');
    value = read(value, step);
    path = [...path, step];
  }
  const member = members.find(([tags]) => tags.some((each) => each === value));
  if (member !== undefined) return faultsOf(member[1], subject);
  if (value === undefined) return fault({ value, path }, 'required');
  const known = members.flatMap(([tags]) => tags.map((each) => JSON.stringify(each)));
  return fault({ value, path }, 'known-tag', tag.join('.'), known.join(', '));
}

function alternativesFaults({ shapes }: AlternativesShape, subject: Subject): readonly Fault[] {
  if (shapes.some((shape) => faultsOf(shape, subject).length === 0)) return [];
  return fault(subject, 'alternatives', shapes.map(nameOf).join(' | '));
}

function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case 'reference':
      return shape.name;
    case 'list':
      return `${nameOf(shape.item)}[]`;
    case 'constant':
      return shape.values.map((value) => JSON.stringify(value)).join(' | ');
    default:
      return shape.kind;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return objectType(value) && !Array.isArray(value);
}
