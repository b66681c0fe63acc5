import type { Definition, EnumDefinition, Field, ListType, Model, Type, UnionDefinition } from '../model.js';
import { readOwnSafely } from './read-property.js';
import { scalarMismatch } from './scalar-mismatch.js';
import type { Expectation, Mismatch } from './mismatch.js';

type Path = Mismatch['path'];

/** Everything in `value` that the definition does not allow, in the order of the spec. Says what guard and schema say. */
export function findMismatches(model: Model, name: string, value: unknown): readonly Mismatch[] {
  return referenceMismatches(model, name, { value, path: [] });
}

interface Subject {
  readonly value: unknown;
  readonly path: Path;
}

function referenceMismatches(model: Model, name: string, subject: Subject): readonly Mismatch[] {
  const definition: Definition | undefined = model.definitions.get(name);
  switch (definition?.kind) {
    case 'object':
      return objectMismatches(model, definition.fields, subject);
    case 'enum':
      return enumMismatches(definition, subject);
    case 'union':
      return unionMismatches(model, definition, subject);
    case undefined:
      throw new Error(`The model has no definition ${name}`);
  }
}

function typeMismatches(model: Model, type: Type, subject: Subject): readonly Mismatch[] {
  switch (type.kind) {
    case 'any':
      return [];
    case 'anyObject':
      return isObject(subject.value) ? [] : mismatch(subject, 'object');
    case 'object':
      return objectMismatches(model, type.fields, subject);
    case 'list':
      return listMismatches(model, type, subject);
    case 'reference':
      return referenceMismatches(model, type.name, subject);
    case 'alternatives':
      return alternativesMismatches(model, type.types, subject);
    case 'json':
      return typeof subject.value === 'string' ? [] : mismatch(subject, 'string');
    case 'string':
    case 'boolean':
    case 'integer':
    case 'number':
    case 'const': {
      const expected = scalarMismatch(type, subject.value);
      return expected === undefined ? [] : mismatch(subject, expected);
    }
  }
}

function objectMismatches(model: Model, fields: readonly Field[], subject: Subject): readonly Mismatch[] {
  const { value, path } = subject;
  if (!isObject(value)) return mismatch(subject, 'object');
  return fields.flatMap((field) => {
    const present = [field.name, ...field.aliases].filter((name) => readOwnSafely(value, name) !== undefined);
    if (present.length === 0) {
      return isRequiredIn(field, value) ? mismatch({ value, path: [...path, field.name] }, 'present') : [];
    }
    return present.flatMap((name) =>
      typeMismatches(model, field.type, { value: readOwnSafely(value, name), path: [...path, name] }),
    );
  });
}

function isRequiredIn({ presence }: Field, value: object): boolean {
  if (presence.kind !== 'conditional') return presence.kind === 'required';
  return presence.conditions.every(({ field, values }) =>
    values.some((wanted) => wanted === readOwnSafely(value, field)),
  );
}

function listMismatches(model: Model, type: ListType, subject: Subject): readonly Mismatch[] {
  const { value, path } = subject;
  if (!Array.isArray(value)) return mismatch(subject, 'list');
  const { minItems = 0, maxItems = Infinity } = type;
  if (value.length < minItems) return mismatch(subject, ['min-items', `${minItems}`]);
  if (value.length > maxItems) return mismatch(subject, ['max-items', `${maxItems}`]);
  return value.flatMap((item: unknown, index) =>
    typeMismatches(model, type.element, { value: item, path: [...path, index] }),
  );
}

function enumMismatches({ values, valueType, open }: EnumDefinition, subject: Subject): readonly Mismatch[] {
  if (values.some(({ value }) => value === subject.value)) return [];
  const expected = open
    ? scalarMismatch(valueType, subject.value)
    : (['one-of', values.map(({ value }) => JSON.stringify(value)).join(', ')] as const);
  return expected === undefined ? [] : mismatch(subject, expected);
}

function alternativesMismatches(model: Model, types: readonly Type[], subject: Subject): readonly Mismatch[] {
  if (types.some((type) => typeMismatches(model, type, subject).length === 0)) return [];
  return mismatch(subject, ['alternatives', types.map(nameOfType).join(' | ')]);
}

function nameOfType(type: Type): string {
  switch (type.kind) {
    case 'reference':
      return type.name;
    case 'const':
      return JSON.stringify(type.value);
    case 'list':
      return `${nameOfType(type.element)}[]`;
    default:
      return type.kind;
  }
}

function unionMismatches(model: Model, union: UnionDefinition, subject: Subject): readonly Mismatch[] {
  let { value, path } = subject;
  for (const step of union.tagPath) {
    if (!isObject(value)) return mismatch({ value, path }, 'object');
    value = readOwnSafely(value, step);
    path = [...path, step];
  }
  const member = union.members.find(({ tags }) => tags.some((tag) => tag === value));
  if (member !== undefined) return referenceMismatches(model, member.name, subject);
  const tags = union.members.flatMap((each) => each.tags.map((tag) => JSON.stringify(tag)));
  return mismatch({ value, path }, ['known-tag', union.tagPath.join('.'), tags.join(', ')]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch({ path }: Subject, expected: Expectation): readonly Mismatch[] {
  return [{ path, expected }];
}
