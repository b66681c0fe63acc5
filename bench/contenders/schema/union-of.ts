import type { Literal, ObjectType, Type } from './type.js';

/** A union as somebody who knows the library would write it: by its tag, and without what another member holds anyway. */
export function unionOf(types: readonly Type[]): Type {
  const members = withoutKnownValues(types);
  const [only] = members;
  if (only && members.length === 1) return only;
  const literals = members.flatMap((member) => (member.kind === 'literals' ? member.values : []));
  if (members.every((member) => member.kind === 'literals')) return { kind: 'literals', values: literals };
  const folded = folding(members);
  if (folded) return folded;
  const tag = tagOf(members);
  return { kind: 'union', members, ...(tag !== undefined && { tag }) };
}

/** Without the values of an open enum that stand before the integer that allows them and others. */
function withoutKnownValues(types: readonly Type[]): readonly Type[] {
  const opens = types.some((type) => type.kind === 'integer');
  return opens
    ? types.filter(
        (type) => !(type.kind === 'literals' && type.values.every((value) => typeof value === 'number')),
      )
    : types;
}

function tagOf(members: readonly Type[]): string | undefined {
  const objects = members.flatMap(objectsIn);
  const [first] = objects;
  const isTag = (name: string): boolean => {
    const values = objects.map((each) => literalsOf(each, name));
    if (values.some((each) => each === undefined)) return false;
    const ofMembers = members.map(
      (member) => new Set(objectsIn(member).flatMap((each) => literalsOf(each, name) ?? [])),
    );
    const all = ofMembers.flatMap((each) => [...each]);
    return new Set(all).size === all.length;
  };
  return first?.fields.map(({ name }) => name).find(isTag);
}

function objectsIn(type: Type): readonly ObjectType[] {
  if (type.kind === 'object') return [type];
  return type.kind === 'union' ? type.members.flatMap(objectsIn) : [];
}

function literalsOf({ fields }: ObjectType, name: string): readonly Literal[] | undefined {
  const field = fields.find((each) => each.name === name);
  return field?.isRequired && field.type.kind === 'literals' ? field.type.values : undefined;
}

/** Objects that differ in one field only are one object with a union in it: events, which `event.event_type` tells apart. */
function folding(members: readonly Type[]): Type | undefined {
  const objects = members.flatMap((member) => (member.kind === 'object' ? [member] : []));
  const [first] = objects;
  if (!first || objects.length < members.length) return undefined;
  const same = (name: string): boolean =>
    new Set(objects.map(({ fields }) => JSON.stringify(fields.find((each) => each.name === name)))).size ===
    1;
  if (objects.some(({ fields }) => fields.length !== first.fields.length)) return undefined;
  const differing = first.fields.filter(({ name }) => !same(name));
  const [field] = differing;
  if (!field || differing.length > 1 || field.type.kind !== 'object') return undefined;
  const inner = objects.flatMap(({ fields }) =>
    fields.filter(({ name }) => name === field.name).map(({ type }) => type),
  );
  if (inner.length < objects.length) return undefined;
  const type = unionOf(inner);
  return {
    kind: 'object',
    fields: first.fields.map((each) => (each.name === field.name ? { ...each, type } : each)),
  };
}
