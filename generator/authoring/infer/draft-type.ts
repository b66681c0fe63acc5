import { parseMark, parseName } from '../../base/names/field-key.js';
import type { UnknownType } from '../capture/analyze/findings.js';
import { isCrowded, newObjectProfile, newProfile, type ObjectProfile } from '../capture/analyze/profile.js';
import type { Tag } from '../../compiler/model/tag-style.js';
import type { TagValue } from '../../compiler/model/resolve-type.js';
import { draftTypeName } from '../draft/type-affixes.js';
import { sharedValues } from '../draft/shared-values.js';
import { wordOfTag } from '../draft/tag-value.js';
import type { UnionHabits } from '../draft/union-habits.js';
import { draftBase, openTags } from './draft-base.js';
import type { InferContext } from './infer-context.js';
import { inferFields, type FieldsDraft } from './infer-type.js';
import { standIns } from './stand-ins.js';
import { knownFields, type KnownFields } from './known-fields.js';
import { isMap, type YamlMap } from '../draft/yaml-data.js';

/** A type drafted from its profile, and the definitions that it may need. */
export interface TypeDraft {
  /** The word in the names of the type and its file. */
  readonly word: string;
  readonly name: string;
  readonly body: YamlMap;
  readonly definitions: ReadonlyMap<string, YamlMap>;
}

export function draftType(
  { model, names, shared: objects }: Pick<InferContext, 'model' | 'names' | 'shared'>,
  habits: UnionHabits,
  finding: UnknownType,
  /** What comes in front of the tag in the name of the type: the tag of the union that it is in. */
  outer?: string,
): TypeDraft {
  const { union, noun, affixes, base: usualBase } = habits;
  const { tags = [] } = finding;
  const tag = tags.at(-1);
  if (tag === undefined) throw new Error('Nothing to draft');
  const shared = { model, names, standIns: standIns(model, finding.commonFields), shared: objects };
  const word = [...(outer === undefined ? [] : [outer]), wordOfTag(tag.value)].join('_');
  const name = names.take(draftTypeName(affixes, word));
  const definitions = new Map<string, YamlMap>();
  const object = withTags(finding);
  const base = draftBase(shared, usualBase?.name ?? '', finding);
  const inherited = new Set(base?.definition.fields.flatMap((field) => [field.name, ...field.aliases]));
  const open = new Set(openTags(base?.definition, tags).map(({ path }) => path[0]));
  const own = [...object.fields].filter(([field]) => open.has(field) || !inherited.has(field));
  const { fields, examples } = taggedFields({
    context: { ...shared, definitions },
    habits,
    known: knownFields(model, union),
    tags,
    path: [],
    object: isCrowded(object) ? object : { ...object, fields: new Map(own) },
  });
  const body = {
    doc: ['TODO', noun, tag.value, '的中文说明'].filter((part) => part !== '').join(' '),
    ...(base && { extends: base.definition.name }),
    in: union.name,
    fields,
    examples: examples.map((example) => ({ ...base?.example, ...example })),
  };
  return { word, name, body, definitions };
}

/** The profile of the type with its tags, which it may not have had room for. */
function withTags({ profile, tags = [] }: UnknownType): ObjectProfile {
  return tags.reduce((object, { path }) => withField(object, path), profile.object ?? newObjectProfile());
}

function withField(object: ObjectProfile, [name = '', ...rest]: readonly string[]): ObjectProfile {
  const { count } = object;
  const field = object.fields.get(name) ?? { ...newProfile(), count };
  const inner = { ...newObjectProfile(), ...field.object, count };
  const whole = rest.length === 0 ? field : { ...field, object: withField(inner, rest) };
  return { ...object, fields: new Map([...object.fields, [name, whole]]) };
}

interface TaggedObject {
  readonly context: InferContext;
  readonly habits: UnionHabits;
  readonly known: KnownFields;
  readonly tags: readonly TagValue[];
  /** The path of the object, with tags at its end or below. */
  readonly path: readonly string[];
  readonly object: ObjectProfile;
}

/** The fields of an object that contains the tags, with constants in their places. */
function taggedFields(tagged: TaggedObject): FieldsDraft {
  const { known, tags, path, object } = tagged;
  const tag = tags.at(-1)?.value ?? '';
  // Inside an object that all types of the union have, needed types are named after the tag.
  const owner = path.length === 0 ? [] : [tag];
  const constants = constantsAt(tags, path);
  const holders = holdersAt(tags, path);
  const own = [...object.fields].filter(([field]) =>
    isCrowded(object) ? constants.has(field) : !holders.has(field),
  );
  const context = contextAt(tagged);
  const draft = inferFields(context, owner, { ...object, fields: new Map(own) }, constants);
  let { examples } = draft;
  let fields = withKnown(draft.fields, known, path, object);
  for (const name of holders) {
    const inner = object.fields.get(name)?.object ?? newObjectProfile();
    const within = taggedFields({ ...tagged, path: [...path, name], object: inner });
    fields = { ...fields, [name]: { doc: `${tag} 的内容`, fields: within.fields } };
    examples = examplesWith(examples, name, within.examples);
  }
  return { fields, examples };
}

/** With the values of the samples of the union's types in this object. */
function contextAt({ context, habits, path }: TaggedObject): InferContext {
  const shown = Object.entries(sharedValues(habits, path)).flatMap(([name, value]) =>
    typeof value === 'object' ? [] : [[name, value] as const],
  );
  return { ...context, standIns: new Map([...context.standIns, ...shown]) };
}

/** Examples with one more field; as many as are needed to show all of it. */
function examplesWith(
  examples: FieldsDraft['examples'],
  name: string,
  values: FieldsDraft['examples'],
): FieldsDraft['examples'] {
  const exampleAt = (index: number): YamlMap => ({
    ...(examples[index] ?? examples[0]),
    [name]: values[index] ?? values[0],
  });
  const count = Math.max(examples.length, values.length);
  return [exampleAt(0), ...Array.from({ length: count - 1 }, (_, index) => exampleAt(index + 1))];
}

/** The objects that contain tags in the object at the end of a path. */
function holdersAt(tags: readonly TagValue[], path: readonly string[]): ReadonlySet<string> {
  const deeper = tags.filter((tag) => tag.path.length > path.length + 1 && isBelow(tag, path));
  return new Set(deeper.map((tag) => tag.path[path.length] ?? ''));
}

/** The tags that are fields of the object at the end of a path. */
function constantsAt(tags: readonly TagValue[], path: readonly string[]): ReadonlyMap<string, Tag> {
  const own = tags.filter((tag) => tag.path.length === path.length + 1 && isBelow(tag, path));
  return new Map(own.map((tag) => [tag.path.at(-1) ?? '', tag.value]));
}

function isBelow(tag: TagValue, path: readonly string[]): boolean {
  return path.every((step, index) => tag.path[index] === step);
}

/** Drafted fields, or the fields of other types where they are the same. */
function withKnown(
  fields: YamlMap,
  known: KnownFields,
  path: readonly string[],
  object: ObjectProfile,
): YamlMap {
  const entries = Object.entries(fields).map(([key, body]) => {
    const name = parseName(parseMark(key).rest);
    const seen = object.fields.get(name);
    const hasMore = isMap(body) && ('when' in body || 'const' in body);
    return [key, (seen && !hasMore && known([...path, name], seen)) || body] as const;
  });
  return Object.fromEntries(entries);
}
