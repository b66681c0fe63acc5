import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import type { Located } from '../../../base/source/range.js';
import { fieldKey } from '../symbols/field-key.js';
import { objectNamed, type SymbolTable } from '../symbols/symbol-table.js';
import { bodyFields, bodyOwners, bodyTags, declaredMembers, tagsOf } from '../symbols/union-members.js';
import type { Entry, FieldNode, UnionDefinitionNode } from '../syntax.js';
import type { Rule } from './rule.js';
import { doubtOfTag } from './tag-bodies.js';

const TAG_PATH = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** A union has members, each with a constant at the tag, no two with the same one. */
export const unionTags: Rule = (symbols, report) => {
  const told = new Set<string>();
  // What is wrong with a member is told once, however many unions it is in.
  const isNews = (...mistake: readonly (string | number)[]): boolean => {
    const size = told.size;
    return told.add(JSON.stringify(mistake)).size > size;
  };
  for (const { key, value } of unionsInOrder(symbols)) {
    const { value: tag, range } = value.union;
    if (!TAG_PATH.test(tag)) {
      report('invalid-tag-path', range, { tag });
      continue;
    }
    const union = { name: key.value, tag, path: tag.split('.') };
    const members = taggedMembers(symbols, { key, value });
    const [first] = members;
    if (first === undefined) report('empty-union', key.range, { name: union.name });
    const meant = misspeltTag(members, union.path);
    if (first !== undefined && meant !== undefined) {
      report('missing-tag', range, { member: first.name, union: union.name, tag }, meant);
      continue;
    }
    for (const member of members.flatMap((each) => untagged(symbols, each, union.path)))
      if (isNews(tag, member.name)) reportMissing(member, union, report);
    for (const [shared, sharing] of sharedTags(members)) {
      const [owner, ...others] = byDoubt(symbols, sharing, tag);
      const news = others.filter(({ name }) => isNews(tag, name, shared));
      for (const other of news)
        reportClash(other, { value: shared, owner: owner?.name ?? '' }, union, report);
    }
  }
};

/** Those of bodies last: a mistake is told with the union that its author put the member in. */
function unionsInOrder({ entries }: SymbolTable): readonly Entry<UnionDefinitionNode>[] {
  const unions = entries.flatMap(({ key, value }) => (value.kind === 'union' ? [{ key, value }] : []));
  const isOfBodies = ({ value }: Entry<UnionDefinitionNode>): boolean => value.bodiesOf !== undefined;
  return [...unions.filter((union) => !isOfBodies(union)), ...unions.filter(isOfBodies)];
}

interface Union {
  readonly name: string;
  readonly tag: string;
  readonly path: readonly string[];
}

interface TaggedMember {
  readonly name: string;
  /** Where the spec says that it is a member. */
  readonly place: Located<string>;
  readonly tags: readonly (string | number)[];
  /** Those that it does not inherit; none in a union. */
  readonly ownFields: readonly Entry<FieldNode>[];
}

function taggedMembers(
  symbols: SymbolTable,
  { key, value }: Entry<UnionDefinitionNode>,
): readonly TaggedMember[] {
  const path = value.union.value.split('.');
  const declared = declaredTaggedMembers(symbols, key.value, path);
  const place = value.bodiesOf;
  if (place === undefined) return declared;
  const bodies = bodyOwners(symbols, key.value).map((owner) => {
    const fields = new Set(bodyFields(symbols, owner, place.value));
    const ownFields = (objectNamed(symbols, owner)?.node.fields ?? []).filter((entry) => fields.has(entry));
    return { name: owner, place, tags: bodyTags(symbols, { owner, base: place.value }, path), ownFields };
  });
  return [...declared, ...bodies];
}

function declaredTaggedMembers(
  symbols: SymbolTable,
  union: string,
  path: readonly string[],
): readonly TaggedMember[] {
  return declaredMembers(symbols, union).map(({ name, place }) => {
    const ownFields = objectNamed(symbols, name)?.node.fields ?? [];
    return { name, place, tags: tagsOf(symbols, name, path), ownFields };
  });
}

