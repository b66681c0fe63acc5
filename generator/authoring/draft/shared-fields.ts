import type { Field, ObjectDefinition } from '../../compiler/model/model.js';
import { fieldBody } from './field-body.js';
import type { UnionHabits } from './union-habits.js';
import type { YamlMap } from './yaml-data.js';

/** A field that a draft has in common with others of its union. */
export interface SharedField {
  readonly name: string;
  readonly body: YamlMap;
}

/**
 * The fields that most types have in common in the object at the end of a path, besides their tag and what they
 * inherit.
 */
export function sharedFields(
  { union, types, base }: UnionHabits,
  path: readonly string[],
): readonly SharedField[] {
  const inherited = path.length > 0 ? [] : (base?.fields ?? []);
  const others = new Set([union.tagPath[path.length], ...inherited.map(({ name }) => name)]);
  const fields = types.map((type) => fieldsAt(type, path));
  const candidates = fields.flat().filter(({ name }) => !others.has(name));
  const isUsual = (field: Field): boolean => {
    const alike = fields.filter((each) => each.some((other) => isSame(field, other)));
    return alike.length > 1 && 2 * alike.length > fields.length;
  };
  const usual = new Map(candidates.filter(isUsual).map((field) => [field.name, field]));
  return [...usual.values()].flatMap((field) => {
    const body = fieldBody(candidates.find((other) => isSame(field, other)) ?? field);
    return body === undefined ? [] : [{ name: field.name, body }];
  });
}

/** The fields of the object at the end of a path through nested objects. */
export function fieldsAt({ fields }: ObjectDefinition, path: readonly string[]): readonly Field[] {
  return path.reduce<readonly Field[]>((inner, name) => {
    const type = inner.find((field) => field.name === name)?.type;
    return type?.kind === 'object' ? type.fields : [];
  }, fields);
}

function isSame(one: Field, other: Field): boolean {
  return one.name === other.name && typeOf(one) === typeOf(other);
}

function typeOf(field: Field): string {
  return JSON.stringify({ ...fieldBody(field), doc: '' });
}
