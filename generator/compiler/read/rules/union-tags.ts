import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import { fieldsAlong } from '../../model/field-along.js';
import type { Field, Model, Scalar, UnionDefinition, UnionMember } from '../../model/model.js';
import { tagsAt } from '../../model/tags-at.js';
import { writtenDefinitions } from '../../model/visit-written.js';
import type { Rule } from './rule.js';
import { doubtOfTag } from './tagged-bodies.js';

const STEP = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A union has members, each with a constant at the tag, and no two with the same one. */
export const unionTags: Rule = (model, report) => {
  const reported = new Set<string>();
  // A member that is in several unions is reported once.
  const isNew = (...mistake: readonly Scalar[]): boolean => {
    const size = reported.size;
    return reported.add(JSON.stringify(mistake)).size > size;
  };
  for (const definition of unionsInOrder(model)) {
    const { name, origin, tagPath: path } = definition;
    const tag = path.join('.');
    const range = origin.keys['union'] ?? origin.range;
    if (!path.every((step) => STEP.test(step))) {
      report('invalid-tag-path', range, { tag });
      continue;
    }
    const union = { name, tag, path };
    const members = definition.members.map((member) => taggedMember(model, member));
    const [first] = members;
    if (first === undefined) report('empty-union', origin.range, { name });
    const meant = misspeltTag(members, path);
    if (first !== undefined && meant !== undefined) {
      report('missing-tag', range, { member: first.name, union: name, tag }, meant);
      continue;
    }
    for (const member of members.flatMap((each) => untagged(model, each, path)))
      if (isNew(tag, member.name)) reportMissing(member, union, report);
    for (const [shared, sharing] of sharedTags(members)) {
      const [owner, ...others] = byDoubt(model, sharing, path);
      const unreported = others.filter((other) => isNew(tag, other.name, shared));
      for (const other of unreported)
        reportClash(other, { value: shared, owner: owner?.name ?? '' }, union, report);
    }
  }
};

/** Unions of bodies last: a mistake is reported for the union in which its author put the member. */
function unionsInOrder(model: Model): readonly UnionDefinition[] {
  const unions = writtenDefinitions(model).filter((definition) => definition.kind === 'union');
  const isOfBodies = ({ bodiesOf }: UnionDefinition): boolean => bodiesOf !== undefined;
  return [...unions.filter((union) => !isOfBodies(union)), ...unions.filter(isOfBodies)];
}

interface Union {
  readonly name: string;
  readonly tag: string;
  readonly path: readonly string[];
}

interface TaggedMember extends UnionMember {
  /** The fields that it does not inherit; none if it is a union itself. */
  readonly ownFields: readonly Field[];
}

/** A body is reported under the name of the type that it belongs to. */
function taggedMember(model: Model, member: UnionMember): TaggedMember {
  const definition = model.definitions.get(member.name);
  if (definition?.kind !== 'object') return { ...member, ownFields: [] };
  const owner = model.definitions.get(definition.bodyOf ?? definition.name);
  const fields = new Set(definition.fields);
  const ownFields = owner?.kind === 'object' ? owner.ownFields.filter((field) => fields.has(field)) : [];
  return { ...member, name: definition.bodyOf ?? definition.name, ownFields };
}

/** The tag that the union probably means: no member has the given one, but some have one with a similar spelling. */
function misspeltTag(members: readonly TaggedMember[], path: readonly string[]): string | undefined {
  if (members.length < 2 || members.some(({ tags }) => tags.length > 0)) return undefined;
  const alike = members.flatMap(({ ownFields }) => alikeField(ownFields, path) ?? []).at(0);
  return alike && [...path.slice(0, -1), alike.name].join('.');
}

/** Which members lack the tag: in a union where others have it, those that do not, otherwise the member itself. */
function untagged(model: Model, member: TaggedMember, path: readonly string[]): readonly TaggedMember[] {
  if (member.tags.length > 0) return [];
  const definition = model.definitions.get(member.name);
  const inside = definition?.kind === 'union' ? definition.members : [];
  const tagged = inside.map((each) => taggedMember(model, { ...each, tags: tagsAt(model, each.name, path) }));
  const lacking = tagged.filter(({ tags }) => tags.length === 0);
  return lacking.length > 0 && lacking.length < inside.length ? lacking : [member];
}

/** The field that exists but is no such constant, or is misspelt; without one, the name of the union. */
function reportMissing({ name, ownFields, origin }: TaggedMember, union: Union, report: Report): void {
  const { path, tag } = union;
  const parameters = { member: name, union: union.name, tag };
  const fields = fieldsAlong(ownFields, path);
  const unfit = fields.find((field, index) => index === path.length - 1 || !isRequiredObject(field));
  const alike = unfit === undefined ? alikeField(ownFields, path) : undefined;
  if (alike !== undefined) report('missing-tag', alike.origin.range, parameters, path.at(-1));
  else report('missing-tag', (unfit ?? { origin }).origin.range, parameters);
}

/** The constant with a similar name to the last step, if only that step is missing. */
function alikeField(ownFields: readonly Field[], path: readonly string[]): Field | undefined {
  const fields = fieldsAlong(ownFields, path);
  if (fields.length !== path.length - 1) return undefined;
  const parent = fields.at(-1)?.type;
  const siblings = parent?.kind === 'object' ? parent.fields : ownFields;
  const constants = siblings.filter(({ type }) => type.kind === 'const');
  const names = constants.map(({ name }) => name);
  return constants[names.indexOf(nearestWord(path.at(-1) ?? '', names) ?? '')];
}

function isRequiredObject({ type, presence }: Field): boolean {
  return type.kind === 'object' && presence.kind === 'required';
}

function sharedTags(
  members: readonly TaggedMember[],
): readonly (readonly [Scalar, readonly TaggedMember[]])[] {
  const membersByTag = new Map<Scalar, TaggedMember[]>();
  for (const member of members) {
    for (const tag of member.tags) membersByTag.set(tag, [...(membersByTag.get(tag) ?? []), member]);
  }
  return [...membersByTag].filter(([, sharing]) => sharing.length > 1);
}

/** The member that most likely owns the tag comes first: the tags of the others are copied or misspelt. */
function byDoubt(
  model: Model,
  members: readonly TaggedMember[],
  path: readonly string[],
): readonly TaggedMember[] {
  return members
    .map((member) => ({ member, doubt: doubtOfTag(model, member.name, path) }))
    .sort((one, other) => one.doubt - other.doubt)
    .map(({ member }) => member);
}

/** The constant, if the member declares it itself. */
function reportClash(
  { ownFields, origin }: TaggedMember,
  { value, owner }: { readonly value: Scalar; readonly owner: string },
  { name, tag, path }: Union,
  report: Report,
): void {
  const type = fieldsAlong(ownFields, path)[path.length - 1]?.type;
  const place = type?.kind === 'const' ? type.places?.[type.values.indexOf(value)] : undefined;
  report('tag-clash', place ?? origin.range, { tag, value: String(value), union: name, other: owner });
}
