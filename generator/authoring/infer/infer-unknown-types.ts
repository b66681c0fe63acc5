import { inCrowd, namedType } from '../capture/survey/crowded-places.js';
import type { UnknownType } from '../capture/survey/findings.js';
import { newObjectObservation } from '../capture/survey/observation.js';
import { draftKinds, type DraftKind } from '../draft/draft-kinds.js';
import { Counts } from './counts.js';
import type { Drafting } from './drafting.js';
import { draftKindOf, draftType, type TypeDraft } from './draft-type.js';
import { hiddenIn } from './hidden-places.js';
import { neededDefinitions } from './needed-definitions.js';
import { bodyHabits, settleBodies } from './settle-bodies.js';

interface DraftedType {
  readonly kind: DraftKind;
  readonly finding: UnknownType;
  readonly draft: TypeDraft;
}

/** Drafts a file for each type that the spec does not have. */
export function inferUnknownTypes(drafting: Drafting): void {
  const { model, note } = drafting;
  const drafted = placedTypes(drafting).map(([kind, finding]): DraftedType => {
    return { kind, finding, draft: draftType(drafting, kind, finding) };
  });
  for (const kind of new Set(drafted.map((each) => each.kind))) {
    const drafts = drafted.filter((each) => each.kind === kind).map(({ draft }) => draft);
    const habits = bodyHabits(model, draftKinds[kind].union);
    for (const { name, body } of habits === undefined ? drafts : settleBodies(drafts, habits)) {
      const each = drafted.find(({ draft }) => draft.name === name);
      if (each === undefined) continue;
      const { finding, draft } = each;
      const needed = neededDefinitions(body, draft.definitions);
      const file = { [name]: body, ...Object.fromEntries(needed) };
      drafting.draft.createFile(`${draftKinds[kind].folder}/${draft.word}`, file);
      note('type', name, finding.count);
      const object = finding.observation.object ?? newObjectObservation();
      for (const hidden of hiddenIn(name, object, finding.tagPath))
        note(hidden.kind, hidden.place, hidden.count);
    }
  }
}

/** The types that have a place in the spec, with the kind of draft that they get; of the others a note is made. */
function placedTypes({ judgement, note }: Drafting): readonly (readonly [DraftKind, UnknownType])[] {
  const types = judgement.unknown.sorted();
  const isCrowded = inCrowd(types, namedType);
  const crowds = new Counts();
  const taken = new Set<string>();
  const placed = types.flatMap((finding): readonly (readonly [DraftKind, UnknownType])[] => {
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
    const kind = draftKindOf(tags);
    const key = JSON.stringify([tag.union, tag.value]);
    if (kind !== undefined && !taken.has(key)) {
      taken.add(key);
      return [[kind, finding]];
    }
    note('unplaced', `${path}: ${tag.value}`, count);
    return [];
  });
  for (const [path, count] of crowds.entries()) note('crowded', path, count);
  return placed;
}