/** The tag that the union must mean: none of its members has the one that it says, but one has one spelt much alike. */
function misspeltTag(members: readonly TaggedMember[], path: readonly string[]): string | undefined {
  if (members.length < 2 || members.some(({ tags }) => tags.length > 0)) return undefined;
  const alike = members.flatMap(({ ownFields }) => alikeField(ownFields, path) ?? []).at(0);
  return alike && [...path.slice(0, -1), fieldKey(alike).name].join('.');
}

/** Who lacks the tag: in a union of which others have it, those that do not, else the member itself. */
function untagged(
  symbols: SymbolTable,
  member: TaggedMember,
  path: readonly string[],
): readonly TaggedMember[] {
  if (member.tags.length > 0) return [];
  const inside = declaredTaggedMembers(symbols, member.name, path);
  const lacking = inside.filter(({ tags }) => tags.length === 0);
  return lacking.length > 0 && lacking.length < inside.length ? lacking : [member];
}

/** At the field that is there but does not do, or is misspelt; where there is none, at the name of the union. */
function reportMissing({ name, ownFields, place }: TaggedMember, union: Union, report: Report): void {
  const { path, tag } = union;
  const parameters = { member: name, union: union.name, tag };
  const fields = fieldsAlong(ownFields, path);
  const unfit = fields.find((entry, index) => index === path.length - 1 || !isRequiredObject(entry));
  const alike = unfit === undefined ? alikeField(ownFields, path) : undefined;
  if (alike !== undefined) report('missing-tag', alike.key.range, parameters, path.at(-1));
  else report('missing-tag', unfit?.key.range ?? place.range, parameters);
}

/** The constant whose name is spelt much like the last step, where only that is missing. */
function alikeField(
  ownFields: readonly Entry<FieldNode>[],
  path: readonly string[],
): Entry<FieldNode> | undefined {
  const fields = fieldsAlong(ownFields, path);
  if (fields.length !== path.length - 1) return undefined;
  const parent = fields.at(-1)?.value;
  const siblings = parent?.kind === 'fields' ? parent.fields : ownFields;
  const constants = siblings.filter(({ value }) => value.kind === 'const');
  const names = constants.map((entry) => fieldKey(entry).name);
  return constants[names.indexOf(nearestWord(path.at(-1) ?? '', names) ?? '')];
}

/** The fields on the way to the tag, as far as there are any. */
function fieldsAlong(
  fields: readonly Entry<FieldNode>[],
  [step, ...rest]: readonly string[],
): readonly Entry<FieldNode>[] {
  const entry = fields.find((field) => fieldKey(field).name === step);
  if (entry === undefined) return [];
  return [entry, ...(entry.value.kind === 'fields' ? fieldsAlong(entry.value.fields, rest) : [])];
}

function isRequiredObject(entry: Entry<FieldNode>): boolean {
  return entry.value.kind === 'fields' && entry.value.when === undefined && !fieldKey(entry).optional;
}

function sharedTags(
  members: readonly TaggedMember[],
): readonly (readonly [string | number, readonly TaggedMember[]])[] {
  const membersByTag = new Map<string | number, TaggedMember[]>();
  for (const member of members) {
    for (const tag of member.tags) membersByTag.set(tag, [...(membersByTag.get(tag) ?? []), member]);
  }
  return [...membersByTag].filter(([, sharing]) => sharing.length > 1);
}

/** First the member that has the tag by right, as far as one can tell: the others' are copied or misspelt. */
function byDoubt(
  symbols: SymbolTable,
  members: readonly TaggedMember[],
  tag: string,
): readonly TaggedMember[] {
  return members
    .map((member) => ({ member, doubt: doubtOfTag(symbols, member.name, tag) }))
    .sort((one, other) => one.doubt - other.doubt)
    .map(({ member }) => member);
}

/** At the constant, where the member has it of its own. */
function reportClash(
  { ownFields, place }: TaggedMember,
  { value, owner }: { readonly value: string | number; readonly owner: string },
  { name, tag, path }: Union,
  report: Report,
): void {
  const field = fieldsAlong(ownFields, path)[path.length - 1]?.value;
  const range = field?.kind === 'const' ? field.const.range : place.range;
  report('tag-clash', range, { tag, value: String(value), union: name, other: owner });
}
