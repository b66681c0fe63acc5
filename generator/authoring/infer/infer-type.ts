import { writeKey } from '../../base/names/field-key.js';
import { isMapLike } from '../capture/analyze/is-map-like.js';
import { newProfile, type ObjectProfile, type Profile } from '../capture/analyze/profile.js';
import type { InferContext, Owner } from './infer-context.js';
import { inferExamples } from './infer-examples.js';
import { inferPresence, splittingTag } from './infer-presence.js';
import { exampleOf, hasScalars, isAnything, scalarNames } from './infer-scalar.js';
import { mapValues } from './map-values.js';
import { oneOrMany } from './one-or-many.js';
import type { Tag } from '../../compiler/model/tag-style.js';
import type { SharedDraft } from './object-sharing.js';
import type { YamlData, YamlMap } from '../draft/yaml-data.js';

/**
 * A field's mapping without its description: what comes before and after it, and values that together show all of the
 * type.
 */
export interface InferredType {
  readonly before: YamlMap;
  readonly after: YamlMap;
  readonly examples: readonly [YamlData, ...YamlData[]];
}

/** The type of a field, from its profile. */
export function inferType(context: InferContext, owner: Owner, name: string, profile: Profile): InferredType {
  if (isAnything(profile)) return anything(context, name, profile);
  const many = oneOrMany(profile);
  const parts = partsOf(many ?? profile).map((part) => inferPart(context, owner, name, part));
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0 && profile.nulls === 0 && many === undefined) return only;
  const terms = parts.map((part) => namedType(context, [...owner, name], part));
  if (!terms.every((term) => term !== undefined)) return anything(context, name, profile);
  const lists = many === undefined ? [] : terms.slice(-1).map((term) => `${term}[]`);
  const [first = null, ...rest] = parts.flatMap(({ examples }) => examples);
  return typed([...terms, ...lists, ...(profile.nulls > 0 ? ['null'] : [])].join(' | '), first, ...rest);
}

function anything(context: InferContext, name: string, profile: Profile): InferredType {
  return typed('any', hasScalars(profile) ? exampleOf(name, profile, context.standIns) : {});
}

/** The values of a profile by what JSON tells apart, as far as a spec does: scalars, objects and lists. */
function partsOf(profile: Profile): readonly Profile[] {
  const { object, list } = profile;
  return [
    ...(hasScalars(profile) ? [{ ...profile, object: undefined, list: undefined }] : []),
    ...(object === undefined ? [] : [{ ...newProfile(), object }]),
    ...(list === undefined ? [] : [{ ...newProfile(), list }]),
  ];
}

function inferPart(context: InferContext, owner: Owner, name: string, part: Profile): InferredType {
  if (part.object !== undefined) return inferObject(context, [...owner, name], part.object);
  if (part.list !== undefined) return inferList(context, owner, name, part.list.element);
  const scalars = scalarNames(context, [...owner, name], part);
  return typed(scalars.join(' | '), exampleOf(name, part, context.standIns));
}

/**
 * A type as one of several is written: fields become an object with a name, a map is any object. Nothing for a list
 * that has no name.
 */
function namedType(context: InferContext, owner: Owner, { before, after }: InferredType): string | undefined {
  if (typeof before['type'] === 'string') return before['type'];
  const { fields } = after;
  if (before['map'] !== undefined || after['map'] !== undefined) return 'object';
  if (fields === undefined) return undefined;
  const name = context.names.take(...owner);
  context.definitions.set(name, { doc: `TODO ${owner.join('.')} 的中文说明`, fields });
  return name;
}

function typed(type: string, ...examples: InferredType['examples']): InferredType {
  return { before: { type }, after: {}, examples };
}

