import { inCrowdOfTypes } from '../capture/analyze/crowded-places.js';
import type { UnknownType } from '../capture/analyze/findings.js';
import { newObjectProfile } from '../capture/analyze/profile.js';
import type { UnionDefinition } from '../../compiler/model/model.js';
import { bodyHabits } from '../draft/body-habits.js';
import { Counts } from './counts.js';
import type { Drafting } from './drafting.js';
import { draftType, type TypeDraft } from './draft-type.js';
import { hiddenIn } from './hidden-places.js';
import { neededDefinitions } from './needed-definitions.js';
import { settleBodies } from './settle-bodies.js';

interface DraftedType {
  readonly union: UnionDefinition;
  readonly finding: UnknownType;
  readonly draft: TypeDraft;
}

/** Drafts a file for each type that the spec does not have. */
export function inferUnknownTypes(drafting: Drafting): void {
  const { model, habitsOf, note } = drafting;
  const drafted = placedTypes(drafting).map(([union, finding]): DraftedType => {
    return { union, finding, draft: draftType(drafting, habitsOf(union), finding) };
  });
  for (const union of new Set(drafted.map((each) => each.union))) {
    const drafts = drafted.filter((each) => each.union === union).map(({ draft }) => draft);
    const habits = bodyHabits(model, union);
    const { folder } = habitsOf(union);
    for (const { name, body } of habits === undefined ? drafts : settleBodies(drafts, habits)) {
      const each = drafted.find(({ draft }) => draft.name === name);
      if (each === undefined) continue;
      const { finding, draft } = each;
      const needed = neededDefinitions(body, draft.definitions);
      const file = { [name]: body, ...Object.fromEntries(needed) };
      drafting.draft.createFile(folder === '' ? draft.word : `${folder}/${draft.word}`, file);
      note('type', name, finding.count);
      const object = finding.profile.object ?? newObjectProfile();
      for (const hidden of hiddenIn(name, object, finding.tagPath))
        note(hidden.kind, hidden.place, hidden.count);
    }
  }
}

/** The types that the spec has a place for, with the union that they join; the others are noted. */
function placedTypes({
  model,
  analysis,
  note,
}: Drafting): readonly (readonly [UnionDefinition, UnknownType])[] {
  const types = analysis.unknown.sorted();
  const isCrowded = inCrowdOfTypes(types);
  const crowds = new Counts();
  const taken = new Set<string>();
  const placed = types.flatMap((finding): readonly (readonly [UnionDefinition, UnknownType])[] => {
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
      return [[union, finding]];
    }
    note('unplaced', `${path}: ${tag.value}`, count);
    return [];
  });
  for (const [path, count] of crowds.entries()) note('crowded', path, count);
  return placed;
}
