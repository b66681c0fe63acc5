import { inCrowdOfTypes } from '../capture/analyze/crowded-places.js';
import type { UnknownType } from '../capture/analyze/findings.js';
import { newObjectProfile } from '../capture/analyze/profile.js';
import type { UnionDefinition } from '../../compiler/model/model.js';
import { Counts } from './counts.js';
import type { Drafting } from './drafting.js';
import { draftType, type TypeDraft } from './draft-type.js';
import { hiddenIn } from './hidden-places.js';
import { neededDefinitions } from './needed-definitions.js';
import { splitType, type SplitType } from './split-type.js';
import type { YamlMap } from '../draft/yaml-data.js';

/** A type that the spec does not have, with the union that it joins. */
export interface PlacedType {
  readonly union: UnionDefinition;
  readonly finding: UnknownType;
}

interface DraftedType extends PlacedType {
  readonly draft: TypeDraft;
}

/** Drafts a file for each type that the spec does not have. */
export function inferUnknownTypes(drafting: Drafting, placed: readonly PlacedType[]): void {
  const { habitsOf } = drafting;
  const split = placed.map((each) => ({
    ...each,
    split: splitType(drafting, habitsOf(each.union), each.finding),
  }));
  const drafted = split.flatMap(({ union, finding, split: types }): readonly DraftedType[] => {
    if (types !== undefined) return [];
    return [{ union, finding, draft: draftType(drafting, habitsOf(union), finding) }];
  });
  for (const union of new Set(placed.map((each) => each.union))) {
    for (const each of drafted) if (each.union === union) createFile(drafting, each, [each]);
  }
  for (const { union, finding, split: types } of split)
    if (types !== undefined) createSplitFile(drafting, { union, finding }, types);
}

/** A file with the union that a type turned out to be, and its types. */
function createSplitFile(drafting: Drafting, placed: PlacedType, types: SplitType): void {
  const { word, name, body, habits } = types;
  const drafted = types.findings.map((finding): DraftedType => {
    return { union: habits.union, finding, draft: draftType(drafting, habits, finding, word) };
  });
  createFile(drafting, { ...placed, draft: { word, name } }, drafted, { [name]: body });
}

interface NamedType extends PlacedType {
  readonly draft: Pick<TypeDraft, 'word' | 'name'>;
}

/** Writes the drafts that belong to a type into a file, after other definitions. */
function createFile(
  { draft: spec, habitsOf, note }: Drafting,
  { union, draft: { word } }: NamedType,
  drafted: readonly DraftedType[],
  before: YamlMap = {},
): void {
  const definitions = drafted.map(({ draft: { name, body, definitions: needed } }) => ({
    [name]: body,
    ...Object.fromEntries(neededDefinitions(body, needed)),
  }));
  const { folder } = habitsOf(union);
  const file = Object.assign({ ...before }, ...definitions) as YamlMap;
  spec.createFile(folder === '' ? word : `${folder}/${word}`, file);
  for (const { finding, draft } of drafted) {
    note('type', draft.name, finding.count);
    const object = finding.profile.object ?? newObjectProfile();
    for (const hidden of hiddenIn(draft.name, object, finding.tagPath))
      note(hidden.kind, hidden.place, hidden.count);
  }
}

/** The types that the spec has a place for, with the union that they join; the others are noted. */
export function placedTypes({
  model,
  analysis,
  note,
}: Pick<Drafting, 'model' | 'analysis' | 'note'>): readonly PlacedType[] {
  const types = analysis.unknown.sorted();
  const isCrowded = inCrowdOfTypes(types);
  const crowds = new Counts();
  const taken = new Set<string>();
  const placed = types.flatMap((finding): readonly PlacedType[] => {
    const { tags, tagPath, count } = finding;
    const path = tagPath.join('.');
    const tag = tags?.at(-1);
    if (isCrowded(finding)) {
      crowds.add(path, count);
      return [];
    }
    if (tags === undefined || tag === undefined) {
      note('hidden', path, count);
      return [];
    }
    const union = model.definitions.get(tag.union);
    const key = JSON.stringify([tag.union, tag.value]);
    if (union?.kind === 'union' && !taken.has(key)) {
      taken.add(key);
      return [{ union, finding }];
    }
    note('unplaced', `${path}: ${tag.value}`, count);
    return [];
  });
  for (const [path, count] of crowds.entries()) note('crowded', path, count);
  return placed;
}