function inferList(context: InferContext, owner: Owner, name: string, element: Profile): InferredType {
  if (element.count === 0) return typed('any[]', []);
  const item = inferType(context, owner, element.object ? `${name}_item` : name, element);
  const { type } = item.before;
  // A list of lists, or of alternatives, has no name.
  if (typeof type === 'string' && !/[|[]/.test(type)) return typed(`${type}[]`, item.examples);
  return { before: {}, after: { items: { ...item.before, ...item.after } }, examples: [item.examples] };
}

/** The keys of the examples are made up: those that were found are content. */
function inferMap(context: InferContext, owner: Owner, values: Profile): InferredType {
  const { before, after, examples } = inferType(context, owner, 'value', values);
  const { type } = before;
  const entries = examples.map((example, index) => [`key_${index + 1}`, example] as const);
  const shown: InferredType['examples'] = [Object.fromEntries(entries)];
  if (typeof type === 'string' && Object.keys(after).length === 0)
    return { before: { map: type }, after: {}, examples: shown };
  return { before: {}, after: { map: { ...before, ...after } }, examples: shown };
}

/** Fields or, if a tag decides what the other fields are, a union. */
function inferObject(context: InferContext, owner: Owner, object: ObjectProfile): InferredType {
  const values = mapValues(object);
  if (values !== undefined) return inferMap(context, owner, values);
  if (object.fields.size === 0 || isMapLike(object)) return typed('object', {});
  const shared = context.shared.draftOf(object, (draft, whole) => fillShared(context, draft, whole));
  if (shared !== undefined) return typed(shared.name, shared.example);
  const tag = splittingTag(object);
  if (tag !== undefined) {
    const union = context.names.take(...owner);
    return typed(union, ...inferUnion(context, owner, { name: union, tag, object }));
  }
  const { fields, examples } = inferFields(context, owner, object);
  return { before: {}, after: { fields }, examples };
}

/** Drafts the definition of an object that several others refer to. Returns a value of it. */
function fillShared(context: InferContext, draft: SharedDraft, object: ObjectProfile): YamlData {
  const { name, word, definitions } = draft;
  const tag = splittingTag(object);
  if (tag !== undefined) return inferUnion({ ...context, definitions }, [word], { name, tag, object })[0];
  const { fields, examples } = inferFields({ ...context, definitions }, [word], object);
  definitions.set(name, { doc: `TODO ${word} 的中文说明`, fields, examples });
  return examples[0];
}

interface DraftedUnion {
  readonly name: string;
  readonly tag: string;
  readonly object: ObjectProfile;
}

/** Drafts a union and its members. Returns values that together show all of it. */
function inferUnion(
  context: InferContext,
  owner: Owner,
  { name: union, tag, object }: DraftedUnion,
): InferredType['examples'] {
  context.definitions.set(union, { doc: `TODO ${owner.join('.')} 的中文说明`, union: tag });
  const members = [...(object.variants?.get(tag) ?? [])].map(([word, variant]) => {
    const { fields, examples } = inferFields(context, [...owner, word], variant, new Map([[tag, word]]));
    const doc = `TODO ${tag} 为 ${word} 时的中文说明`;
    context.definitions.set(context.names.take(...owner, word), { doc, in: union, fields, examples });
    return examples;
  });
  const [first = {}, ...others] = members.flat();
  return [first, ...others];
}

export interface FieldsDraft {
  readonly fields: YamlMap;
  readonly examples: readonly [YamlMap, ...YamlMap[]];
}

/** The fields of an object, with constants for those that are known. */
export function inferFields(
  context: InferContext,
  owner: Owner,
  object: ObjectProfile,
  constants: ReadonlyMap<string, Tag> = new Map(),
): FieldsDraft {
  const drafts = [...object.fields].map(([name, field]) => {
    const constant = constants.get(name);
    if (constant === undefined) return inferField(context, owner, object, [name, field]);
    const body = { const: constant, doc: `固定为：${constant}` };
    return { name, presence: { kind: 'required' } as const, body, examples: [constant] as const };
  });
  const entries = drafts.map(
    ({ name, presence, body }) => [writeKey(name, presence.kind === 'optional'), body] as const,
  );
  return { fields: Object.fromEntries(entries), examples: inferExamples(object, drafts) };
}

function inferField(
  context: InferContext,
  owner: Owner,
  object: ObjectProfile,
  [name, field]: readonly [name: string, field: Profile],
) {
  const { before, after, examples } = inferType(context, owner, name, field);
  const presence = inferPresence(object, name);
  const when = presence.kind === 'conditional' ? { when: presence.when } : {};
  return { name, presence, body: { ...before, ...when, doc: `TODO ${name} 的中文说明`, ...after }, examples };
}
