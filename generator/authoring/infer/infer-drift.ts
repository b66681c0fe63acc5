import { writeKey } from '../../base/names/field-key.js';
import { pathText } from '../../compiler/model/path-text.js';
import { inCrowd, namedCode, namedField } from '../capture/analyze/crowded-places.js';
import type { Scalar } from '../../compiler/model/model.js';
import { Counts } from './counts.js';
import { capitalized } from './draft-names.js';
import type { Drafting } from './drafting.js';
import { EnumValueNames } from './enum-value-names.js';
import { FieldAdditions, wholeProfile } from './field-additions.js';
import { hiddenPlaces } from './hidden-places.js';
import { inferType } from './infer-type.js';
import { inheritAdditions, type PlacedAddition } from './inherit-additions.js';
import { neededDefinitions } from './needed-definitions.js';
import type { YamlMap } from '../draft/yaml-data.js';

/** The fields that types of the spec do not have and it has a place for; the others are noted. */
export function fieldsToAdd({
  model,
  analysis,
  finder,
  note,
}: Pick<Drafting, 'model' | 'analysis' | 'finder' | 'note'>): readonly PlacedAddition[] {
  const fields = analysis.fields.sorted();
  const isCrowded = inCrowd(fields, namedField);
  const crowds = new Counts();
  const additions = new FieldAdditions(finder);
  for (const finding of fields) {
    const { type, path, name, count } = finding;
    const place = pathText(type, path);
    if (isCrowded(finding)) crowds.add(place, count);
    else if (name === undefined) note('hidden', place, count);
    else if (!additions.add(finding, name)) note('unplaced', pathText(type, [...path, name]), count);
  }
  for (const [place, count] of crowds.entries()) note('crowded', place, count);
  return inheritAdditions(model, additions.withExamples(model));
}

/** Adds fields to types of the spec, as optional ones. */
export function inferFieldDrift(drafting: Drafting, fields: readonly PlacedAddition[]): void {
  for (const placed of fields) addField(drafting, placed);
}

function addField(drafting: Drafting, { addition, room }: PlacedAddition): void {
  const { draft, note } = drafting;
  const { found, path, name, count } = addition;
  const place = pathText(found.definition, [...path, name]);
  if (room === 'none') return note('unplaced', place, count);
  const names = path.filter((step) => step !== '[]' && step !== '{}');
  const profile = wholeProfile(addition);
  const definitions = new Map<string, YamlMap>();
  const context = { ...drafting, standIns: new Map<string, Scalar>(), definitions };
  const { before, after } =
    room === 'any'
      ? { before: { type: 'any' }, after: {} }
      : inferType(context, ownerOf(drafting, found.definition, names), name, profile);
  const body = { ...before, doc: `TODO ${name} 的中文说明`, ...after };
  draft.add(found, 'fields', [...names, writeKey(name, true)], body);
  draft.addDefinitions(found.file, Object.fromEntries(neededDefinitions(body, definitions)));
  note('field', place, count);
  if (room === 'any') return;
  for (const hidden of hiddenPlaces(place, profile)) note(hidden.kind, hidden.place, hidden.count);
}

/** The words for types that a field needs: `MenuRowsStatus` for a field `menu` of a message `MenuMessage`. */
function ownerOf(
  drafting: Drafting,
  definition: string,
  [name = '', ...rest]: readonly string[],
): readonly string[] {
  const type = withoutAffixes(drafting, definition);
  return [...(type === capitalized(name) ? [] : [type]), ...(name === '' ? [] : [name]), ...rest];
}

/** A type's name without what it has in common with others of its union. */
function withoutAffixes({ model, habitsOf }: Drafting, type: string): string {
  for (const union of model.definitions.values()) {
    if (union.kind !== 'union' || union.members.every(({ name }) => name !== type)) continue;
    const { prefix, suffix } = habitsOf(union).affixes;
    const isAlike = type.startsWith(prefix) && type.endsWith(suffix);
    if (isAlike && type.length > prefix.length + suffix.length)
      return type.slice(prefix.length, type.length - suffix.length);
  }
  return type;
}

/** Adds codes to the enums that do not list them. */
export function inferCodeDrift({ model, analysis, finder, draft, note }: Drafting): void {
  const codes = analysis.codes.sorted();
  const isCrowded = inCrowd(codes, namedCode);
  const crowds = new Counts();
  const names = new Map<string, EnumValueNames>();
  for (const finding of codes) {
    const { enumName, value, count } = finding;
    const found = finder.values(enumName);
    if (isCrowded(finding)) crowds.add(enumName, count);
    else if (value === undefined) note('hidden', enumName, count);
    else if (found === undefined) note('unplaced', `${enumName} ${value}`, count);
    else {
      const definition = model.definitions.get(enumName);
      const listed = definition?.kind === 'enum' ? definition.values.map(({ name }) => name) : [];
      const enumNames = names.get(enumName) ?? new EnumValueNames(listed);
      names.set(enumName, enumNames);
      draft.add(found, 'values', [`${value}`], enumNames.valueOf(value));
      note('code', `${enumName} ${value}`, count);
    }
  }
  for (const [name, count] of crowds.entries()) note('crowded', name, count);
}
