import type { UnknownType } from '../capture/analyze/findings.js';
import type { Profile } from '../capture/analyze/profile.js';
import type { TagValue } from '../../compiler/model/resolve-type.js';
import { findFaults } from '../../compiler/model/find-faults.js';
import { extendsFrom } from '../../compiler/model/inheritance.js';
import type { JsonValue } from '../../compiler/model/json-value.js';
import type { Field, Model, ObjectDefinition } from '../../compiler/model/model.js';
import type { InferContext } from './infer-context.js';
import { codesOf, exampleOf, hasScalars } from './infer-scalar.js';
import type { YamlData, YamlMap } from '../draft/yaml-data.js';

/** The base of a draft, and what examples need for it. */
export interface DraftBase {
  readonly definition: ObjectDefinition;
  readonly example: YamlMap;
}

/**
 * The usual base of such drafts, or the nearest of its own bases, that allows everything that was found and for which
 * examples can be made. In a field that contains a tag, a base must not declare more than the path to the tag.
 */
export function draftBase(
  context: Omit<InferContext, 'definitions'>,
  name: string,
  finding: UnknownType,
): DraftBase | undefined {
  const definition = context.model.definitions.get(name);
  if (definition?.kind !== 'object') return undefined;
  const isFit = finding.fitting.has(name) && leavesTagsFree(definition, finding);
  const example = isFit ? exampleOfBase(context, definition, finding) : undefined;
  return example === undefined ? draftBase(context, definition.base ?? '', finding) : { definition, example };
}

/** The tags that a base does not have already. */
export function openTags(base: ObjectDefinition | undefined, tags: readonly TagValue[]): readonly TagValue[] {
  return tags.filter(({ path, value }) => {
    const type = path.length > 1 ? undefined : base?.fields.find(({ name }) => name === path[0])?.type;
    return type?.kind !== 'const' || !type.values.includes(value);
  });
}

function leavesTagsFree(base: ObjectDefinition, { tags = [] }: UnknownType): boolean {
  return openTags(base, tags).every(({ path: [holder, tag] }) => {
    const type = tag === undefined ? undefined : base.fields.find(({ name }) => name === holder)?.type;
    return type?.kind !== 'object' || type.fields.every(({ name }) => name === tag);
  });
}

/**
 * What examples need for a base: the fields that it may require, with values from the spec's own samples. Undefined
 * if there is no such value.
 */
function exampleOfBase(
  { model, standIns }: Omit<InferContext, 'definitions'>,
  base: ObjectDefinition,
  { profile, tags = [] }: UnknownType,
): YamlMap | undefined {
  const donors = [...model.definitions.values()].flatMap((definition) =>
    definition.kind === 'object' && extendsFrom(model, definition.name, base.name) ? definition.examples : [],
  );
  const open = new Set(openTags(base, tags).map(({ path }) => path[0]));
  const example: Record<string, YamlData> = {};
  for (const field of base.fields) {
    const { name, presence, aliases } = field;
    const seen = [name, ...aliases].flatMap((each) => profile.object?.fields.get(each) ?? []);
    // A required field was there, even if it could not be recorded.
    const isAskedFor = presence.kind === 'required' || (presence.kind === 'conditional' && seen.length > 0);
    if (!isAskedFor || open.has(name)) continue;
    const donated = donors.flatMap((donor) => (isObject(donor) ? (donor[name] ?? []) : []));
    const made = seen.flatMap((each) => (hasScalars(each) ? [exampleOf(name, each, standIns)] : []));
    const candidates = [...ownValues(field, seen), ...donated, ...made];
    const value = candidates.find((each) => isAllowed(model, field, each));
    if (value === undefined) return undefined;
    example[name] = value;
  }
  return example;
}

/** The constant of a field, or the first code that was found in it. */
function ownValues({ name, type }: Field, seen: readonly Profile[]): readonly JsonValue[] {
  if (type.kind === 'const') return type.values;
  return seen.flatMap(({ integers }) => (integers && codesOf(name, integers))?.slice(0, 1) ?? []);
}

function isAllowed(model: Model, field: Field, value: JsonValue): boolean {
  // No definition of a spec has a name like this.
  const name = 'field of a base';
  const fields = [field];
  const origin = { ...field.origin, examples: [] };
  const holder: ObjectDefinition = {
    ...{ kind: 'object', name, origin, doc: '', ownFields: fields, fields, examples: [] },
  };
  const definitions = new Map([...model.definitions, [name, holder]]);
  return findFaults({ ...model, definitions }, name, { [field.name]: value }).length === 0;
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
